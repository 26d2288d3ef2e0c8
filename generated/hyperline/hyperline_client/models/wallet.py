# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .currency import CURRENCY_MEMBERS, Currency
from .wallet_load_type import WALLET_LOAD_TYPE_MEMBERS, WalletLoadType
from .wallet_state import WALLET_STATE_MEMBERS, WalletState

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import interval as interval_module
    from . import wallet_balance as wallet_balance_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    interval_module = Later(f"{__package__}.interval")
    wallet_balance_module = Later(f"{__package__}.wallet_balance")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Wallet(Model):
    """A balance of prepaid money of one customer that invoices draw on."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "customer_id": "customer_id",
        "state": "state",
        "currency": "currency",
        "balance": "balance",
        "projected_balance": "projected_balance",
        "low_projected_balance_threshold": "low_projected_balance_threshold",
        "is_auto_load_enabled": "is_auto_load_enabled",
        "auto_load_type": "auto_load_type",
        "auto_load_amount": "auto_load_amount",
        "auto_load_reset": "auto_load_reset",
        "auto_load_interval": "auto_load_interval",
        "auto_load_next_date": "auto_load_next_date",
        "auto_load_threshold": "auto_load_threshold",
        "created_at": "created_at",
    }
    NULLABLE = frozenset(
        {
            "customer_id",
            "state",
            "currency",
            "balance",
            "projected_balance",
            "low_projected_balance_threshold",
            "is_auto_load_enabled",
            "auto_load_type",
            "auto_load_amount",
            "auto_load_reset",
            "auto_load_interval",
            "auto_load_next_date",
            "auto_load_threshold",
            "created_at",
        }
    )
    FIRM = frozenset(
        {
            "id",
            "currency",
            "balance",
            "projected_balance",
            "low_projected_balance_threshold",
            "auto_load_amount",
            "auto_load_threshold",
        }
    )

    id: str
    """Id of the wallet. Begins with `wal_`."""
    customer_id: str | None = None
    """Id of the customer."""
    state: WalletState | None = None
    """Whether invoices draw on it."""
    currency: Currency | None = None
    """Currency of every amount in it."""
    balance: wallet_balance_module.WalletBalance | None = None
    """What is in it."""
    projected_balance: wallet_balance_module.WalletBalance | None = None
    """What will be in it when the open period is invoiced."""
    low_projected_balance_threshold: Decimal | None = None
    """Projected balance at which an alert is given, in the smallest unit of `currency`. Null means no alert. In the
    currency's minor unit (cents for USD); currency: `currency`."""
    is_auto_load_enabled: bool | None = None
    """Whether it is loaded by itself. When true, the fields below say how."""
    auto_load_type: WalletLoadType | None = None
    """Whether a load by itself is a gift or is charged."""
    auto_load_amount: Decimal | None = None
    """What is added each time, in the smallest unit of `currency`. In the currency's minor unit (cents for USD);
    currency: `currency`."""
    auto_load_reset: bool | None = None
    """Whether the wallet is emptied first. With an interval only."""
    auto_load_interval: interval_module.Interval | None = None
    """How often it is loaded."""
    auto_load_next_date: datetime | None = None
    """Moment of the next load. With an interval only."""
    auto_load_threshold: Decimal | None = None
    """Balance at which it is loaded, in the smallest unit of `currency`. In the currency's minor unit (cents for USD);
    currency: `currency`."""
    created_at: datetime | None = None
    """Moment it was created."""
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
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_state := get("state")) is not None:
                try:
                    _state = WALLET_STATE_MEMBERS[_state]
                except (KeyError, TypeError):
                    _state = choice(_state, "state", WalletState)
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_balance := get("balance")) is not None:
                _balance = nested(_balance, "balance", wallet_balance_module.WalletBalance.from_dict)
            if (_projected_balance := get("projected_balance")) is not None:
                _projected_balance = nested(
                    _projected_balance, "projected_balance", wallet_balance_module.WalletBalance.from_dict
                )
            if (_low_projected_balance_threshold := get("low_projected_balance_threshold")) is not None and type(
                _low_projected_balance_threshold
            ) is not Decimal:
                _low_projected_balance_threshold = number(_low_projected_balance_threshold, "low_projected_balance_threshold")
            if (_is_auto_load_enabled := get("is_auto_load_enabled")) is not None and type(_is_auto_load_enabled) is not bool:
                _is_auto_load_enabled = boolean(_is_auto_load_enabled, "is_auto_load_enabled")
            if (_auto_load_type := get("auto_load_type")) is not None:
                try:
                    _auto_load_type = WALLET_LOAD_TYPE_MEMBERS[_auto_load_type]
                except (KeyError, TypeError):
                    _auto_load_type = choice(_auto_load_type, "auto_load_type", WalletLoadType)
            if (_auto_load_amount := get("auto_load_amount")) is not None and type(_auto_load_amount) is not Decimal:
                _auto_load_amount = number(_auto_load_amount, "auto_load_amount")
            if (_auto_load_reset := get("auto_load_reset")) is not None and type(_auto_load_reset) is not bool:
                _auto_load_reset = boolean(_auto_load_reset, "auto_load_reset")
            if (_auto_load_interval := get("auto_load_interval")) is not None:
                _auto_load_interval = nested(_auto_load_interval, "auto_load_interval", interval_module.Interval.from_dict)
            if (_auto_load_next_date := get("auto_load_next_date")) is not None:
                _auto_load_next_date = moment(_auto_load_next_date, "auto_load_next_date")
            if (_auto_load_threshold := get("auto_load_threshold")) is not None and type(_auto_load_threshold) is not Decimal:
                _auto_load_threshold = number(_auto_load_threshold, "auto_load_threshold")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.customer_id = _customer_id
        self.state = _state
        self.currency = _currency
        self.balance = _balance
        self.projected_balance = _projected_balance
        self.low_projected_balance_threshold = _low_projected_balance_threshold
        self.is_auto_load_enabled = _is_auto_load_enabled
        self.auto_load_type = _auto_load_type
        self.auto_load_amount = _auto_load_amount
        self.auto_load_reset = _auto_load_reset
        self.auto_load_interval = _auto_load_interval
        self.auto_load_next_date = _auto_load_next_date
        self.auto_load_threshold = _auto_load_threshold
        self.created_at = _created_at
        self._source = source
        return self
