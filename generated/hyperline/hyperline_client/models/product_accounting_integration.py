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
class ProductAccountingIntegration(Model):
    """A product in one accounting system."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "product_id": "product_id",
        "revrec_rule_id": "revrec_rule_id",
    }
    NULLABLE = frozenset({"product_id", "revrec_rule_id"})

    product_id: str | None = None
    """Id of the product in that system."""
    revrec_rule_id: str | None = None
    """Id of the rule for revenue recognition in that system."""
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
            if (_product_id := get("product_id")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "product_id")
            if (_revrec_rule_id := get("revrec_rule_id")) is not None and type(_revrec_rule_id) is not str:
                _revrec_rule_id = text(_revrec_rule_id, "revrec_rule_id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.product_id = _product_id
        self.revrec_rule_id = _revrec_rule_id
        self._source = source
        return self
