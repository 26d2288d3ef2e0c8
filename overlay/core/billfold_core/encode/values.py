"""Checking and writing of single values: text, numbers, times, lists and maps."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

from billfold_core import model, moments, wire
from billfold_core.errors import DecodeFault, InputError, wrong
from billfold_core.upload import Upload

if TYPE_CHECKING:
    from decimal import Decimal

T = TypeVar("T")
Check = Callable[[Any, str], Any]
"""Returns what is sent for a value, given the name of its field, and raises `DecodeFault` for what may not be sent."""

_USUAL: Final = 10**18
"""An amount below it is an integer that can be sent, whatever `billfold_core.money` says of larger ones."""
UNSAID: Final = "cannot be {}: the provider would be asked as if it had not been given; to mean that, leave it out"
"""What is wrong with a parameter of a query that no address can say."""


class Node:
    """The rules by which a value is checked and written.

    Attributes:
        check: Checks it and returns what is sent.
        quick: A type whose every value goes as it is.
    """

    __slots__ = ("check", "quick")

    def __init__(self, check: Check, quick: type[Any] | None = None) -> None:
        self.check: Check = check
        self.quick: type[Any] | None = quick


def _text(value: Any, field: str) -> str:
    # An enum member is a text of its own kind, which other writers show by its name.
    return str.__str__(model.text(value, field))


def _integer(value: Any, field: str) -> int:
    return int(model.integer(value, field))


def _exact(read: Callable[..., T], value: Any, field: str) -> T:
    from billfold_core.money import MoneyError

    try:
        return read(value, where=field)
    except MoneyError as error:
        raise _at(field, str(error)) from error


def _money(value: Any, field: str) -> int:
    if type(value) is int and -_USUAL < value < _USUAL:
        return value
    from billfold_core.money import exact_integer

    return _exact(exact_integer, value, field)


def _money_number(value: Any, field: str) -> Decimal:
    if isinstance(value, float | str):
        # Text would be sent as text, and a float may not be the number that was meant.
        from billfold_core.money import MoneyError

        found = MoneyError(f"{field}: {type(value).__name__} is not an exact number: pass Decimal or int")
        raise _at(field, str(found)) from found
    return _number(value, field)


def _number(value: Any, field: str) -> Decimal:
    from billfold_core.money import exact_decimal

    found = _exact(exact_decimal, value, field)
    try:
        wire.encodable(found)
    except InputError as error:
        raise _at(field, str(error)) from None
    return found


def _time(value: Any, field: str) -> str:
    found = moments.moment(value, field)
    # Text of the caller's goes as it is.
    return wire.iso_text(found) if isinstance(value, datetime) else str.__str__(value)


def _free(value: Any, field: str) -> dict[str, Any]:
    return model.mapping(_named_by_text(wire.plain(value), field), field, model.anything)


def _any(value: Any, field: str) -> Any:
    return model.anything(_named_by_text(wire.plain(value), field), field)


def _named_by_text(value: Any, field: str) -> Any:
    """Raise InputError for a key that is no text anywhere in a value: the JSON encoder would convert it silently."""
    left = [value]
    while left:
        part = left.pop()
        if wire.is_object(part):
            for name in part:
                _check_name(name, field)
            left += part.values()
        elif wire.is_array(part):
            left += part
    return value


def _check_name(name: object, field: str) -> None:
    if not isinstance(name, str):
        raise _at(field, f"has the name {name!r}, which is no text"[:200])


def _null(value: Any, field: str) -> None:
    if value is not None:
        model.not_null(value, field)


def _file(value: Any, field: str) -> Upload:
    if not isinstance(value, Upload):
        raise _at(field, "must be an Upload, for example Upload.read('logo.png')")
    return value


TEXT: Final = Node(_text, str)
BOOLEAN: Final = Node(model.boolean, bool)
TIME: Final = Node(_time)
EPOCH_MS: Final = Node(lambda value, field: moments.to_epoch_ms(moments.epoch_ms(value, field)))
EPOCH_S: Final = Node(lambda value, field: moments.to_epoch_s(moments.epoch_s(value, field)))
FREE: Final = Node(_free)
"""An object with any members."""
ANY: Final = Node(_any)
"""Any JSON value."""
FILE: Final = Node(_file, Upload)
"""A file in a form."""
NULL: Final = Node(_null, type(None))


def text(least: int = 0, most: int | None = None, unlike: str = "", told: str = "") -> Node:
    """Return the node of a text of a length between two limits, which a pattern may exclude: `told` says what it stands for."""
    return Node(_of_length(_unlike(unlike, told) if unlike else _text, least, most, "character"))


def whole(least: int | None = None, most: int | None = None, above: int | None = None) -> Node:
    """Return the node of a whole number."""
    return _limited(_integer, int, least, most, above)


def money(least: int | None = None, most: int | None = None, above: int | None = None) -> Node:
    """Return the node of an amount in minor units."""
    return _limited(_money, int, least, most, above)


def number(least: float | None = None, most: float | None = None, above: float | None = None) -> Node:
    """Return the node of an exact number."""
    return _limited(_number, None, least, most, above)


def money_number(least: float | None = None, most: float | None = None, above: float | None = None) -> Node:
    """Return the node of an amount in major units."""
    return _limited(_money_number, None, least, most, above)


def choice(*known: str) -> Node:
    """Return the node of one of a set of texts."""
    members = frozenset(known)

    def check(value: Any, field: str) -> str:
        found = _text(value, field)
        if found not in members:
            raise _at(field, f"must be one of {', '.join(known)}, not {found[:200]!r}")
        return found

    return Node(check)


def constant(wanted: Any) -> Node:
    """Return the node of the one value that a tag may have."""
    return Node(lambda value, field: wanted if value == wanted else model.const(value, field, wanted))


def nullable(node: Node) -> Node:
    """Return the node of null, or of what another node takes."""
    return Node(lambda value, field: None if value is None else node.check(value, field), node.quick)


def many(item: Node, least: int = 0, most: int | None = None) -> Node:
    """Return the node of a list."""
    take, quick = item.check, item.quick

    def check(value: Any, field: str) -> list[Any]:
        if not wire.is_sequence(value):
            raise wrong(value, field, "an array")
        found = list[Any]()
        try:
            for one in value:
                found.append(one if type(one) is quick else take(one, ""))
        except DecodeFault as fault:
            fault.inside(f".{field}[{len(found)}]" if field else f"[{len(found)}]")
            raise
        return found

    return Node(_of_length(check, least, most, "item") if least or most is not None else check)


def joined(texts: Node) -> Node:
    """Return the node of a list of texts in a query that goes as one text, with commas between them."""

    def check(value: Any, field: str) -> str:
        found: list[str] = texts.check(value, field)
        if not found:
            raise _at(field, UNSAID.format("an empty list"))
        for index, one in enumerate(found):
            if not one.strip():
                raise _at(f"{field}[{index}]", UNSAID.format("empty text"))
            if "," in one:
                parted = "since commas part the items where they are sent"
                raise _at(f"{field}[{index}]", f"must not have a comma in it, {parted}: {one[:200]!r} would be read as two")
        return ",".join(found)

    return Node(check)


def members(node: Node) -> Node:
    """Return the node of an object whose members, under any name, are of one kind."""

    def check(value: Any, field: str) -> dict[str, Any]:
        opened = _opened(value)
        for name in opened if wire.is_object(opened) else ():
            _check_name(name, field)
        return model.mapping(opened, field, lambda member: node.check(member, ""))

    return Node(check)


def kinds(**nodes: Node) -> Node:
    """Return the node of a value that may be of several JSON types: `str`, `int`, `Decimal`, `float`, `bool`, `list`, `dict`."""
    readers: dict[type[Any], Callable[[Any], Any]] = {}
    for name, node in nodes.items():
        readers[_kind(name)] = _with_no_field(node.check)

    def check(value: Any, field: str) -> Any:
        return model.by_kind(_of_plain_kind(_opened(value)), field, readers)

    return Node(check)


def later(name: Callable[[], Node]) -> Node:
    """Return the node of a record that is defined further down, as one that holds itself is."""
    return Node(lambda value, field: name().check(value, field))


_KINDS: Final[Mapping[str, type[Any]]] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "list": list,
    "dict": dict,
}


def _kind(name: str) -> type[Any]:
    if name == "Decimal":
        from decimal import Decimal

        return Decimal
    return _KINDS[name]


def _with_no_field(check: Check) -> Callable[[Any], Any]:
    return lambda value: check(value, "")


def _of_plain_kind(value: Any) -> Any:
    """Return a value of a subclass, such as a member of an enum, as one of JSON's own types."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    from decimal import Decimal

    return Decimal(value) if isinstance(value, Decimal) else value


