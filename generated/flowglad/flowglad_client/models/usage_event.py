# Generated from specs/flowglad/resources/usage_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    boolean,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageEvent(Model):
    """One use that a meter counted for a subscription."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "transactionId": "transaction_id",
        "subscriptionId": "subscription_id",
        "customerId": "customer_id",
        "usageMeterId": "usage_meter_id",
        "priceId": "price_id",
        "billingPeriodId": "billing_period_id",
        "amount": "amount",
        "usageDate": "usage_date",
        "properties": "properties",
        "pricingModelId": "pricing_model_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    NULLABLE = frozenset({"priceId", "billingPeriodId", "properties"})
    FIRM = frozenset({"id", "transactionId"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "updatedAt": "epoch_ms", "usageDate": "epoch_ms"}

    id: str
    """Identifier, usage_event_…."""
    transaction_id: str
    """Your key for this use. A meter counts it once."""
    subscription_id: str | None = None
    """Identifier of the subscription it counts for, sub_…."""
    customer_id: str | None = None
    """Flowglad's identifier of the customer, cust_…."""
    usage_meter_id: str | None = None
    """Identifier of the meter that counted it, usage_meter_…."""
    price_id: str | None = None
    """Identifier of the price it is billed by, price_…."""
    billing_period_id: str | None = None
    """Identifier of the billing period it was counted in. Missing or null when there is none."""
    amount: int | None = None
    """How much was used, above 0. A count, not money."""
    usage_date: datetime | None = None
    """When it happened, in milliseconds since 1970 UTC. It need not lie in the billing period it was counted in."""
    properties: dict[str, Any] | None = None
    """Your own values about this use. A meter that counts distinct properties compares them."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…. Older answers lack it."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if type((_transaction_id := get("transactionId"))) is not str:
                _transaction_id = text(get("transactionId", UNSET), "transactionId")
            if (_subscription_id := get("subscriptionId")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscriptionId")
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_usage_meter_id := get("usageMeterId")) is not None and type(_usage_meter_id) is not str:
                _usage_meter_id = text(_usage_meter_id, "usageMeterId")
            if (_price_id := get("priceId")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "priceId")
            if (_billing_period_id := get("billingPeriodId")) is not None and type(_billing_period_id) is not str:
                _billing_period_id = text(_billing_period_id, "billingPeriodId")
            if (_amount := get("amount")) is not None and type(_amount) is not int:
                _amount = integer(_amount, "amount")
            if (_usage_date := get("usageDate")) is not None:
                _usage_date = epoch_ms(_usage_date, "usageDate")
            if (_properties := get("properties")) is not None:
                _properties = mapping(_properties, "properties", anything)
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.transaction_id = _transaction_id
        self.subscription_id = _subscription_id
        self.customer_id = _customer_id
        self.usage_meter_id = _usage_meter_id
        self.price_id = _price_id
        self.billing_period_id = _billing_period_id
        self.amount = _amount
        self.usage_date = _usage_date
        self.properties = _properties
        self.pricing_model_id = _pricing_model_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
