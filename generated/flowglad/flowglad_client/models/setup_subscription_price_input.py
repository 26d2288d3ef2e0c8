from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    at_least,
    known_choice,
    longest,
    money_integer,
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    const,
    integer,
    not_null,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .currency import Currency, CurrencyValue
from .interval_unit import IntervalUnit, IntervalUnitValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupSubscriptionPriceInput(Model):
    """A price that is paid again in every interval."""

    FIELDS = {
        "unitPrice": "unit_price",
        "intervalUnit": "interval_unit",
        "intervalCount": "interval_count",
        "isDefault": "is_default",
        "type": "type",
        "currency": "currency",
        "active": "active",
        "slug": "slug",
        "name": "name",
        "trialPeriodDays": "trial_period_days",
        "usageEventsPerUnit": "usage_events_per_unit",
        "usageMeterId": "usage_meter_id",
    }
    FIRM = frozenset({"currency"})

    unit_price: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY.
    In the currency's minor unit (cents for USD); currency: the account's (The organisation's currency; every price
    that is read names it as `currency`.). Limits: at least 0."""
    interval_unit: IntervalUnitValue
    """Unit of the billing interval."""
    interval_count: int
    """Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter. Limits: at least
    1."""
    is_default: bool
    """Whether it is the product's default price. Send `true`; a product of a structure has this one price."""
    type: Literal["subscription"] = "subscription"
    """Kind of price; always `subscription` here."""
    currency: CurrencyValue | Unset = UNSET
    """The organisation's currency; leave it out. Only setup documents take it, and the server uses the organisation's
    currency whatever it says."""
    active: bool | Unset = UNSET
    """Whether it can be sold. Send `true`; revisions of the server refuse a product's price that is not for sale."""
    slug: str | Unset = UNSET
    """Stable handle of your choice, 1 to 255 characters, unique among all prices of the document. It must not end with
    `_no_charge`, which Flowglad reserves. Send one: revisions of the server refuse a price of a structure without it.
    Limits: not empty, at most 255 characters."""
    name: str | Unset = UNSET
    """Label of the price, 1 to 255 characters. Limits: not empty, at most 255 characters."""
    trial_period_days: int | None | Unset = UNSET
    """How many days a new subscription is free. 0, null and leaving it out all mean no trial. Limits: at least 0."""
    usage_events_per_unit: None | Unset = UNSET
    """Always null; it may be left out. An export has it, and so a document that was exported can be sent as it is."""
    usage_meter_id: None | Unset = UNSET
    """Always null; it may be left out. An export has it, and so a document that was exported can be sent as it is."""
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
        if type((_unit_price := get("unitPrice", UNSET))) is not int:
            _unit_price = money_integer(_unit_price, "unitPrice")
        at_least(_unit_price, "unitPrice", 0)
        _interval_unit = get("intervalUnit", UNSET)
        _interval_unit = known_choice(_interval_unit, "intervalUnit", IntervalUnit)
        if type((_interval_count := get("intervalCount", UNSET))) is not int:
            _interval_count = integer(_interval_count, "intervalCount")
        at_least(_interval_count, "intervalCount", 1)
        if type((_is_default := get("isDefault", UNSET))) is not bool:
            _is_default = boolean(_is_default, "isDefault")
        if (_type := get("type", UNSET)) != "subscription":
            _type = const(_type, "type", "subscription")
        if (_currency := get("currency", UNSET)) is not UNSET:
            _currency = known_choice(_currency, "currency", Currency)
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        if (_slug := get("slug", UNSET)) is not UNSET and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if _slug is not UNSET:
            shortest(_slug, "slug", 1)
            longest(_slug, "slug", 255)
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if _name is not UNSET:
            shortest(_name, "name", 1)
            longest(_name, "name", 255)
        if (
            (_trial_period_days := get("trialPeriodDays", UNSET)) is not UNSET
            and _trial_period_days is not None
            and type(_trial_period_days) is not int
        ):
            _trial_period_days = integer(_trial_period_days, "trialPeriodDays")
        if _trial_period_days is not UNSET and _trial_period_days is not None:
            at_least(_trial_period_days, "trialPeriodDays", 0)
        if (_usage_events_per_unit := get("usageEventsPerUnit", UNSET)) is not UNSET and _usage_events_per_unit is not None:
            _usage_events_per_unit = not_null(_usage_events_per_unit, "usageEventsPerUnit")
        if (_usage_meter_id := get("usageMeterId", UNSET)) is not UNSET and _usage_meter_id is not None:
            _usage_meter_id = not_null(_usage_meter_id, "usageMeterId")
        self = object.__new__(cls)
        self.unit_price = _unit_price
        self.interval_unit = _interval_unit
        self.interval_count = _interval_count
        self.is_default = _is_default
        self.type = _type
        self.currency = _currency
        self.active = _active
        self.slug = _slug
        self.name = _name
        self.trial_period_days = _trial_period_days
        self.usage_events_per_unit = _usage_events_per_unit
        self.usage_meter_id = _usage_meter_id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["unitPrice"] = plain(self.unit_price)
        found["intervalUnit"] = plain(self.interval_unit)
        found["intervalCount"] = plain(self.interval_count)
        found["isDefault"] = plain(self.is_default)
        found["type"] = plain(self.type)
        if self.currency is not UNSET:
            found["currency"] = plain(self.currency)
        if self.active is not UNSET:
            found["active"] = plain(self.active)
        if self.slug is not UNSET:
            found["slug"] = plain(self.slug)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.trial_period_days is not UNSET:
            found["trialPeriodDays"] = plain(self.trial_period_days)
        if self.usage_events_per_unit is not UNSET:
            found["usageEventsPerUnit"] = plain(self.usage_events_per_unit)
        if self.usage_meter_id is not UNSET:
            found["usageMeterId"] = plain(self.usage_meter_id)
        return found
