"""Every place in which an error can show something: its texts, what it holds, and the frames of its traceback."""

import copy
import pickle
import traceback
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import FrameType, FunctionType, ModuleType
from typing import Any

from billfold_core.errors import BillfoldError

_OWN = tuple(str(Path(__file__).parents[1] / room) for room in ("tests", "fuzz"))


def everything(error: BaseException) -> Iterator[str]:
    """Give all that an error, what caused it, and the frames of both can show; the tests' own hold what any caller's may."""
    for link in links(error):
        yield from (str(link), repr(link), *map(_text, link.args))
        yield from (f"{type(link).__name__}.{name}: {text}" for name, value in members(link) for text in looked_into(value))
    yield "".join(traceback.format_exception(error))
    yield from frames(error)
    if isinstance(error, BillfoldError):
        yield pickle.dumps(error).decode("latin-1")
        yield str(vars(copy.deepcopy(error)))


def links(error: BaseException) -> Iterator[BaseException]:
    """Give an error, its causes, its contexts, and the members of groups."""
    seen: list[BaseException] = []
    left: list[BaseException | None] = [error]
    while left:
        link = left.pop()
        if link is None or any(link is other for other in seen):
            continue
        seen.append(link)
        yield link
        left += [link.__cause__, link.__context__]
        if isinstance(link, BaseExceptionGroup):
            left += link.exceptions


def frames(error: BaseException) -> Iterator[str]:
    """Give what the locals of all frames show that are not the test's own, whoever's they are."""
    for link in links(error):
        for frame, line in traceback.walk_tb(link.__traceback__):
            if not frame.f_code.co_filename.startswith(_OWN):
                yield from _frame(frame, line)


def _frame(frame: FrameType, line: int) -> Iterator[str]:
    where = f"{frame.f_code.co_filename}:{line} {frame.f_code.co_name}"
    for name, value in frame.f_locals.items():
        yield from (f"{where}: {name}: {text}" for text in looked_into(value))


def looked_into(value: Any) -> Iterator[str]:
    """Give the text of a value, and those of its members and items."""
    yield _text(value)
    if isinstance(value, ModuleType | type | BaseException):
        return
    yield from (f".{name}: {_text(member)}" for name, member in members(value))
    if isinstance(value, Mapping):
        yield from (f"[{_text(key)}]: {_text(member)}" for key, member in list(value.items()))
    elif isinstance(value, list | tuple | set | frozenset):
        yield from map(_text, value)
    if isinstance(value, FunctionType):
        yield from (_text(cell.cell_contents) for cell in value.__closure__ or ())
    yield from map(_text, getattr(value, "raw", ()) if type(value).__name__ == "Headers" else ())


def members(value: Any) -> Iterator[tuple[str, Any]]:
    """Give the attributes that an object holds, those in slots too."""
    names = [name for kind in type(value).__mro__ for name in _slots(kind)] + list(getattr(value, "__dict__", ()))
    for name in names:
        with suppress(Exception):
            yield name, getattr(value, name)


def _slots(kind: type) -> tuple[str, ...]:
    slots = vars(kind).get("__slots__", ())
    return (slots,) if isinstance(slots, str) else tuple(slots)


def _text(value: object) -> str:
    try:
        headers = getattr(value, "raw", "") if type(value).__name__ == "Headers" else ""
        return f"{value!r} {headers!r}"
    except Exception:
        return type(value).__name__  # a number with more digits than Python writes, or an object that was never made
