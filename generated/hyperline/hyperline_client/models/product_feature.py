# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    by_kind,
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
class ProductFeature(Model):
    """What a product grants of a feature."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "feature_code": "feature_code",
        "value": "value",
    }
    NULLABLE = frozenset({"value"})

    feature_code: str
    """Code of the feature."""
    value: bool | Decimal | str | None = None
    """A boolean for a feature that is on or off, a number or the word `unlimited` for one that is counted."""
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
            if type((_feature_code := get("feature_code"))) is not str:
                _feature_code = text(get("feature_code", UNSET), "feature_code")
            if (_value := get("value")) is not None:
                _value = by_kind(_value, "value", {bool: boolean, int: number, Decimal: number, float: number, str: text})
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.feature_code = _feature_code
        self.value = _value
        self._source = source
        return self
