# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    boolean,
    choice,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .subscription_item_type import SUBSCRIPTION_ITEM_TYPE_MEMBERS, SubscriptionItemType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionItem(Model):
    """One line of a subscription, a price in a quantity."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "subscriptionId": "subscription_id",
        "type": "type",
        "name": "name",
        "priceId": "price_id",
        "unitPrice": "unit_price",
        "quantity": "quantity",
        "addedDate": "added_date",
        "expiredAt": "expired_at",
        "manuallyCreated": "manually_created",
        "externalId": "external_id",
        "metadata": "metadata",
        "pricingModelId": "pricing_model_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    NULLABLE = frozenset({"name", "priceId", "expiredAt", "externalId", "metadata"})
    FIRM = frozenset({"id", "unitPrice"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "addedDate": "epoch_ms",
        "createdAt": "epoch_ms",
        "expiredAt": "epoch_ms",
        "updatedAt": "epoch_ms",
    }

    id: str
    """Identifier, si_…."""
    subscription_id: str | None = None
    """Identifier of the subscription it belongs to, sub_…."""
    type: SubscriptionItemType | None = None
    """Kind of item."""
    name: str | None = None
    """Label; null when it has none."""
    price_id: str | None = None
    """Identifier of its price, price_…."""
    unit_price: int | None = None
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY.
    It may differ from the price's own amount; it is 0 in a subscription that is not charged. In the currency's minor
    unit (cents for USD); currency: the account's (The organisation's currency; every price that is read names it as
    `currency`.)."""
    quantity: int | None = None
    """How many units, 0 or more."""
    added_date: datetime | None = None
    """When it was added, in milliseconds since 1970 UTC."""
    expired_at: datetime | None = None
    """When it was removed, in milliseconds since 1970 UTC; null while it counts."""
    manually_created: bool | None = None
    """Whether it was added by hand rather than by a plan."""
    external_id: str | None = None
    """Your own identifier of it; null when it has none."""
    metadata: dict[str, Any] | None = None
    """Your own values by name; null when there are none."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
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
            if (_subscription_id := get("subscriptionId")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscriptionId")
            if (_type := get("type")) is not None:
                try:
                    _type = SUBSCRIPTION_ITEM_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", SubscriptionItemType)
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_price_id := get("priceId")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "priceId")
            if (_unit_price := get("unitPrice")) is not None and type(_unit_price) is not int:
                _unit_price = integer(_unit_price, "unitPrice")
            if (_quantity := get("quantity")) is not None and type(_quantity) is not int:
                _quantity = integer(_quantity, "quantity")
            if (_added_date := get("addedDate")) is not None:
                _added_date = epoch_ms(_added_date, "addedDate")
            if (_expired_at := get("expiredAt")) is not None:
                _expired_at = epoch_ms(_expired_at, "expiredAt")
            if (_manually_created := get("manuallyCreated")) is not None and type(_manually_created) is not bool:
                _manually_created = boolean(_manually_created, "manuallyCreated")
            if (_external_id := get("externalId")) is not None and type(_external_id) is not str:
                _external_id = text(_external_id, "externalId")
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", anything)
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
        self._source = source
        return self