def _opened(value: Any) -> Any:
    """Return the outermost level of input as a dict, a list or a plain value."""
    return value if isinstance(value, str) else wire.opened(value)


def _at(field: str, problem: str) -> DecodeFault:
    return DecodeFault(f".{field}" if field else "", problem)


def _unlike(pattern: str, told: str) -> Check:
    def check(value: Any, field: str) -> str:
        found = _text(value, field)
        if re.search(pattern, found):
            raise _at(field, f"must not be {told}" if told else f"must not match {pattern}")
        return found

    return check


def _of_length(check: Check, least: int, most: int | None, part: str) -> Check:
    def held(value: Any, field: str) -> Any:
        found = check(value, field)
        if len(found) < least:
            raise _at(
                field, "must not be empty" if not found else f"must have at least {_counted(least, part)}, not {len(found):,}"
            )
        if most is not None and len(found) > most:
            raise _at(field, f"must have at most {_counted(most, part)}, not {len(found):,}")
        return found

    return held


def _counted(number: int, part: str) -> str:
    return f"{number:,} {part}{'' if number == 1 else 's'}"


def _limited(check: Check, quick: type[Any] | None, least: float | None, most: float | None, above: float | None) -> Node:
    if least is None and most is None and above is None:
        return Node(check, quick)

    def held(value: Any, field: str) -> Any:
        found: Any = value if type(value) is quick else check(value, field)
        if least is not None and found < least:
            raise _at(field, f"must be at least {least}, not {found}")
        if above is not None and found <= above:
            raise _at(field, f"must be more than {above}, not {found}")
        if most is not None and found > most:
            raise _at(field, f"must be at most {most}, not {found}")
        return found

    return Node(held)
