"""What generated models stand on: reading fields with care, and writing back exactly what was read.

Generated code tests the usual case inline and calls in here only for the unusual one, which keeps decoding fast.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn, Self, TypeVar, cast

from .enums import OpenEnum
from .errors import KIND_NAMES, DecodeFault, Kept, unread, wrong
from .json_form import JsonForm
from .nesting import Deep, rebuilt, same
from .unset import UNSET
from .wire import is_array, is_sequence, iso_text

T = TypeVar("T")
EnumT = TypeVar("EnumT", bound=OpenEnum)

NO_SOURCE: Final[Mapping[str, Any]] = {}
_SCALARS: Final[frozenset[type]] = frozenset((str, int, bool, type(None)))


class Model(JsonForm, Deep):
    """The base of every generated model.

    What an answer leaves out, or says is null, is None. A model remembers the JSON object it was read from: fields the spec does
    not know are kept (`additional_properties`), and a field that was not changed is written back exactly as it came, absent or
    null as it was; in what `attrs.evolve` and `copy.replace` make of it too. A model made by hand has None written only where
    None was passed and null is a value of the field.

    A model can be changed and is compared by what it holds, so it has no hash: in a set or as a key, use its id.
    """

    __slots__ = ()

    FIELDS: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """The field names that the spec knows, as on the wire, and the attributes they are."""
    NULLABLE: ClassVar[frozenset[str]] = frozenset()
    """The fields of which null is a value."""
    FIRM: ClassVar[frozenset[str]] = frozenset()
    """The fields in which a fault is raised even where drift is kept: amounts and what holds them, currencies, needed ids, the
    items of a list and where it goes on."""
    UNITS: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """The units of the moments that are numbers on the wire."""
    ALIASES: ClassVar[Mapping[str, Sequence[str]]] = MappingProxyType({})
    """The names a field goes by, where there are several."""
    _source: Mapping[str, Any]
    __attrs_attrs__: ClassVar[tuple[Any, ...]]

    if not TYPE_CHECKING:
        # Type checkers look at `__init__`, which attrs makes; only what was passed tells None from nothing.
        def __new__(cls, /, *positional: Any, **given: Any) -> Self:
            self = object.__new__(cls)
            if given and cls.NULLABLE and "_source" not in given:
                self._source = {wire: None for wire, name in cls.FIELDS.items() if name in given and wire in cls.NULLABLE}
            return self

    @classmethod
    def _kept(cls, source: Mapping[str, Any], fault: DecodeFault) -> Self:
        """Read an object with a fault where drift is kept.

        Raises:
            DecodeFault: It is not.
        """
        from .drift import kept

        model, remembered = kept(cls, source, fault)
        object.__setattr__(model, "_source", remembered)
        return model

    @property
    def drifted(self) -> tuple[str, ...]:
        """The paths where the answer was not what the spec says and the raw value was kept (`on_drift="keep"`):
        `items[3].status`."""
        from .drift import places

        return tuple(places(self))

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        """The fields that came along and that the spec does not know, as they came."""
        known = self.FIELDS
        return MappingProxyType({name: value for name, value in self._source.items() if name not in known})

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        source, units, aliases = self._source, self.UNITS, self.ALIASES
        found: dict[str, Any] = dict(self.additional_properties)
        for wire, name in self.FIELDS.items():
            value = getattr(self, name)
            key = name_that_came(source, aliases[wire]) if wire in aliases else wire
            if value is not None:
                came = source.get(key)
                found[key] = came if value is came else _written(value, came, units.get(wire, "moment"))
            elif key in source:
                found[key] = None
        return found

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


_NO_NUMBERS: Final[tuple[type, ...]] = (str, bool, Model, list, dict)


def source_of(model: Model) -> Mapping[str, Any]:
    """Return the source of a model that is made by hand: which of the fields that may be null were passed."""
    return getattr(model, "_source", NO_SOURCE)


def _written(value: Any, came: Any, unit: str) -> Any:
    """Write a value as it came if it still means the same, else in its usual form."""
    kind = cast(Any, type(value))
    if kind is datetime:
        from . import moments

        return came if _still(came, value, getattr(moments, unit)) else moments.WRITERS[unit](value)
    if kind is int:
        # `2999.0` came as a decimal or, from JSON that somebody else decoded, as a float.
        return came if came == value and not isinstance(came, bool) else value
    if isinstance(value, _NO_NUMBERS):
        return _as_json(value)
    # Little is left but decimals, which few providers have.
    from decimal import Decimal

    from .decimals import number

    if kind is Decimal:
        return came if _still(came, value, number) else value
    return _as_json(value)


def _still(came: Any, value: Any, read: Callable[[Any], Any]) -> bool:
    # A datetime came from a caller, not over the wire; the provider wants its own form.
    if came is None or isinstance(came, datetime):
        return False
    try:
        return bool(read(came) == value)
    except DecodeFault:
        return False


def _as_json(value: Any) -> Any:
    if type(value) in _SCALARS:
        return value
    try:
        return _opened(value, _as_json)
    except RecursionError:
        return rebuilt(value, lambda part: _opened(part, lambda inner: inner))


def _opened(value: Any, write: Callable[[Any], Any]) -> Any:
    """Make a dict, a list or a plain value of what a field holds, with `write` for what is inside."""
    if isinstance(value, Model | UnknownVariant):
        return value.to_dict()
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, datetime):
        return iso_text(value)
    if isinstance(value, Mapping):
        return {name: write(member) for name, member in cast(Mapping[str, Any], value).items()}
    return list(map(write, value)) if is_sequence(value) else value


class UnknownVariant(JsonForm, Deep):
    """A member of a union that the spec does not know: its tag, and the JSON object as it came.

    What all members of the union have, it has too, as far as it can be read: a field that may be missing is then None, and one
    that is always there raises an AttributeError.
    """

    __slots__ = ("raw", "tag")

    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = MappingProxyType({})
    """What all members have: the name on the wire, what reads it, and whether it is always there."""

    def __init__(self, tag: object, raw: Mapping[str, Any]) -> None:
        self.tag: object = tag
        self.raw: Mapping[str, Any] = raw

    @property
    def drifted(self) -> tuple[str, ...]:
        """Always empty: the object was kept as it came."""
        return ()

    @property
    def additional_properties(self) -> dict[str, Any]:
        """All fields, since the spec knows none of them."""
        return dict(self.raw)

    if not TYPE_CHECKING:
        # Type checkers go by the annotations of the class that the union has for this.
        def __getattr__(self, name: str) -> Any:
            if name in UnknownVariant.__slots__:
                # Not yet, while it is copied.
                raise AttributeError(name)
            wire, read, required = type(self).SHARED.get(name, ("", None, True))
            value = self.raw.get(wire) if read is not None else None
            if value is not None:
                try:
                    return read(value)
                except DecodeFault:
                    pass
            if required:
                raise AttributeError(f"{type(self).__name__} {self.tag!r} has no readable {name!r}", name=name, obj=self)
            return None

    @classmethod
    def from_dict(cls, value: Any) -> NoReturn:
        """Raise an error: which member is unknown, only its union can tell.

        Raises:
            DecodeFault: Always.
        """
        raise DecodeFault("", "only the union that it is a member of can read it")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object as it came."""
        return dict(self.raw)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownVariant):
            return NotImplemented
        return str(self.tag) == str(other.tag) and _equal(self.raw, other.raw)

    def __hash__(self) -> int:
        return hash(str(self.tag))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.tag!r})"


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


