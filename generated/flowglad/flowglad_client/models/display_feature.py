from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DisplayFeature(Model):
    """One line of a feature list as the older API kept it inside the product."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"details", "enabled", "label"})

    enabled: bool | Unset = UNSET
    """Whether the product has the feature."""
    label: str | Unset = UNSET
    """Name of the feature."""
    details: str | None | Unset = UNSET
    """Text about the feature."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_enabled := get("enabled", UNSET)) is not UNSET and type(_enabled) is not bool:
            _enabled = boolean(_enabled, "enabled")
        if (_label := get("label", UNSET)) is not UNSET and type(_label) is not str:
            _label = text(_label, "label")
        if (_details := get("details", UNSET)) is not UNSET and _details is not None and type(_details) is not str:
            _details = text(_details, "details")
        self = cls.__new__(cls)
        self.enabled = _enabled
        self.label = _label
        self.details = _details
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.enabled is not UNSET:
            found["enabled"] = self.enabled
        if self.label is not UNSET:
            found["label"] = self.label
        if self.details is not UNSET:
            found["details"] = self.details
        return found
