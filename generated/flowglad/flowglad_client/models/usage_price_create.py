from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    at_least,
    known_choice,
    money_integer,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    const,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .interval_unit import IntervalUnit, IntervalUnitValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsagePriceCreate(Model):
    """A new price that is paid for what a usage meter counts. It belongs to the meter and to no product."""

    FIELDS = {
        "usageMeterId": "usage_meter_id",
        "usageEventsPerUnit": "usage_events_per_unit",
        "unitPrice": "unit_price",
        "intervalUnit": "interval_unit",
        "intervalCount": "interval_count",
        "isDefault": "is_default",
        "type": "type",
        "name": "name",
        "slug": "slug",
        "active": "active",
    }

    usage_meter_id: str
    """Identifier of the meter whose usage it prices, usage_meter_…."""
    usage_events_per_unit: int
    """How many usage events make one billed unit, at least 1. Limits: at least 1."""
    unit_price: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY.
    The currency cannot be sent. In the currency's minor unit (cents for USD); currency: the account's (The
    organisation's currency; every price that is read names it as `currency`.). Limits: at least 0."""
    interval_unit: IntervalUnitValue
    """Unit of the billing interval."""
    interval_count: int
    """Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter. Limits: at least
    1."""
    is_default: bool
    """Whether it is to be the default price of its product or meter."""
    type: Literal["usage"] = "usage"
    """Kind of price; always `usage` here."""
    name: str | None | Unset = UNSET
    """Label of the price."""
    slug: str | None | Unset = UNSET
    """Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves."""
    active: bool | Unset = UNSET
    """Whether it can be sold."""
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
        if type((_usage_meter_id := get("usageMeterId", UNSET))) is not str:
            _usage_meter_id = text(_usage_meter_id, "usageMeterId")
        if type((_usage_events_per_unit := get("usageEventsPerUnit", UNSET))) is not int:
            _usage_events_per_unit = integer(_usage_events_per_unit, "usageEventsPerUnit")
        at_least(_usage_events_per_unit, "usageEventsPerUnit", 1)
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
        if (_type := get("type", UNSET)) != "usage":
            _type = const(_type, "type", "usage")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_slug := get("slug", UNSET)) is not UNSET and _slug is not None and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = object.__new__(cls)
        self.usage_meter_id = _usage_meter_id
        self.usage_events_per_unit = _usage_events_per_unit
        self.unit_price = _unit_price
        self.interval_unit = _interval_unit
        self.interval_count = _interval_count
        self.is_default = _is_default
        self.type = _type
        self.name = _name
        self.slug = _slug
        self.active = _active
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["usageMeterId"] = plain(self.usage_meter_id)
        found["usageEventsPerUnit"] = plain(self.usage_events_per_unit)
        found["unitPrice"] = plain(self.unit_price)
        found["intervalUnit"] = plain(self.interval_unit)
        found["intervalCount"] = plain(self.interval_count)
        found["isDefault"] = plain(self.is_default)
        found["type"] = plain(self.type)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.slug is not UNSET:
            found["slug"] = plain(self.slug)
        if self.active is not UNSET:
            found["active"] = plain(self.active)
        return found
