"""What generated models stand on: reading fields with care, and writing back exactly what was read.

Generated code tests the usual case inline and calls in here only for the unusual one, which keeps decoding fast.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn, Self, TypeVar, cast

from .enums import OpenEnum
from .errors import DecodeFault
from .json_form import JsonForm
from .nesting import Deep, same
from .unset import UNSET
from .wire import is_array

T = TypeVar("T")
EnumT = TypeVar("EnumT", bound=OpenEnum)

NO_SOURCE: Final[Mapping[str, Any]] = {}
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_DIGITS = 100
_LONGEST_NUMBER = 4_000
_PLAIN_NUMBER = re.compile(r"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
_LAST_YEAR = 9999
_KIND_NAMES: Final[Mapping[type, str]] = {
    str: "a string",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    Decimal: "a number",
    list: "an array",
    dict: "an object",
    type(None): "null",
}


class Model(JsonForm, Deep):
    """The base of every generated model.

    A model remembers the JSON object it was read from. Fields the spec does not know are kept (`additional_properties`), and a
    field that was not changed is written back exactly as it came; in what `attrs.evolve` and `copy.replace` make of it too.

    A model can be changed and is compared by what it holds, so it has no hash: in a set or as a key, use its id.
    """

    __slots__ = ()

    FIELDS: ClassVar[frozenset[str]] = frozenset()
    """The field names that the spec knows, as on the wire."""
    _source: Mapping[str, Any]
    __attrs_attrs__: ClassVar[tuple[Any, ...]]

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        """The fields that came along and that the spec does not know, as they came."""
        known = self.FIELDS
        return MappingProxyType({name: value for name, value in self._source.items() if name not in known})

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return _equal(self.to_dict(), other.to_dict())

    if not TYPE_CHECKING:
        # Type checkers know that what has an `__eq__` alone has no hash; at run time the error says why.
        def __hash__(self) -> NoReturn:
            name = type(self).__name__
            raise TypeError(f"unhashable type: {name!r}. A model can be changed, so it has no hash; use its id")

    def __replace__(self, /, **changes: Any) -> Self:
        """Make a model with other values in some fields: `copy.replace` of Python 3.13. The others are written as they came.

        Raises:
            TypeError: There is no field of that name.
        """
        kind: Any = type(self)
        kept = {field.alias: getattr(self, field.name) for field in self.__attrs_attrs__ if field.init}
        made: Self = kind(**{**kept, **changes})
        return made

    @classmethod
    def _taken(cls, value: Any) -> Self:
        if isinstance(value, cls):
            return value
        from .json_text import exact

        return cls.from_dict(exact(value))

    def __repr__(self) -> str:
        shown = [f"{field.name}={_shown(getattr(self, field.name, UNSET))}" for field in self.__attrs_attrs__ if field.repr]
        return f"{type(self).__qualname__}({', '.join(shown)})"


class UnknownVariant(JsonForm, Deep):
    """A member of a union that the spec does not know: its tag, and the JSON object as it came."""

    __slots__ = ("raw", "tag")

    def __init__(self, tag: object, raw: Mapping[str, Any]) -> None:
        self.tag = tag
        self.raw = raw

    @classmethod
    def from_dict(cls, value: Any) -> NoReturn:
        """Refuse to read: which member is unknown, only its union can tell.

        Raises:
            DecodeFault: Always.
        """
        raise DecodeFault("", "only the union that it is a member of can read it")

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON object as it came."""
        return dict(self.raw)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownVariant):
            return NotImplemented
        return str(self.tag) == str(other.tag) and _equal(self.raw, other.raw)

    def __hash__(self) -> int:
        return hash(str(self.tag))

    def __repr__(self) -> str:
        return f"UnknownVariant({self.tag!r})"


def _equal(one: Any, other: Any) -> bool:
    try:
        return bool(one == other)
    except RecursionError:
        return same(one, other)


def _shown(value: object) -> str:
    try:
        return repr(value)
    except RecursionError:
        return "…"


