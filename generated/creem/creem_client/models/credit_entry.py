from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    moment,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .credit_entry_side import CREDIT_ENTRY_SIDE_MEMBERS, CreditEntrySide


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditEntry(Model):
    """One line of an account's ledger."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"account_id", "amount", "created_at", "id", "side", "transaction_id"})

    id: str
    """Id of the entry. Begins with `cce_` as a rule; do not check for it."""
    transaction_id: str | None | Unset = UNSET
    """Id of the transaction that wrote the entry."""
    account_id: str | None | Unset = UNSET
    """Id of the account that the entry belongs to."""
    side: CreditEntrySide | Unset = UNSET
    """Whether credits were added or taken."""
    amount: str | None | Unset = UNSET
    """How many credits were moved, a whole number as text and never negative; `side` has the direction."""
    created_at: datetime | None | Unset = UNSET
    """When the entry was written, in UTC."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if (
            (_transaction_id := get("transaction_id", UNSET)) is not UNSET
            and _transaction_id is not None
            and type(_transaction_id) is not str
        ):
            _transaction_id = text(_transaction_id, "transaction_id")
        if (_account_id := get("account_id", UNSET)) is not UNSET and _account_id is not None and type(_account_id) is not str:
            _account_id = text(_account_id, "account_id")
        if (_side := get("side", UNSET)) is not UNSET:
            try:
                _side = CREDIT_ENTRY_SIDE_MEMBERS[_side]
            except (KeyError, TypeError):
                _side = choice(_side, "side", CreditEntrySide)
        if (_amount := get("amount", UNSET)) is not UNSET and _amount is not None and type(_amount) is not str:
            _amount = text(_amount, "amount")
        if (_created_at := get("created_at", UNSET)) is not UNSET and _created_at is not None:
            _created_at = moment(_created_at, "created_at")
        self = cls.__new__(cls)
        self.id = _id
        self.transaction_id = _transaction_id
        self.account_id = _account_id
        self.side = _side
        self.amount = _amount
        self.created_at = _created_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.transaction_id is not UNSET:
            found["transaction_id"] = self.transaction_id
        if self.account_id is not UNSET:
            found["account_id"] = self.account_id
        if self.side is not UNSET:
            found["side"] = str(self.side)
        if self.amount is not UNSET:
            found["amount"] = self.amount
        if self.created_at is not UNSET:
            found["created_at"] = (
                None if self.created_at is None else unchanged(self._source, "created_at", self.created_at, moment, iso_text)
            )
        return found
