# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .credit_entry_side import CREDIT_ENTRY_SIDE_MEMBERS, CreditEntrySide

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditEntry(Model):
    """One line of an account's ledger."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "transaction_id": "transaction_id",
        "account_id": "account_id",
        "side": "side",
        "amount": "amount",
        "created_at": "created_at",
    }
    NULLABLE = frozenset({"transaction_id", "account_id", "amount", "created_at"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the entry. Begins with `cce_` as a rule; do not check for it."""
    transaction_id: str | None = None
    """Id of the transaction that wrote the entry."""
    account_id: str | None = None
    """Id of the account that the entry belongs to."""
    side: CreditEntrySide | None = None
    """Whether credits were added or taken."""
    amount: str | None = None
    """How many credits were moved, a whole number as text and never negative; `side` has the direction."""
    created_at: datetime | None = None
    """When the entry was written, in UTC."""
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
            if (_transaction_id := get("transaction_id")) is not None and type(_transaction_id) is not str:
                _transaction_id = text(_transaction_id, "transaction_id")
            if (_account_id := get("account_id")) is not None and type(_account_id) is not str:
                _account_id = text(_account_id, "account_id")
            if (_side := get("side")) is not None:
                try:
                    _side = CREDIT_ENTRY_SIDE_MEMBERS[_side]
                except (KeyError, TypeError):
                    _side = choice(_side, "side", CreditEntrySide)
            if (_amount := get("amount")) is not None and type(_amount) is not str:
                _amount = text(_amount, "amount")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.transaction_id = _transaction_id
        self.account_id = _account_id
        self.side = _side
        self.amount = _amount
        self.created_at = _created_at
        self._source = source
        return self
