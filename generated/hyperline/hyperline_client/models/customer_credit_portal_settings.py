# Generated from specs/hyperline/resources/customer_credits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import price_configuration as price_configuration_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    price_configuration_module = Later(f"{__package__}.price_configuration")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerCreditPortalSettings(Model):
    """Whether a customer may buy credits of a product in the portal, and at which price."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "customer_id": "customer_id",
        "product_id": "product_id",
        "enabled": "enabled",
        "currency": "currency",
        "price_configuration": "price_configuration",
    }
    NULLABLE = frozenset({"enabled", "currency", "price_configuration"})
    FIRM = frozenset({"customer_id", "product_id", "currency", "price_configuration"})

    customer_id: str
    """Id of the customer. Begins with `cus_`."""
    product_id: str
    """Id of the credit product. Begins with `itm_`."""
    enabled: bool | None = None
    """Whether the customer may buy in the portal."""
    currency: Currency | None = None
    """Currency of the customer, which the price must have."""
    price_configuration: price_configuration_module.PriceConfiguration | None = None
    """The price. Null while the purchase is off, or when the price was archived, deleted or has another currency."""
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
            if type((_customer_id := get("customer_id"))) is not str:
                _customer_id = text(get("customer_id", UNSET), "customer_id")
            if type((_product_id := get("product_id"))) is not str:
                _product_id = text(get("product_id", UNSET), "product_id")
            if (_enabled := get("enabled")) is not None and type(_enabled) is not bool:
                _enabled = boolean(_enabled, "enabled")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_price_configuration := get("price_configuration")) is not None:
                _price_configuration = nested(
                    _price_configuration, "price_configuration", price_configuration_module.PriceConfiguration.from_dict
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.customer_id = _customer_id
        self.product_id = _product_id
        self.enabled = _enabled
        self.currency = _currency
        self.price_configuration = _price_configuration
        self._source = source
        return self
