from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    anything,
    boolean,
    epoch_ms,
    integer,
    mapping,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageEvent(Model):
    """One use that a meter counted for a subscription."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "amount",
            "billingPeriodId",
            "createdAt",
            "customerId",
            "id",
            "livemode",
            "priceId",
            "pricingModelId",
            "properties",
            "subscriptionId",
            "transactionId",
            "updatedAt",
            "usageDate",
            "usageMeterId",
        }
    )

    id: str
    """Identifier, usage_event_…."""
    transaction_id: str
    """Your key for this use. A meter counts it once."""
    subscription_id: str | Unset = UNSET
    """Identifier of the subscription it counts for, sub_…."""
    customer_id: str | Unset = UNSET
    """Flowglad's identifier of the customer, cust_…."""
    usage_meter_id: str | Unset = UNSET
    """Identifier of the meter that counted it, usage_meter_…."""
    price_id: str | None | Unset = UNSET
    """Identifier of the price it is billed by, price_…."""
    billing_period_id: str | None | Unset = UNSET
    """Identifier of the billing period it was counted in. Missing or null when there is none."""
    amount: int | Unset = UNSET
    """How much was used, above 0. A count, not money."""
    usage_date: datetime | Unset = UNSET
    """When it happened, in milliseconds since 1970 UTC. It need not lie in the billing period it was counted in. In
    epoch milliseconds on the wire."""
    properties: dict[str, Any] | None | Unset = UNSET
    """Your own values about this use. A meter that counts distinct properties compares them."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…. Older answers lack it."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if type((_transaction_id := get("transactionId", UNSET))) is not str:
            _transaction_id = text(_transaction_id, "transactionId")
        if (_subscription_id := get("subscriptionId", UNSET)) is not UNSET and type(_subscription_id) is not str:
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_customer_id := get("customerId", UNSET)) is not UNSET and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_usage_meter_id := get("usageMeterId", UNSET)) is not UNSET and type(_usage_meter_id) is not str:
            _usage_meter_id = text(_usage_meter_id, "usageMeterId")
        if (_price_id := get("priceId", UNSET)) is not UNSET and _price_id is not None and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (
            (_billing_period_id := get("billingPeriodId", UNSET)) is not UNSET
            and _billing_period_id is not None
            and type(_billing_period_id) is not str
        ):
            _billing_period_id = text(_billing_period_id, "billingPeriodId")
        if (_amount := get("amount", UNSET)) is not UNSET and type(_amount) is not int:
            _amount = integer(_amount, "amount")
        if (_usage_date := get("usageDate", UNSET)) is not UNSET:
            _usage_date = epoch_ms(_usage_date, "usageDate")
        if (_properties := get("properties", UNSET)) is not UNSET and _properties is not None:
            _properties = mapping(_properties, "properties", anything)
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["transactionId"] = self.transaction_id
        if self.subscription_id is not UNSET:
            found["subscriptionId"] = self.subscription_id
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.usage_meter_id is not UNSET:
            found["usageMeterId"] = self.usage_meter_id
        if self.price_id is not UNSET:
            found["priceId"] = self.price_id
        if self.billing_period_id is not UNSET:
            found["billingPeriodId"] = self.billing_period_id
        if self.amount is not UNSET:
            found["amount"] = self.amount
        if self.usage_date is not UNSET:
            found["usageDate"] = unchanged(self._source, "usageDate", self.usage_date, epoch_ms, to_epoch_ms)
        if self.properties is not UNSET:
            found["properties"] = self.properties
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
