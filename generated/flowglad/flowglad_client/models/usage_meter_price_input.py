from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    at_least,
    money_integer,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    const,
    integer,
    record,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageMeterPriceInput(Model):
    """The price made together with a usage meter: a usage price that bills every month, has the meter's name and slug
    and is the meter's default price. For another interval, create a usage price afterwards."""

    FIELDS = {
        "type": "type",
        "unitPrice": "unit_price",
        "usageEventsPerUnit": "usage_events_per_unit",
    }

    type: Literal["usage"] | Unset = "usage"
    """Kind of price. It is `usage` here even when it is left out."""
    unit_price: int | Unset = UNSET
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY.
    0 when only `usageEventsPerUnit` is given. The currency cannot be sent. In the currency's minor unit (cents for
    USD); currency: the account's (The organisation's currency; every price that is read names it as `currency`.).
    Limits: at least 0."""
    usage_events_per_unit: int | Unset = UNSET
    """How many usage events make one billed unit, at least 1; 1 when only `unitPrice` is given. A count, not money.
    Limits: at least 1."""
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
        if (_type := get("type", UNSET)) is not UNSET and _type != "usage":
            _type = const(_type, "type", "usage")
        if (_unit_price := get("unitPrice", UNSET)) is not UNSET and type(_unit_price) is not int:
            _unit_price = money_integer(_unit_price, "unitPrice")
        if _unit_price is not UNSET:
            at_least(_unit_price, "unitPrice", 0)
        if (_usage_events_per_unit := get("usageEventsPerUnit", UNSET)) is not UNSET and type(_usage_events_per_unit) is not int:
            _usage_events_per_unit = integer(_usage_events_per_unit, "usageEventsPerUnit")
        if _usage_events_per_unit is not UNSET:
            at_least(_usage_events_per_unit, "usageEventsPerUnit", 1)
        self = object.__new__(cls)
        self.type = _type
        self.unit_price = _unit_price
        self.usage_events_per_unit = _usage_events_per_unit
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.type is not UNSET:
            found["type"] = plain(self.type)
        if self.unit_price is not UNSET:
            found["unitPrice"] = plain(self.unit_price)
        if self.usage_events_per_unit is not UNSET:
            found["usageEventsPerUnit"] = plain(self.usage_events_per_unit)
        return found
