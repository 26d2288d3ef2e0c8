# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    nested,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import checkout_session_price_amount as checkout_session_price_amount_module
    from . import checkout_session_recurring as checkout_session_recurring_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    checkout_session_price_amount_module = Later(f"{__package__}.checkout_session_price_amount")
    checkout_session_recurring_module = Later(f"{__package__}.checkout_session_recurring")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionPrice(Model):
    """The price that a checkout session is about."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "priceId": "price_id",
        "priceList": "price_list",
        "recurring": "recurring",
    }
    NULLABLE = frozenset({"priceId", "priceList", "recurring"})
    FIRM = frozenset({"priceList"})

    price_id: str | None = None
    """Identifier of the price."""
    price_list: list[checkout_session_price_amount_module.CheckoutSessionPriceAmount] | None = None
    """The price in each currency that can be paid."""
    recurring: checkout_session_recurring_module.CheckoutSessionRecurring | None = None
    """The billing cycle of a recurring price."""
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
            if (_price_id := get("priceId")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "priceId")
            if (_price_list := get("priceList")) is not None:
                _price_list = array(
                    _price_list, "priceList", checkout_session_price_amount_module.CheckoutSessionPriceAmount.from_dict
                )
            if (_recurring := get("recurring")) is not None:
                _recurring = nested(_recurring, "recurring", checkout_session_recurring_module.CheckoutSessionRecurring.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.price_id = _price_id
        self.price_list = _price_list
        self.recurring = _recurring
        self._source = source
        return self