def wrong(value: object, field: str, expected: str) -> DecodeFault:
    """Describe a value of the wrong kind, or one that is missing."""
    if value is UNSET:
        return DecodeFault(f".{field}" if field else "", "is missing")
    found = _KIND_NAMES.get(type(value), type(value).__name__)
    return DecodeFault(f".{field}" if field else "", f"expected {expected}, got {found}")


def record(value: Any) -> Mapping[str, Any]:
    """Take a JSON object."""
    # A dict is told at once; the check for any other Mapping costs ten times as much.
    if isinstance(value, (dict, Mapping)):
        return cast(Mapping[str, Any], value)
    raise wrong(value, "", "an object")


def text(value: Any, field: str = "") -> str:
    """Take a string."""
    if not isinstance(value, str):
        raise wrong(value, field, "a string")
    return value


def not_null(value: Any, field: str = "") -> NoReturn:
    """Refuse what stands in place of null."""
    raise wrong(value, field, "null")


def boolean(value: Any, field: str = "") -> bool:
    """Take a boolean."""
    if not isinstance(value, bool):
        raise wrong(value, field, "a boolean")
    return value


def integer(value: Any, field: str = "") -> int:
    """Take a whole number; `2999.0` is one."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    number = _decimal(value)
    if number is None or number.adjusted() >= _MOST_DIGITS or number != number.to_integral_value():
        raise wrong(value, field, "a whole number")
    return int(number)


def number(value: Any, field: str = "") -> Decimal:
    """Take a number as an exact decimal; a plain decimal string is taken too, since providers send amounts both ways."""
    found = _decimal(value)
    if found is None and isinstance(value, str) and len(value) <= _LONGEST_NUMBER and _PLAIN_NUMBER.fullmatch(value):
        found = Decimal(value)
    if found is None:
        raise wrong(value, field, "a number")
    return found


def _decimal(value: Any) -> Decimal | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return Decimal(value)
    # A float comes only from JSON that somebody else decoded; its shortest form is what stood in the text.
    found = value if isinstance(value, Decimal) else Decimal(repr(value)) if isinstance(value, float) else None
    return found if found is not None and found.is_finite() else None


def moment(value: Any, field: str = "") -> datetime:
    """Take a point in time as ISO 8601 text, or as a datetime from a caller; without an offset it is UTC."""
    if isinstance(value, str):
        try:
            found = datetime.fromisoformat(value)
        except ValueError:
            raise wrong(value, field, "a date and time") from None
    elif isinstance(value, datetime):
        found = value
    else:
        raise wrong(value, field, "a date and time")
    if found.tzinfo is None:
        return found.replace(tzinfo=UTC)
    if not 1 < found.year < _LAST_YEAR:
        # With its offset it may be before the first year or after the last one, and then it cannot be computed with.
        try:
            found.astimezone(UTC)
        except (OverflowError, ValueError):
            raise _beyond(field) from None
    return found


def epoch_ms(value: Any, field: str = "") -> datetime:
    """Take a point in time as epoch milliseconds; as a numeric string or ISO 8601 text too, which older answers carry."""
    return _epoch(value, field, timedelta(milliseconds=1))


def epoch_s(value: Any, field: str = "") -> datetime:
    """Take a point in time as epoch seconds; as a numeric string or ISO 8601 text too."""
    return _epoch(value, field, timedelta(seconds=1))


def _epoch(value: Any, field: str, unit: timedelta) -> datetime:
    if isinstance(value, datetime):
        return moment(value, field)
    if isinstance(value, str):
        if not value.removeprefix("-").isdecimal() or not value.isascii():
            return moment(value, field)
        value = int(value[:_MOST_DIGITS])
    try:
        return _EPOCH + integer(value, field) * unit
    except OverflowError:
        raise _beyond(field) from None


def _beyond(field: str) -> DecodeFault:
    return DecodeFault(f".{field}" if field else "", "is a time that no calendar has")


def choice(value: Any, field: str, kind: type[EnumT]) -> EnumT:
    """Take one of a set of strings, known or not."""
    if not isinstance(value, str):
        raise wrong(value, field, "a string")
    return kind(value)


def const(value: Any, field: str, expected: str) -> Any:
    """Take the one value a tag may have."""
    if value != expected:
        if isinstance(value, str):
            raise DecodeFault(f".{field}", f"expected {expected!r}, got {value[:200]!r}"[:200])
        raise wrong(value, field, repr(expected))
    return value


def nested(value: Any, field: str, decode: Callable[[Any], T]) -> T:
    """Take an object."""
    if value is UNSET:
        raise wrong(value, field, "")
    try:
        return decode(value)
    except DecodeFault as fault:
        fault.inside(f".{field}")
        raise


def array(value: Any, field: str, decode: Callable[[Any], T]) -> list[T]:
    """Take an array; the place of a fault inside it is looked for only when there is one."""
    if not is_array(value):
        raise wrong(value, field, "an array")
    try:
        return [decode(item) for item in value]
    except DecodeFault:
        for index, item in enumerate(value):
            try:
                decode(item)
            except DecodeFault as fault:
                fault.inside(f".{field}[{index}]" if field else f"[{index}]")
                raise
        raise


def mapping(value: Any, field: str, decode: Callable[[Any], T]) -> dict[str, T]:
    """Take an object used as a map."""
    if not isinstance(value, Mapping):
        raise wrong(value, field, "an object")
    found: dict[str, T] = {}
    for key, member in cast(Mapping[str, Any], value).items():
        try:
            found[key] = decode(member)
        except DecodeFault as fault:
            fault.inside(f".{field}[{key!r}]" if field else f"[{key!r}]")
            raise
    return found


def by_kind(value: Any, field: str, readers: Mapping[type, Callable[[Any], Any]]) -> Any:
    """Take a value that may be of several JSON types, each with its own reader."""
    reader = readers.get(value.__class__)
    if reader is None:
        names = sorted({_KIND_NAMES[kind] for kind in readers})
        raise wrong(value, field, " or ".join(names))
    try:
        return reader(value)
    except DecodeFault as fault:
        fault.inside(f".{field}" if field else "")
        raise


def or_none(value: Any, decode: Callable[[Any], T]) -> T | None:
    """Take null, or what the reader takes."""
    return None if value is None else decode(value)


def tagged(source: Mapping[str, Any], tag: str) -> str:
    """Take the tag that tells a union's members apart."""
    return text(source.get(tag, UNSET), tag)


