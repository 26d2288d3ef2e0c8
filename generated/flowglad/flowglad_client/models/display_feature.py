# Generated from specs/flowglad/resources/products.yaml. Do not edit.
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

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DisplayFeature(Model):
    """One line of a feature list as the older API kept it inside the product."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "label": "label",
        "details": "details",
    }
    NULLABLE = frozenset({"details"})

    enabled: bool | None = None
    """Whether the product has the feature."""
    label: str | None = None
    """Name of the feature."""
    details: str | None = None
    """Text about the feature."""
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
            if (_enabled := get("enabled")) is not None and type(_enabled) is not bool:
                _enabled = boolean(_enabled, "enabled")
            if (_label := get("label")) is not None and type(_label) is not str:
                _label = text(_label, "label")
            if (_details := get("details")) is not None and type(_details) is not str:
                _details = text(_details, "details")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.enabled = _enabled
        self.label = _label
        self.details = _details
        self._source = source
        return self
