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
    choice,
    epoch_ms,
    integer,
    mapping,
    nested,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .price import Price, price_from_dict
from .subscription_item_type import SUBSCRIPTION_ITEM_TYPE_MEMBERS, SubscriptionItemType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionItemWithPrice(Model):
    """One line of a subscription and the price it stands for. Only a customer's billing has this form."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "addedDate",
            "createdAt",
            "expiredAt",
            "externalId",
            "id",
            "livemode",
            "manuallyCreated",
            "metadata",
            "name",
            "price",
            "priceId",
            "pricingModelId",
            "quantity",
            "subscriptionId",
            "type",
            "unitPrice",
            "updatedAt",
        }
    )

    id: str
    """Identifier, si_…."""
    subscription_id: str | Unset = UNSET
    """Identifier of the subscription it belongs to, sub_…."""
    type: SubscriptionItemType | Unset = UNSET
    """Kind of item."""
    name: str | None | Unset = UNSET
    """Label; null when it has none."""
    price_id: str | None | Unset = UNSET
    """Identifier of its price, price_…."""
    unit_price: int | Unset = UNSET
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY.
    It may differ from the price's own amount; it is 0 in a subscription that is not charged. In the currency's minor
    unit (cents for USD); currency: the account's (The organisation's currency; every price that is read names it as
    `currency`.)."""
    quantity: int | Unset = UNSET
    """How many units, 0 or more."""
    added_date: datetime | Unset = UNSET
    """When it was added, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    expired_at: datetime | None | Unset = UNSET
    """When it was removed, in milliseconds since 1970 UTC; null while it counts. In epoch milliseconds on the wire."""
    manually_created: bool | Unset = UNSET
    """Whether it was added by hand rather than by a plan."""
    external_id: str | None | Unset = UNSET
    """Your own identifier of it; null when it has none."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Your own values by name; null when there are none."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    price: Price | None | Unset = UNSET
    """The price that `priceId` names, as it is sold. What this subscription pays for a unit is `unitPrice`."""
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
        if (_subscription_id := get("subscriptionId", UNSET)) is not UNSET and type(_subscription_id) is not str:
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_type := get("type", UNSET)) is not UNSET:
            try:
                _type = SUBSCRIPTION_ITEM_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", SubscriptionItemType)
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_price_id := get("priceId", UNSET)) is not UNSET and _price_id is not None and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_unit_price := get("unitPrice", UNSET)) is not UNSET and type(_unit_price) is not int:
            _unit_price = integer(_unit_price, "unitPrice")
        if (_quantity := get("quantity", UNSET)) is not UNSET and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if (_added_date := get("addedDate", UNSET)) is not UNSET:
            _added_date = epoch_ms(_added_date, "addedDate")
        if (_expired_at := get("expiredAt", UNSET)) is not UNSET and _expired_at is not None:
            _expired_at = epoch_ms(_expired_at, "expiredAt")
        if (_manually_created := get("manuallyCreated", UNSET)) is not UNSET and type(_manually_created) is not bool:
            _manually_created = boolean(_manually_created, "manuallyCreated")
        if (_external_id := get("externalId", UNSET)) is not UNSET and _external_id is not None and type(_external_id) is not str:
            _external_id = text(_external_id, "externalId")
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", anything)
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        if (_price := get("price", UNSET)) is not UNSET and _price is not None:
            _price = nested(_price, "price", price_from_dict)
        self = cls.__new__(cls)
        self.id = _id
        self.subscription_id = _subscription_id
        self.type = _type
        self.name = _name
        self.price_id = _price_id
        self.unit_price = _unit_price
        self.quantity = _quantity
        self.added_date = _added_date
        self.expired_at = _expired_at
        self.manually_created = _manually_created
        self.external_id = _external_id
        self.metadata = _metadata
        self.pricing_model_id = _pricing_model_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.price = _price
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.subscription_id is not UNSET:
            found["subscriptionId"] = self.subscription_id
        if self.type is not UNSET:
            found["type"] = str(self.type)
        if self.name is not UNSET:
            found["name"] = self.name
        if self.price_id is not UNSET:
            found["priceId"] = self.price_id
        if self.unit_price is not UNSET:
            found["unitPrice"] = self.unit_price
        if self.quantity is not UNSET:
            found["quantity"] = self.quantity
        if self.added_date is not UNSET:
            found["addedDate"] = unchanged(self._source, "addedDate", self.added_date, epoch_ms, to_epoch_ms)
        if self.expired_at is not UNSET:
            found["expiredAt"] = (
                None if self.expired_at is None else unchanged(self._source, "expiredAt", self.expired_at, epoch_ms, to_epoch_ms)
            )
        if self.manually_created is not UNSET:
            found["manuallyCreated"] = self.manually_created
        if self.external_id is not UNSET:
            found["externalId"] = self.external_id
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        if self.price is not UNSET:
            found["price"] = None if self.price is None else self.price.to_dict()
        return found
