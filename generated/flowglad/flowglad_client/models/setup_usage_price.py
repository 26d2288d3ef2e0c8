from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    const,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .currency import CURRENCY_MEMBERS, Currency
from .interval_unit import INTERVAL_UNIT_MEMBERS, IntervalUnit


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupUsagePrice(Model):
    """An exported price that is paid for what its usage meter counts."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "active",
            "currency",
            "intervalCount",
            "intervalUnit",
            "isDefault",
            "name",
            "slug",
            "type",
            "unitPrice",
            "usageEventsPerUnit",
        }
    )

    unit_price: int
    """Price of one unit in the smallest unit of `currency`, 0 or more: 2000 is 20.00 USD but 2000 JPY. Without
    `currency` it is in the organisation's currency. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    type: Literal["usage"] = "usage"
    """Kind of price; always `usage` here."""
    currency: Currency | None | Unset = UNSET
    """Currency of `unitPrice`. As a rule it is missing, and the organisation's currency counts."""
    usage_events_per_unit: int | Unset = UNSET
    """How many usage events make one billed unit, above 0. A count, not money."""
    interval_unit: IntervalUnit | Unset = UNSET
    """Unit of the billing interval."""
    interval_count: int | Unset = UNSET
    """Length of the billing interval in `intervalUnit`s, above 0; 3 with month bills every quarter."""
    name: str | None | Unset = UNSET
    """Label."""
    slug: str | None | Unset = UNSET
    """Stable handle, unique among all prices of the document."""
    is_default: bool | Unset = UNSET
    """Whether it is the default price of its product or meter."""
    active: bool | Unset = UNSET
    """Whether it can be sold."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_unit_price := get("unitPrice", UNSET))) is not int:
            _unit_price = integer(_unit_price, "unitPrice")
        if (_type := get("type", UNSET)) != "usage":
            _type = const(_type, "type", "usage")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (_usage_events_per_unit := get("usageEventsPerUnit", UNSET)) is not UNSET and type(_usage_events_per_unit) is not int:
            _usage_events_per_unit = integer(_usage_events_per_unit, "usageEventsPerUnit")
        if (_interval_unit := get("intervalUnit", UNSET)) is not UNSET:
            try:
                _interval_unit = INTERVAL_UNIT_MEMBERS[_interval_unit]
            except (KeyError, TypeError):
                _interval_unit = choice(_interval_unit, "intervalUnit", IntervalUnit)
        if (_interval_count := get("intervalCount", UNSET)) is not UNSET and type(_interval_count) is not int:
            _interval_count = integer(_interval_count, "intervalCount")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_slug := get("slug", UNSET)) is not UNSET and _slug is not None and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if (_is_default := get("isDefault", UNSET)) is not UNSET and type(_is_default) is not bool:
            _is_default = boolean(_is_default, "isDefault")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = cls.__new__(cls)
        self.unit_price = _unit_price
        self.type = _type
        self.currency = _currency
        self.usage_events_per_unit = _usage_events_per_unit
        self.interval_unit = _interval_unit
        self.interval_count = _interval_count
        self.name = _name
        self.slug = _slug
        self.is_default = _is_default
        self.active = _active
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["unitPrice"] = self.unit_price
        found["type"] = self.type
        if self.currency is not UNSET:
            found["currency"] = None if self.currency is None else str(self.currency)
        if self.usage_events_per_unit is not UNSET:
            found["usageEventsPerUnit"] = self.usage_events_per_unit
        if self.interval_unit is not UNSET:
            found["intervalUnit"] = str(self.interval_unit)
        if self.interval_count is not UNSET:
            found["intervalCount"] = self.interval_count
        if self.name is not UNSET:
            found["name"] = self.name
        if self.slug is not UNSET:
            found["slug"] = self.slug
        if self.is_default is not UNSET:
            found["isDefault"] = self.is_default
        if self.active is not UNSET:
            found["active"] = self.active
        return found
