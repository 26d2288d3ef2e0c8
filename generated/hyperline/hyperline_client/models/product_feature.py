from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    by_kind,
    number,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductFeature(Model):
    """What a product grants of a feature."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"feature_code", "value"})

    feature_code: str
    """Code of the feature."""
    value: bool | Decimal | str | None | Unset = UNSET
    """A boolean for a feature that is on or off, a number or the word `unlimited` for one that is counted."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_feature_code := get("feature_code", UNSET))) is not str:
            _feature_code = text(_feature_code, "feature_code")
        if (_value := get("value", UNSET)) is not UNSET and _value is not None:
            _value = by_kind(_value, "value", {bool: boolean, int: number, Decimal: number, float: number, str: text})
        self = cls.__new__(cls)
        self.feature_code = _feature_code
        self.value = _value
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["feature_code"] = self.feature_code
        if self.value is not UNSET:
            found["value"] = self.value
        return found
