"""Answers that are not what the spec says, read all the same: the raw value stays in its field (`on_drift="keep"`).

Loaded when the first fault is met. What an amount, a currency or an id is must be certain, so a fault there is always raised.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from operator import attrgetter
from typing import Any, Final, TypeVar

from .errors import DecodeFault, Kept
from .model import Model, name_that_came
from .nesting import Deep, same
from .wire import is_array, is_object

T = TypeVar("T")
ModelT = TypeVar("ModelT", bound=Model)

_KEEPING: Final[ContextVar[bool]] = ContextVar("billfold_keeps_drift", default=False)
_source: Final[Callable[[Model], Mapping[str, Any]]] = attrgetter("_source")
_GONE: Final = object()
_STEP = re.compile(r"""\[(\d+|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\]""")


class KeptSource(Deep, Mapping[str, Any]):
    """The object a model was read from, and the places in it that were not what the spec says."""

    __slots__ = ("came", "places")

    def __init__(self, came: Mapping[str, Any], places: tuple[tuple[Any, ...], ...]) -> None:
        self.came: Mapping[str, Any] = came
        self.places: tuple[tuple[Any, ...], ...] = places

    def __getitem__(self, name: str) -> Any:
        return self.came[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.came)

    def __len__(self) -> int:
        return len(self.came)


class _Patched(dict[str, Any]):
    """An object that is read once more, with what is to stay as it came marked in it."""


def keeping(decode: Callable[[Any], T], body: Any) -> T:
    """Read an answer, and keep in place what can be kept of what is not as the spec says.

    Raises:
        DecodeFault: What is left is an amount, a currency, an id, or the answer as a whole.
    """
    token = _KEEPING.set(True)
    try:
        return decode(body)
    finally:
        _KEEPING.reset(token)


def kept(kind: type[ModelT], source: Mapping[str, Any], fault: DecodeFault) -> tuple[ModelT, KeptSource]:
    """Read an object in which a fault was met, with the raw value in its place; the source of what was read comes with it.

    Raises:
        DecodeFault: Drift is not kept here, or not in this place.
    """
    if isinstance(source, _Patched) or not _KEEPING.get():
        raise fault
    patched, places = _Patched(source), list[tuple[Any, ...]]()
    while True:
        place = _place(kind, fault)
        fault.firm = fault.firm or place[:1] in {(name,) for name in kind.FIRM}
        if fault.firm or not place or place in places:
            raise fault
        _mark(patched, (name_that_came(source, kind.ALIASES.get(place[0], place[:1])), *place[1:]))
        places.append(place)
        try:
            model = kind.from_dict(patched)
        except DecodeFault as next_fault:
            fault = next_fault
            continue
        return model, KeptSource(source, tuple(places))


def _place(kind: type[Model], fault: DecodeFault) -> tuple[Any, ...]:
    """Find the steps to a fault in an object: its field, and the places in the arrays and maps in there."""
    for name in sorted(kind.FIELDS, key=len, reverse=True):
        rest = fault.path.removeprefix(f".{name}")
        if rest != fault.path and rest[:1] in ("", ".", "["):
            steps: list[Any] = [name]
            while step := _STEP.match(rest):
                steps.append(ast.literal_eval(step[1]))
                rest = rest[step.end() :]
            return tuple(steps)
    return ()


def _mark(holder: Any, steps: tuple[Any, ...]) -> None:
    step, *rest = steps
    if not rest:
        holder[step] = Kept(holder.get(step) if is_object(holder) else holder[step])
        return
    inner = holder[step]
    holder[step] = dict(inner) if is_object(inner) else list(inner)
    _mark(holder[step], tuple(rest))


def places(value: Any, path: str = "") -> Iterator[str]:
    """Yield the path of each raw value that was kept in what was read, and still is there."""
    if isinstance(value, Model):
        source = _source(value)
        for steps in source.places if isinstance(source, KeptSource) else ():
            came = source.get(name_that_came(source, value.ALIASES.get(steps[0], steps[:1])))
            raw, now = _at(came, steps[1:]), _at(getattr(value, value.FIELDS[steps[0]]), steps[1:])
            if now is not _GONE and type(raw) is type(now) and same(raw, now):
                yield _text(path, steps)
        for wire, name in value.FIELDS.items():
            yield from places(getattr(value, name), f"{path}.{wire}" if path else wire)
    elif is_array(value):
        for index, item in enumerate(value):
            yield from places(item, f"{path}[{index}]")
    elif is_object(value):
        for key, member in value.items():
            yield from places(member, f"{path}[{key!r}]")


def _at(value: Any, steps: tuple[Any, ...]) -> Any:
    try:
        for step in steps:
            value = value[step]
    except (LookupError, TypeError):
        return _GONE
    return value


def _text(path: str, steps: tuple[Any, ...]) -> str:
    name, *rest = steps
    return f"{path}.{name}".lstrip(".") + "".join(f"[{step!r}]" for step in rest)
