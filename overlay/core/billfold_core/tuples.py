"""Named tuples that behave as those of `typing.NamedTuple`, and are defined in a tenth of the time.

`typing.NamedTuple` evaluates each annotation and compiles a constructor for each class, which every process that makes a first
call would wait for. Type checkers see `typing.NamedTuple` in place of what is here. A module that defines one has
`from __future__ import annotations`, so that its fields stand in the body of the class at every version of Python.
"""

from __future__ import annotations

import collections
import typing
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple
else:

    def _property(index: int, doc: str) -> property:
        return property(itemgetter(index), doc=doc)

    # What `collections.namedtuple` itself makes its fields of, where it has something faster than a property.
    _field: Final = vars(collections).get("_tuplegetter", _property)

    class _Signature:
        """The signature of a class, made when something asks for it."""

        def __get__(self, _: object, kind: type[_Named]) -> Any:
            from inspect import Parameter, Signature

            if kind.__new__ is not _Named.__new__ or kind.__init__ is not object.__init__:
                raise AttributeError(f"{kind.__name__} is made in its own way, which is what its signature says")
            # FastAPI and others read the types of a class that is made for each request; what only type checkers see stays text.
            try:
                annotations = typing.get_type_hints(kind, include_extras=True)
            except NameError:
                annotations = {}
                for base in reversed(kind.__mro__):
                    annotations |= vars(base).get("__annotations__", {})
            return Signature(
                Parameter(
                    name,
                    Parameter.POSITIONAL_OR_KEYWORD,
                    default=kind._field_defaults.get(name, Parameter.empty),
                    annotation=annotations.get(name, Parameter.empty),
                )
                for name in kind._fields
            )

    class _Named(tuple):
        __slots__ = ()
        __signature__ = _Signature()

        def __new__(cls, /, *values: Any, **named: Any) -> Any:
            if named or len(values) != len(cls._fields):
                values = _completed(cls, values, named)
            return _new(cls, values)

        @classmethod
        def _make(cls, values: Any) -> Any:
            made = _new(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"{cls.__name__}._make() takes {len(cls._fields)} values, and {len(made)} were given")
            return made

        def _replace(self, /, **changes: Any) -> Any:
            values = tuple(map(changes.pop, self._fields, self))
            if changes:
                raise TypeError(f"{type(self).__name__}() has no field {', '.join(sorted(changes))}")
            return _new(type(self), values)

        __replace__ = _replace

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            shown = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({shown})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    _new: Final = tuple.__new__

    def _completed(kind: type[_Named], values: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
        """Return the values of all fields.

        Raises:
            TypeError: One is missing, given twice, or of no field.
        """
        fields, defaults = kind._fields, kind._field_defaults
        rest = fields[len(values) :]
        if len(values) <= len(fields) and named.keys() <= set(rest):
            try:
                return (*values, *[named[name] if name in named else defaults[name] for name in rest])
            except KeyError:
                pass  # It is told below.
        name = kind.__name__
        if len(values) > len(fields):
            raise TypeError(f"{name}() takes {len(fields)} values, and {len(values)} were given")
        twice = named.keys() & set(fields[: len(values)])
        unknown = named.keys() - set(fields)
        missing = [field for field in rest if field not in named and field not in defaults]
        problem = "has no field" if unknown else "got two values of" if twice else "is missing"
        raise TypeError(f"{name}() {problem} {', '.join(sorted(unknown or twice or missing))}")

    class _Making(type):
        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body.pop(field) for field in fields if field in body}
            for index, field in enumerate(fields):
                body[field] = _field(index, f"Alias for field number {index}")
            body.update(__slots__=(), _fields=fields, __match_args__=fields, _field_defaults=defaults)
            # A plain class is made, so that none of its subclasses comes here.
            return type(name, tuple(_Named if base is _Base else base for base in bases), body)

    _Base: Final = type.__new__(_Making, "_Base", (), {})

    class _Entry:
        """Names, among the bases of a class, the base that makes a named tuple of it."""

        def __mro_entries__(self, _: object) -> tuple[type, ...]:
            return (_Base,)

    NamedTuple: Final = _Entry()