def record(value: Any) -> Mapping[str, Any]:
    """Return a JSON object."""
    if isinstance(value, Mapping):
        return cast(Mapping[str, Any], value)
    raise wrong(value, "", "an object")


def text(value: Any, field: str = "") -> str:
    """Return a string."""
    if not isinstance(value, str):
        kept: str = unread(value, field, "a string")
        return kept
    return value


def not_null(value: Any, field: str = "") -> Any:
    """Return a value that is kept as it came, and raise DecodeFault for any other: only null is allowed."""
    return unread(value, field, "null")


def boolean(value: Any, field: str = "") -> bool:
    """Return a boolean."""
    if not isinstance(value, bool):
        kept: bool = unread(value, field, "a boolean")
        return kept
    return value


def integer(value: Any, field: str = "") -> int:
    """Return a whole number; `2999.0` is one."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    from .decimals import whole

    return whole(value, field)


def choice(value: Any, field: str, kind: type[EnumT]) -> EnumT:
    """Return one of a set of strings, known or not."""
    if not isinstance(value, str):
        kept: EnumT = unread(value, field, "a string")
        return kept
    return kind(value)


def const(value: Any, field: str, expected: str) -> Any:
    """Return the one value that a tag may have."""
    if value != expected:
        if isinstance(value, str):
            raise DecodeFault(f".{field}", f"expected {expected!r}, got {value[:200]!r}"[:200])
        return unread(value, field, repr(expected))
    return value


def nested(value: Any, field: str, decode: Callable[[Any], T]) -> T:
    """Return an object, decoded."""
    if value is UNSET:
        raise wrong(value, field, "")
    try:
        return decode(value)
    except DecodeFault as fault:
        if isinstance(value, Kept):
            kept: T = value.raw
            return kept
        fault.inside(f".{field}")
        raise


def array(value: Any, field: str, decode: Callable[[Any], T]) -> list[T]:
    """Return an array, decoded; the place of a fault inside it is searched for only when there is one."""
    if not is_array(value):
        kept: list[T] = unread(value, field, "an array")
        return kept
    try:
        return [decode(item) for item in value]
    except DecodeFault:
        return [_member(item, f".{field}[{index}]" if field else f"[{index}]", decode) for index, item in enumerate(value)]


def mapping(value: Any, field: str, decode: Callable[[Any], T]) -> dict[str, T]:
    """Return an object used as a map, decoded; the place of a fault inside it is searched for only when there is one."""
    if value.__class__ is dict:
        kinds = _UNCHANGED.get(decode)
        if kinds is not None and kinds.issuperset(map(type, value.values())):
            return cast(dict[str, T], value.copy())
    elif not isinstance(value, Mapping):
        kept: dict[str, T] = unread(value, field, "an object")
        return kept
    members = cast(Mapping[str, Any], value).items()
    try:
        return {key: decode(member) for key, member in members}
    except DecodeFault:
        return {key: _member(member, f".{field}[{key!r}]" if field else f"[{key!r}]", decode) for key, member in members}


def _member(value: Any, place: str, decode: Callable[[Any], T]) -> T:
    try:
        return decode(value)
    except DecodeFault as fault:
        if isinstance(value, Kept):
            kept: T = value.raw
            return kept
        fault.inside(place)
        raise


def by_kind(value: Any, field: str, readers: Mapping[type, Callable[[Any], Any]]) -> Any:
    """Return a value that may be of several JSON types, each with its own reader."""
    reader = readers.get(value.__class__)
    if reader is None:
        names = sorted({KIND_NAMES[kind.__name__] for kind in readers})
        return unread(value, field, " or ".join(names))
    try:
        return reader(value)
    except DecodeFault as fault:
        fault.inside(f".{field}" if field else "")
        raise


def or_none(value: Any, decode: Callable[[Any], T]) -> T | None:
    """Return None for null, and otherwise what the reader returns."""
    return None if value is None else decode(value)


def tagged(source: Mapping[str, Any], tag: str) -> str:
    """Return the tag that identifies the member of a union."""
    return text(source.get(tag, UNSET), tag)


def name_that_came(source: Mapping[str, Any], names: Sequence[str]) -> str:
    """Return, of the names of a field, the one that the object uses; the first if it uses none."""
    return next((name for name in names if name in source), names[0])


def anything(value: Any, field: str = "") -> Any:
    """Return any JSON value as it is."""
    if value is UNSET:
        raise wrong(value, field, "")
    return value.raw if isinstance(value, Kept) else value


_UNCHANGED: Final[Mapping[Callable[..., Any], frozenset[type]]] = {
    anything: frozenset((str, int, bool, type(None))),
    text: frozenset((str,)),
}
"""The types of plain values that a reader returns as they are: to call it for each takes most of the time of a map of them."""
