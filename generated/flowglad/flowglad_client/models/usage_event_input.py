from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    at_least,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    anything,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms, to_epoch_ms
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageEventInput(Model):
    """One use to be counted. Exactly one of `priceId`, `priceSlug`, `usageMeterId` and `usageMeterSlug` says on which
    meter."""

    FIELDS = {
        "subscriptionId": "subscription_id",
        "amount": "amount",
        "transactionId": "transaction_id",
        "usageDate": "usage_date",
        "properties": "properties",
        "priceId": "price_id",
        "priceSlug": "price_slug",
        "usageMeterId": "usage_meter_id",
        "usageMeterSlug": "usage_meter_slug",
    }

    subscription_id: str
    """Identifier of the subscription it counts for, sub_…."""
    amount: int
    """How much was used, at least 1. A count, not money. Limits: at least 1."""
    transaction_id: str
    """Your key for this use. A meter counts it once, so keep it when you try again and take a new one for the next use."""
    usage_date: datetime | Unset = UNSET
    """When it happened, in milliseconds since 1970 UTC; now when left out. A moment outside of the running billing
    period still counts in the running one. In epoch milliseconds on the wire."""
    properties: Mapping[str, Any] | None | Unset = UNSET
    """Your own values about this use. Needed when the meter counts distinct properties."""
    price_id: str | Unset = UNSET
    """Identifier of a usage price of the meter, price_…. Instead of `priceSlug`, `usageMeterId` and `usageMeterSlug`."""
    price_slug: str | Unset = UNSET
    """Handle of a usage price of the meter. Instead of `priceId`, `usageMeterId` and `usageMeterSlug`."""
    usage_meter_id: str | Unset = UNSET
    """Identifier of the meter, usage_meter_…. Instead of `priceId`, `priceSlug` and `usageMeterSlug`."""
    usage_meter_slug: str | Unset = UNSET
    """Handle of the meter. Instead of `priceId`, `priceSlug` and `usageMeterId`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_subscription_id := get("subscriptionId", UNSET))) is not str:
            _subscription_id = text(_subscription_id, "subscriptionId")
        if type((_amount := get("amount", UNSET))) is not int:
            _amount = integer(_amount, "amount")
        at_least(_amount, "amount", 1)
        if type((_transaction_id := get("transactionId", UNSET))) is not str:
            _transaction_id = text(_transaction_id, "transactionId")
        if (_usage_date := get("usageDate", UNSET)) is not UNSET:
            _usage_date = epoch_ms(_usage_date, "usageDate")
        if (_properties := get("properties", UNSET)) is not UNSET and _properties is not None:
            _properties = mapping(_properties, "properties", anything)
        if (_price_id := get("priceId", UNSET)) is not UNSET and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_price_slug := get("priceSlug", UNSET)) is not UNSET and type(_price_slug) is not str:
            _price_slug = text(_price_slug, "priceSlug")
        if (_usage_meter_id := get("usageMeterId", UNSET)) is not UNSET and type(_usage_meter_id) is not str:
            _usage_meter_id = text(_usage_meter_id, "usageMeterId")
        if (_usage_meter_slug := get("usageMeterSlug", UNSET)) is not UNSET and type(_usage_meter_slug) is not str:
            _usage_meter_slug = text(_usage_meter_slug, "usageMeterSlug")
        if (
            not ("priceId" in source or "priceSlug" in source or "usageMeterId" in source or "usageMeterSlug" in source)
            and "usageMeterSlug" not in source
        ):
            raise DecodeFault(".usageMeterSlug", "is needed, or else `priceId`, `priceSlug` or `usageMeterId`")
        if "priceId" in source and "priceSlug" in source:
            raise DecodeFault(".priceSlug", "cannot be given when `priceId` is given")
        if "priceId" in source and "usageMeterId" in source:
            raise DecodeFault(".usageMeterId", "cannot be given when `priceId` is given")
        if "priceId" in source and "usageMeterSlug" in source:
            raise DecodeFault(".usageMeterSlug", "cannot be given when `priceId` is given")
        if "priceSlug" in source and "usageMeterId" in source:
            raise DecodeFault(".usageMeterId", "cannot be given when `priceSlug` is given")
        if "priceSlug" in source and "usageMeterSlug" in source:
            raise DecodeFault(".usageMeterSlug", "cannot be given when `priceSlug` is given")
        if "usageMeterId" in source and "usageMeterSlug" in source:
            raise DecodeFault(".usageMeterSlug", "cannot be given when `usageMeterId` is given")
        self = object.__new__(cls)
        self.subscription_id = _subscription_id
        self.amount = _amount
        self.transaction_id = _transaction_id
        self.usage_date = _usage_date
        self.properties = _properties
        self.price_id = _price_id
        self.price_slug = _price_slug
        self.usage_meter_id = _usage_meter_id
        self.usage_meter_slug = _usage_meter_slug
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["subscriptionId"] = plain(self.subscription_id)
        found["amount"] = plain(self.amount)
        found["transactionId"] = plain(self.transaction_id)
        if self.usage_date is not UNSET:
            found["usageDate"] = to_epoch_ms(epoch_ms(self.usage_date, "usageDate"))
        if self.properties is not UNSET:
            found["properties"] = plain(self.properties)
        if self.price_id is not UNSET:
            found["priceId"] = plain(self.price_id)
        if self.price_slug is not UNSET:
            found["priceSlug"] = plain(self.price_slug)
        if self.usage_meter_id is not UNSET:
            found["usageMeterId"] = plain(self.usage_meter_id)
        if self.usage_meter_slug is not UNSET:
            found["usageMeterSlug"] = plain(self.usage_meter_slug)
        return found
