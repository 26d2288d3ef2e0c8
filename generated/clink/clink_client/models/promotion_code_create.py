from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    exact_number,
    longest,
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms, to_epoch_ms
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromotionCodeCreate(Model):
    """A promotion code to create. Everything may be left out; then Clink makes up the text and anybody can redeem it."""

    FIELDS = {
        "code": "code",
        "firstOrderOnly": "first_order_only",
        "restrictedCustomerIds": "restricted_customer_ids",
        "minimumSpend": "minimum_spend",
        "perCustomerRedemptionLimit": "per_customer_redemption_limit",
        "maxRedemptionLimit": "max_redemption_limit",
        "validPeriodStart": "valid_period_start",
        "validPeriodEnd": "valid_period_end",
    }

    code: str | Unset = UNSET
    """The text that customers enter, letters a to z in either case and digits. Clink makes one up if it is left out.
    Limits: not empty, at most 32 characters."""
    first_order_only: bool | Unset = UNSET
    """Whether only a customer's first order can use the promotion code."""
    restricted_customer_ids: Sequence[str] | Unset = UNSET
    """Identifiers of the only customers who can redeem the promotion code. Empty means that all can. Comes back as
    `customers`, only when the promotion code is got by itself."""
    minimum_spend: Mapping[str, Decimal | int] | Unset = UNSET
    """From which amount on the promotion code can be used, by currency, in main units (`USD` with 10 is 10 dollars)."""
    per_customer_redemption_limit: int | Unset = UNSET
    """How often one customer can redeem the promotion code."""
    max_redemption_limit: int | Unset = UNSET
    """How often the promotion code can be redeemed in all."""
    valid_period_start: datetime | Unset = UNSET
    """When the promotion code begins to be valid, in milliseconds since 1970-01-01 UTC (13 digits). Never sent back. In
    epoch milliseconds on the wire."""
    valid_period_end: datetime | Unset = UNSET
    """When the promotion code stops being valid, in milliseconds since 1970-01-01 UTC (13 digits). In epoch milliseconds
    on the wire."""
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
        if (_code := get("code", UNSET)) is not UNSET and type(_code) is not str:
            _code = text(_code, "code")
        if _code is not UNSET:
            shortest(_code, "code", 1)
            longest(_code, "code", 32)
        if (_first_order_only := get("firstOrderOnly", UNSET)) is not UNSET and type(_first_order_only) is not bool:
            _first_order_only = boolean(_first_order_only, "firstOrderOnly")
        if (_restricted_customer_ids := get("restrictedCustomerIds", UNSET)) is not UNSET:
            _restricted_customer_ids = array(_restricted_customer_ids, "restrictedCustomerIds", text)
        if (_minimum_spend := get("minimumSpend", UNSET)) is not UNSET:
            _minimum_spend = mapping(_minimum_spend, "minimumSpend", exact_number)
        if (_per_customer_redemption_limit := get("perCustomerRedemptionLimit", UNSET)) is not UNSET and type(
            _per_customer_redemption_limit
        ) is not int:
            _per_customer_redemption_limit = integer(_per_customer_redemption_limit, "perCustomerRedemptionLimit")
        if (_max_redemption_limit := get("maxRedemptionLimit", UNSET)) is not UNSET and type(_max_redemption_limit) is not int:
            _max_redemption_limit = integer(_max_redemption_limit, "maxRedemptionLimit")
        if (_valid_period_start := get("validPeriodStart", UNSET)) is not UNSET:
            _valid_period_start = epoch_ms(_valid_period_start, "validPeriodStart")
        if (_valid_period_end := get("validPeriodEnd", UNSET)) is not UNSET:
            _valid_period_end = epoch_ms(_valid_period_end, "validPeriodEnd")
        self = object.__new__(cls)
        self.code = _code
        self.first_order_only = _first_order_only
        self.restricted_customer_ids = _restricted_customer_ids
        self.minimum_spend = _minimum_spend
        self.per_customer_redemption_limit = _per_customer_redemption_limit
        self.max_redemption_limit = _max_redemption_limit
        self.valid_period_start = _valid_period_start
        self.valid_period_end = _valid_period_end
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.code is not UNSET:
            found["code"] = plain(self.code)
        if self.first_order_only is not UNSET:
            found["firstOrderOnly"] = plain(self.first_order_only)
        if self.restricted_customer_ids is not UNSET:
            found["restrictedCustomerIds"] = plain(self.restricted_customer_ids)
        if self.minimum_spend is not UNSET:
            found["minimumSpend"] = plain(self.minimum_spend)
        if self.per_customer_redemption_limit is not UNSET:
            found["perCustomerRedemptionLimit"] = plain(self.per_customer_redemption_limit)
        if self.max_redemption_limit is not UNSET:
            found["maxRedemptionLimit"] = plain(self.max_redemption_limit)
        if self.valid_period_start is not UNSET:
            found["validPeriodStart"] = to_epoch_ms(epoch_ms(self.valid_period_start, "validPeriodStart"))
        if self.valid_period_end is not UNSET:
            found["validPeriodEnd"] = to_epoch_ms(epoch_ms(self.valid_period_end, "validPeriodEnd"))
        return found
