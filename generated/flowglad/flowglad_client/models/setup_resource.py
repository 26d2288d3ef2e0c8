# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupResource(Model):
    """A resource of an exported pricing model."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "slug": "slug",
        "name": "name",
        "active": "active",
    }
    NULLABLE = frozenset({"name"})

    slug: str
    """Handle, unique among its kind in the pricing model."""
    name: str | None = None
    """Label."""
    active: bool | None = None
    """Whether it is in use."""
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
            if type((_slug := get("slug"))) is not str:
                _slug = text(get("slug", UNSET), "slug")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_active := get("active")) is not None and type(_active) is not bool:
                _active = boolean(_active, "active")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.slug = _slug
        self.name = _name
        self.active = _active
        self._source = source
        return self