def name_that_came(source: Mapping[str, Any], names: Sequence[str]) -> str:
    """Choose, of the names a field goes by, the one that the object uses; the first if it uses none."""
    return next((name for name in names if name in source), names[0])


def as_is(value: T) -> T:
    """Write a value as it is."""
    return value


def as_json(value: Any) -> Any:
    """Write a value that was read as one of several JSON types: a model, an array of models, or JSON as it is."""
    if is_array(value):
        return [as_json(item) if isinstance(item, Deep) else item for item in value]
    return value.to_dict() if isinstance(value, Model | UnknownVariant) else value


def anything(value: Any, field: str = "") -> Any:
    """Take any JSON value as it is."""
    if value is UNSET:
        raise wrong(value, field, "")
    return value


def unchanged(source: Mapping[str, Any], name: str, value: T, decode: Callable[[Any, str], T], encode: Callable[[T], Any]) -> Any:
    """Write a field back as it came if it still means the same, else in its usual form."""
    came = source.get(name, UNSET)
    try:
        # A datetime came from a caller, not over the wire; the provider wants its own form.
        if came is not UNSET and not isinstance(came, datetime) and decode(came, name) == value:
            return came
    except DecodeFault:
        pass
    return encode(value)


def to_epoch_ms(value: datetime) -> int:
    """Write a point in time as epoch milliseconds."""
    return (moment(value) - _EPOCH) // timedelta(milliseconds=1)


def to_epoch_s(value: datetime) -> int:
    """Write a point in time as epoch seconds."""
    return (moment(value) - _EPOCH) // timedelta(seconds=1)
