"""JSON that is nested deeper than Python's stack goes: compared, copied and pickled without recursion.

An answer of 900 arrays inside each other can be read, and so it must be possible to handle what was read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from typing import Any, Final, Self, cast

_CONTAINERS: Final[tuple[type, ...]] = (dict, list)
_MOST_LEVELS: Final = 32
"""How deep a value may be nested that is pickled as it is."""


def same(one: Any, other: Any, *, as_json: bool = False) -> bool:
    """Return whether two values are equal, as `==` does; `as_json` tells true from 1, which `==` does not."""
    todo = [(one, other)]
    while todo:
        left, right = todo.pop()
        if left is right:
            continue
        kind = _kind(left)
        alike = kind is _kind(right)
        if alike and kind is dict:
            if left.keys() != right.keys():
                return False
            todo += [(member, right[name]) for name, member in left.items()]
        elif alike and kind is list:
            if len(left) != len(right):
                return False
            todo += zip(left, right, strict=True)
        elif left != right or (as_json and (kind is bool) is not (_kind(right) is bool)):
            return False
    return True


def duplicate(value: Any, memo: dict[int, Any]) -> Any:
    """Copy a value with all that it holds, as `copy.deepcopy` does."""
    todo: list[tuple[Any, Any]] = []

    def begun(item: Any) -> Any:
        if type(item) not in _CONTAINERS:
            return deepcopy(item, memo)
        copied: Any = memo.get(id(item))
        if copied is None:
            copied = memo[id(item)] = _kind(item)()
            # An id belongs to something else once its object is gone, so what has been copied is kept until all is.
            memo.setdefault(id(memo), []).append(item)
            todo.append((item, copied))
        return copied

    result = begun(value)
    while todo:
        item, copied = todo.pop()
        kind = _kind(item)
        if kind is dict:
            copied.update((name, begun(member)) for name, member in item.items())
        else:
            copied.extend(map(begun, item))
    return result


def rebuilt(value: Any, opened: Callable[[Any], Any]) -> Any:
    """Build a value anew; `opened` turns one of its parts into a new dict, a new list or a plain value.

    Raises:
        RecursionError: The value holds itself.
    """
    top: Any = [value]
    inside: set[int] = set()
    todo: list[tuple[Any, Any]] = [(top, 0)]
    while todo:
        holder, place = todo.pop()
        if holder is None:
            inside.discard(id(place))
            continue
        item = holder[place]
        made = holder[place] = opened(item)
        kind = _kind(made)
        if kind in _CONTAINERS:
            if id(item) in inside:
                raise RecursionError("a value that holds itself")
            inside.add(id(item))
            todo.append((None, item))
            todo += [(made, place) for place in (made if kind is dict else range(len(made)))]
    return top[0]


class Flat:
    """A deep value taken apart: what it holds one after the other, and which of it belongs together."""

    __slots__ = ("held", "shapes")

    def __init__(self, value: Any) -> None:
        self.held: list[Any] = [value]
        self.shapes: list[tuple[int, Sequence[str] | None, int, int]] = []
        # The list grows while it is gone through: the members of each container come after it.
        for place, item in enumerate(self.held):
            kind = _kind(item)
            if kind in _CONTAINERS:
                names: list[str] | None = list(item) if kind is dict else None
                self.shapes.append((place, names, len(self.held), len(item)))
                self.held.extend(item if names is None else item.values())
                self.held[place] = None

    def whole(self) -> Any:
        """Return the value, reassembled."""
        held = list(self.held)
        for place, names, start, count in reversed(self.shapes):
            members = held[start : start + count]
            held[place] = members if names is None else dict(zip(names, members, strict=True))
        return held[0]


class Deep:
    """The base of what may hold deep JSON in its slots."""

    __slots__ = ()

    def __copy__(self) -> Self:
        twin = object.__new__(type(self))
        for name, value in _members(self):
            setattr(twin, name, value)
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        memo[id(self)] = twin = object.__new__(type(self))
        for name, value in _members(self):
            setattr(twin, name, duplicate(value, memo))
        return twin

    def __getstate__(self) -> dict[str, Any]:
        return {name: Flat(value) if _is_deep(value) else value for name, value in _members(self)}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value.whole() if isinstance(value, Flat) else value)


def _members(value: object) -> list[tuple[str, Any]]:
    """Return the attributes of an object with slots, those of a subclass without slots too."""
    attributes, slots = cast(tuple[dict[str, Any] | None, dict[str, Any]], object.__getstate__(value))
    return [*slots.items(), *(attributes or {}).items()]


def _is_deep(value: Any) -> bool:
    level: list[Any] = [value]
    for _ in range(_MOST_LEVELS):
        level = [member for item in level for member in _held_in(item) if type(member) in _CONTAINERS]
        if not level:
            return False
    return True


def _held_in(item: Any) -> Iterable[Any]:
    kind = _kind(item)
    return item.values() if kind is dict else item if kind is list else ()


def _kind(value: Any) -> Any:
    # `isinstance` would take subclasses too, which are not made anew as what they are.
    return cast(Any, type(value))
