# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IteratorMeta(Model):
    """Where the next page begins."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "iterator": "iterator",
    }
    NULLABLE = frozenset({"iterator"})
    FIRM = frozenset({"iterator"})

    iterator: str | None = None
    """The `iterator` to ask for the next page with; null after the last."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if (_iterator := get("iterator")) is not None and type(_iterator) is not str:
                _iterator = text(_iterator, "iterator")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.iterator = _iterator
        self._source = source
        return self
