# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET

from .trial_usage_mode import TRIAL_USAGE_MODE_MEMBERS, TrialUsageMode
from .usage_settlement_mode import USAGE_SETTLEMENT_MODE_MEMBERS, UsageSettlementMode
from .usage_target_account import USAGE_TARGET_ACCOUNT_MEMBERS, UsageTargetAccount

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsagePrice(Model):
    """What one unit of a meter costs."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "meter_id": "meter_id",
        "unit_price": "unit_price",
        "free_allowance": "free_allowance",
        "cap": "cap",
        "settlement_mode": "settlement_mode",
        "target_account": "target_account",
        "target_account_name": "target_account_name",
        "trial_usage_mode": "trial_usage_mode",
    }
    NULLABLE = frozenset({"meter_id", "unit_price", "free_allowance", "cap", "target_account_name"})
    FIRM = frozenset({"id", "unit_price", "cap"})

    id: str
    """Id of the usage price."""
    meter_id: str | None = None
    """Id of the meter that counts the units."""
    unit_price: Decimal | None = None
    """What one unit costs before tax, in cents of the product's currency. It can be a fraction of a cent."""
    free_allowance: int | None = None
    """Units that cost a customer nothing in each billing period."""
    cap: int | None = None
    """The most that one billing period may cost, in cents. Null when there is no ceiling. Currency: `currency` of what
    this belongs to."""
    settlement_mode: UsageSettlementMode | None = None
    """Whether usage is taken from credits as it is counted, or billed at the next renewal."""
    target_account: UsageTargetAccount | None = None
    """Which credit account of the customer is charged."""
    target_account_name: str | None = None
    """Name of the account. Null for `shared`."""
    trial_usage_mode: TrialUsageMode | None = None
    """What becomes of usage during a trial."""
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
            if (_meter_id := get("meter_id")) is not None and type(_meter_id) is not str:
                _meter_id = text(_meter_id, "meter_id")
            if (_unit_price := get("unit_price")) is not None and type(_unit_price) is not Decimal:
                _unit_price = number(_unit_price, "unit_price")
            if (_free_allowance := get("free_allowance")) is not None and type(_free_allowance) is not int:
                _free_allowance = integer(_free_allowance, "free_allowance")
            if (_cap := get("cap")) is not None and type(_cap) is not int:
                _cap = integer(_cap, "cap")
            if (_settlement_mode := get("settlement_mode")) is not None:
                try:
                    _settlement_mode = USAGE_SETTLEMENT_MODE_MEMBERS[_settlement_mode]
                except (KeyError, TypeError):
                    _settlement_mode = choice(_settlement_mode, "settlement_mode", UsageSettlementMode)
            if (_target_account := get("target_account")) is not None:
                try:
                    _target_account = USAGE_TARGET_ACCOUNT_MEMBERS[_target_account]
                except (KeyError, TypeError):
                    _target_account = choice(_target_account, "target_account", UsageTargetAccount)
            if (_target_account_name := get("target_account_name")) is not None and type(_target_account_name) is not str:
                _target_account_name = text(_target_account_name, "target_account_name")
            if (_trial_usage_mode := get("trial_usage_mode")) is not None:
                try:
                    _trial_usage_mode = TRIAL_USAGE_MODE_MEMBERS[_trial_usage_mode]
                except (KeyError, TypeError):
                    _trial_usage_mode = choice(_trial_usage_mode, "trial_usage_mode", TrialUsageMode)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.meter_id = _meter_id
        self.unit_price = _unit_price
        self.free_allowance = _free_allowance
        self.cap = _cap
        self.settlement_mode = _settlement_mode
        self.target_account = _target_account
        self.target_account_name = _target_account_name
        self.trial_usage_mode = _trial_usage_mode
        self._source = source
        return self
