# Generated from specs/hyperline/resources/products.yaml. Do not edit.
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
class ProductTranslation(Model):
    """A product's texts in one language."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "public_description": "public_description",
    }
    NULLABLE = frozenset({"name", "public_description"})

    name: str | None = None
    """Name in this language."""
    public_description: str | None = None
    """Text that customers see, in this language."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_public_description := get("public_description")) is not None and type(_public_description) is not str:
                _public_description = text(_public_description, "public_description")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.name = _name
        self.public_description = _public_description
        self._source = source
        return self
