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
    choice,
    record,
    text,
)
from billfold_core.moments import moment

from .subscription_phase_type import SUBSCRIPTION_PHASE_TYPE_MEMBERS, SubscriptionPhaseType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionPhaseValue(Model):
    """Value of one phase. Which amounts are there depends on what it is a part of."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "phase_id": "phase_id",
        "phase_name": "phase_name",
        "phase_type": "phase_type",
        "starts_at": "starts_at",
        "ends_at": "ends_at",
        "amount": "amount",
        "annual_value": "annual_value",
        "phase_amount": "phase_amount",
    }
    NULLABLE = frozenset(
        {"phase_id", "phase_name", "phase_type", "starts_at", "ends_at", "amount", "annual_value", "phase_amount"}
    )
    FIRM = frozenset({"amount", "annual_value", "phase_amount"})

    phase_id: str | None = None
    """Id of the phase."""
    phase_name: str | None = None
    """Name of the phase."""
    phase_type: SubscriptionPhaseType | None = None
    """Kind of phase."""
    starts_at: datetime | None = None
    """Moment it starts."""
    ends_at: datetime | None = None
    """Moment it ends."""
    amount: Decimal | None = None
    """Value of the phase, in a contract value. In the currency's minor unit (cents for USD); currency: the account's
    (The subscription's currency, which `subscriptions.get` reads.)."""
    annual_value: Decimal | None = None
    """Value of a year, in a recurring value. In the currency's minor unit (cents for USD); currency: the account's (The
    subscription's currency, which `subscriptions.get` reads.)."""
    phase_amount: Decimal | None = None
    """Value of the phase, in a recurring value. In the currency's minor unit (cents for USD); currency: the account's
    (The subscription's currency, which `subscriptions.get` reads.)."""
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
            if (_phase_id := get("phase_id")) is not None and type(_phase_id) is not str:
                _phase_id = text(_phase_id, "phase_id")
            if (_phase_name := get("phase_name")) is not None and type(_phase_name) is not str:
                _phase_name = text(_phase_name, "phase_name")
            if (_phase_type := get("phase_type")) is not None:
                try:
                    _phase_type = SUBSCRIPTION_PHASE_TYPE_MEMBERS[_phase_type]
                except (KeyError, TypeError):
                    _phase_type = choice(_phase_type, "phase_type", SubscriptionPhaseType)
            if (_starts_at := get("starts_at")) is not None:
                _starts_at = moment(_starts_at, "starts_at")
            if (_ends_at := get("ends_at")) is not None:
                _ends_at = moment(_ends_at, "ends_at")
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_annual_value := get("annual_value")) is not None and type(_annual_value) is not Decimal:
                _annual_value = number(_annual_value, "annual_value")
            if (_phase_amount := get("phase_amount")) is not None and type(_phase_amount) is not Decimal:
                _phase_amount = number(_phase_amount, "phase_amount")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.phase_id = _phase_id
        self.phase_name = _phase_name
        self.phase_type = _phase_type
        self.starts_at = _starts_at
        self.ends_at = _ends_at
        self.amount = _amount
        self.annual_value = _annual_value
        self.phase_amount = _phase_amount
        self._source = source
        return self
