"""Classes with slots, of which attrs makes the rest when it is first needed.

Loading attrs takes longer than loading a client, and what it makes of a class (the constructor, `attrs.fields`, `attrs.evolve`)
is not needed to read an answer. Type checkers see `attrs.define` and `attrs.field` in place of what is here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import RLock
from typing import Any, Final, TypeVar, cast

from .model import Model, source_of
from .tuples import NamedTuple

ModelT = TypeVar("ModelT", bound=Model)

_NEEDED: Final = object()
_NO_FIELD: Final = ("ClassVar", "typing.ClassVar")
_LOCK: Final = RLock()


class Field(NamedTuple):
    """What the body of a class says of a field besides its type."""

    default: Any = _NEEDED
    repr: bool = True
    init: bool = True


field: Final = Field
"""Declares a field, as `attrs.field` does."""


class _Later:
    """A class attribute that is replaced by what attrs generates when it is first read."""

    owner: type[Model]
    name: str

    def __init__(self, fields: Mapping[str, Field], options: Mapping[str, Any]) -> None:
        self.fields = fields
        self.options = options

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self.owner = owner
        self.name = name

    def __get__(self, instance: object, kind: type[object]) -> Any:
        with _LOCK:
            if vars(self.owner)[self.name] is self:
                self._complete()
        made = vars(self.owner)[self.name]
        if made is self:
            raise AttributeError(f"type object {self.owner.__name__!r} has no attribute {self.name!r}")
        return made.__get__(instance, kind) if hasattr(made, "__get__") else made

    def _complete(self) -> None:
        import attrs

        these = {
            name: attrs.field(default=attrs.NOTHING if one.default is _NEEDED else one.default, repr=one.repr, init=one.init)
            for name, one in self.fields.items()
        }
        # An argument of the constructor for the sake of `attrs.evolve`, which hands on what it was read from.
        these["_source"] = attrs.field(default=attrs.Factory(source_of, takes_self=True), alias="_source", repr=False)
        attrs.define(self.owner, these=these, slots=False, init=True, **self.options)


def define(**options: Any) -> Callable[[type[ModelT]], type[ModelT]]:
    """Make a model of a class with annotations, as `attrs.define` does; `options` are those of `attrs.define`."""

    def made(kind: type[ModelT]) -> type[ModelT]:
        body = dict(vars(kind))
        names = [name for name, annotation in body["__annotations__"].items() if not str(annotation).startswith(_NO_FIELD)]
        fields: dict[str, Field] = {}
        for name in names:
            value = body.pop(name, _NEEDED)
            fields[name] = value if isinstance(value, Field) else Field(value)
        del fields["_source"], body["__dict__"], body["__weakref__"]
        later = {name: _Later(fields, options) for name in ("__init__", "__attrs_attrs__", "__attrs_props__")}
        slots = {"__slots__": (*names, "__weakref__"), "__match_args__": (), "__qualname__": kind.__qualname__}
        return cast(type[ModelT], type(kind.__name__, kind.__bases__, {**body, **later, **slots}))

    return made
