# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
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
class CheckoutSessionProduct(Model):
    """The product that a checkout session is about."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "productId": "product_id",
        "productName": "product_name",
    }
    NULLABLE = frozenset({"productId", "productName"})

    product_id: str | None = None
    """Identifier of the product."""
    product_name: str | None = None
    """Name of the product."""
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
            if (_product_id := get("productId")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "productId")
            if (_product_name := get("productName")) is not None and type(_product_name) is not str:
                _product_name = text(_product_name, "productName")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.product_id = _product_id
        self.product_name = _product_name
        self._source = source
        return self
