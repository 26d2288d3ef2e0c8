from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    const,
    epoch_ms,
    integer,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .currency import CURRENCY_MEMBERS, Currency
from .interval_unit import INTERVAL_UNIT_MEMBERS, IntervalUnit


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionPrice(Model):
    """A price that is paid again in every interval."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "active",
            "createdAt",
            "currency",
            "id",
            "intervalCount",
            "intervalUnit",
            "isDefault",
            "livemode",
            "name",
            "pricingModelId",
            "productId",
            "slug",
            "trialPeriodDays",
            "type",
            "unitPrice",
            "updatedAt",
        }
    )

    id: str
    """Identifier, price_…."""
    unit_price: int
    """Price of one unit in the smallest unit of `currency`, 0 or more: 2000 is 20.00 USD but 2000 JPY. In the currency's
    minor unit (cents for USD); currency: `currency`."""
    currency: Currency
    """Currency of `unitPrice`, taken from the organisation."""
    interval_unit: IntervalUnit
    """Unit of the billing interval."""
    interval_count: int
    """Length of the billing interval in `intervalUnit`s, above 0; 3 with month bills every quarter."""
    type: Literal["subscription"] = "subscription"
    """Kind of price; always `subscription` here."""
    product_id: str | Unset = UNSET
    """Identifier of the product it belongs to, prod_…."""
    trial_period_days: int | None | Unset = UNSET
    """How many days a new subscription is free. 0, null and absent all mean no trial."""
    name: str | None | Unset = UNSET
    """Label of the price; null when it has none."""
    slug: str | None | Unset = UNSET
    """Stable handle chosen by the seller; null when it has none. Older answers lack it."""
    is_default: bool | Unset = UNSET
    """Whether it is the default price of its product or meter."""
    active: bool | Unset = UNSET
    """Whether it can be sold."""
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
        if type((_unit_price := get("unitPrice", UNSET))) is not int:
            _unit_price = integer(_unit_price, "unitPrice")
        _currency = get("currency", UNSET)
        try:
            _currency = CURRENCY_MEMBERS[_currency]
        except (KeyError, TypeError):
            _currency = choice(_currency, "currency", Currency)
        _interval_unit = get("intervalUnit", UNSET)
        try:
            _interval_unit = INTERVAL_UNIT_MEMBERS[_interval_unit]
        except (KeyError, TypeError):
            _interval_unit = choice(_interval_unit, "intervalUnit", IntervalUnit)
        if type((_interval_count := get("intervalCount", UNSET))) is not int:
            _interval_count = integer(_interval_count, "intervalCount")
        if (_type := get("type", UNSET)) != "subscription":
            _type = const(_type, "type", "subscription")
        if (_product_id := get("productId", UNSET)) is not UNSET and type(_product_id) is not str:
            _product_id = text(_product_id, "productId")
        if (
            (_trial_period_days := get("trialPeriodDays", UNSET)) is not UNSET
            and _trial_period_days is not None
            and type(_trial_period_days) is not int
        ):
            _trial_period_days = integer(_trial_period_days, "trialPeriodDays")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_slug := get("slug", UNSET)) is not UNSET and _slug is not None and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if (_is_default := get("isDefault", UNSET)) is not UNSET and type(_is_default) is not bool:
            _is_default = boolean(_is_default, "isDefault")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
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
        self.unit_price = _unit_price
        self.currency = _currency
        self.interval_unit = _interval_unit
        self.interval_count = _interval_count
        self.type = _type
        self.product_id = _product_id
        self.trial_period_days = _trial_period_days
        self.name = _name
        self.slug = _slug
        self.is_default = _is_default
        self.active = _active
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
        found["unitPrice"] = self.unit_price
        found["currency"] = str(self.currency)
        found["intervalUnit"] = str(self.interval_unit)
        found["intervalCount"] = self.interval_count
        found["type"] = self.type
        if self.product_id is not UNSET:
            found["productId"] = self.product_id
        if self.trial_period_days is not UNSET:
            found["trialPeriodDays"] = self.trial_period_days
        if self.name is not UNSET:
            found["name"] = self.name
        if self.slug is not UNSET:
            found["slug"] = self.slug
        if self.is_default is not UNSET:
            found["isDefault"] = self.is_default
        if self.active is not UNSET:
            found["active"] = self.active
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
