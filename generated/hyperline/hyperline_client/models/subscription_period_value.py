# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.moments import moment

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionPeriodValue(Model):
    """Value of one period."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "period": "period",
        "starts_at": "starts_at",
        "ends_at": "ends_at",
        "amount": "amount",
    }
    NULLABLE = frozenset({"period", "starts_at", "ends_at", "amount"})
    FIRM = frozenset({"amount"})

    period: str | None = None
    """The period, such as `2025`."""
    starts_at: datetime | None = None
    """Moment it starts."""
    ends_at: datetime | None = None
    """Moment it ends."""
    amount: Decimal | None = None
    """Value of the period. In the currency's minor unit (cents for USD); currency: the account's (The subscription's
    currency, which `subscriptions.get` reads.)."""
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
            if (_period := get("period")) is not None and type(_period) is not str:
                _period = text(_period, "period")
            if (_starts_at := get("starts_at")) is not None:
                _starts_at = moment(_starts_at, "starts_at")
            if (_ends_at := get("ends_at")) is not None:
                _ends_at = moment(_ends_at, "ends_at")
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.period = _period
        self.starts_at = _starts_at
        self.ends_at = _ends_at
        self.amount = _amount
        self._source = source
        return self
