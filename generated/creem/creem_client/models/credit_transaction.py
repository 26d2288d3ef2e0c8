from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    moment,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .credit_entry import CreditEntry


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditTransaction(Model):
    """A movement of credits. It is permanent; a reversal is a transaction of its own. Not to be confused with a
    payment's transaction."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"created_at", "entries", "id", "idempotency_key", "reference", "reversal_of", "store_id"}
    )

    id: str
    """Id of the transaction. Begins with `cct_` as a rule; do not check for it."""
    store_id: str | None | Unset = UNSET
    """Id of the store."""
    reference: str | None | Unset = UNSET
    """The caller's text about the reason. What a reversal has here is not documented."""
    idempotency_key: str | None | Unset = UNSET
    """The key that the movement was sent with. What a reversal has here is not documented."""
    reversal_of: str | None | Unset = UNSET
    """Id of the transaction that this one undoes. Null or missing when it is not a reversal."""
    entries: list[CreditEntry] | None | Unset = UNSET
    """What was written to the ledger."""
    created_at: datetime | None | Unset = UNSET
    """When the movement happened, in UTC."""
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
        if (_store_id := get("store_id", UNSET)) is not UNSET and _store_id is not None and type(_store_id) is not str:
            _store_id = text(_store_id, "store_id")
        if (_reference := get("reference", UNSET)) is not UNSET and _reference is not None and type(_reference) is not str:
            _reference = text(_reference, "reference")
        if (
            (_idempotency_key := get("idempotency_key", UNSET)) is not UNSET
            and _idempotency_key is not None
            and type(_idempotency_key) is not str
        ):
            _idempotency_key = text(_idempotency_key, "idempotency_key")
        if (
            (_reversal_of := get("reversal_of", UNSET)) is not UNSET
            and _reversal_of is not None
            and type(_reversal_of) is not str
        ):
            _reversal_of = text(_reversal_of, "reversal_of")
        if (_entries := get("entries", UNSET)) is not UNSET and _entries is not None:
            _entries = array(_entries, "entries", CreditEntry.from_dict)
        if (_created_at := get("created_at", UNSET)) is not UNSET and _created_at is not None:
            _created_at = moment(_created_at, "created_at")
        self = cls.__new__(cls)
        self.id = _id
        self.store_id = _store_id
        self.reference = _reference
        self.idempotency_key = _idempotency_key
        self.reversal_of = _reversal_of
        self.entries = _entries
        self.created_at = _created_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.store_id is not UNSET:
            found["store_id"] = self.store_id
        if self.reference is not UNSET:
            found["reference"] = self.reference
        if self.idempotency_key is not UNSET:
            found["idempotency_key"] = self.idempotency_key
        if self.reversal_of is not UNSET:
            found["reversal_of"] = self.reversal_of
        if self.entries is not UNSET:
            found["entries"] = None if self.entries is None else [item.to_dict() for item in self.entries]
        if self.created_at is not UNSET:
            found["created_at"] = (
                None if self.created_at is None else unchanged(self._source, "created_at", self.created_at, moment, iso_text)
            )
        return found
