"""JSON that is nested deeper than Python's stack goes: compared, copied and pickled without recursion.

An answer of 900 arrays inside each other can be read, and so it must be possible to handle what was read.
"""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import Any, Final, Self, cast

_ABSENT: Final = object()
_MOST_LEVELS: Final = 32
"""How deep a value may be nested that is pickled as it is."""


def same(one: Any, other: Any) -> bool:
    """Tell whether two values are equal, as `==` does."""
    todo = [(one, other)]
    while todo:
        left, right = todo.pop()
        if left is right:
            continue
        if isinstance(left, dict) and isinstance(right, dict):
            left, right = cast(dict[str, Any], left), cast(dict[str, Any], right)
            if left.keys() != right.keys():
                return False
            todo += [(member, right[name]) for name, member in left.items()]
        elif isinstance(left, list) and isinstance(right, list):
            left, right = cast(list[Any], left), cast(list[Any], right)
            if len(left) != len(right):
                return False
            todo += zip(left, right, strict=True)
        elif left != right:
            return False
    return True


def duplicate(value: Any, memo: dict[int, Any]) -> Any:
    """Copy a value with all that it holds, as `copy.deepcopy` does."""
    todo: list[tuple[Any, Any]] = []

    def begun(item: Any) -> Any:
        if type(item) is not dict and type(item) is not list:
            return deepcopy(item, memo)
        copied = memo.get(id(item), _ABSENT)
        if copied is _ABSENT:
            copied = memo[id(item)] = {} if type(item) is dict else []
            # An id belongs to something else once its object is gone, so what has been copied is kept until all is.
            memo.setdefault(id(memo), []).append(item)
            todo.append((item, copied))
        return copied

    result = begun(value)
    while todo:
        item, copied = todo.pop()
        if type(item) is dict:
            copied.update((name, begun(member)) for name, member in cast(dict[str, Any], item).items())
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
        if isinstance(made, dict | list):
            if id(item) in inside:
                raise RecursionError("a value that holds itself")
            inside.add(id(item))
            todo.append((None, item))
            places: Any = made if isinstance(made, dict) else range(len(cast(list[Any], made)))
            todo += [(made, place) for place in places]
    return top[0]


class Flat:
    """A deep value taken apart: what it holds one after the other, and which of it belongs together."""

    __slots__ = ("held", "shapes")

    def __init__(self, value: Any) -> None:
        self.held = [value]
        self.shapes: list[tuple[int, Sequence[str] | None, int, int]] = []
        # The list grows while it is gone through: the members of each container come after it.
        for place, item in enumerate(self.held):
            if type(item) is dict or type(item) is list:
                names = list(cast(dict[str, Any], item)) if type(item) is dict else None
                self.shapes.append((place, names, len(self.held), len(item)))
                self.held.extend(item if names is None else item.values())
                self.held[place] = None

    def whole(self) -> Any:
        """Put the value together again."""
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
    """Give the attributes of an object with slots, those of a subclass without slots too."""
    attributes, slots = cast(tuple[dict[str, Any] | None, dict[str, Any]], object.__getstate__(value))
    return [*slots.items(), *(attributes or {}).items()]


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(_MOST_LEVELS):
        level = [
            member
            for item in level
            for member in (item.values() if type(item) is dict else item if type(item) is list else ())
            if type(member) is dict or type(member) is list
        ]
        if not level:
            return False
    return True
