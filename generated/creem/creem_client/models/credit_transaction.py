# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import credit_entry as credit_entry_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    credit_entry_module = Later(f"{__package__}.credit_entry")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditTransaction(Model):
    """A movement of credits. It is permanent; a reversal is a transaction of its own. Not to be confused with a
    payment's transaction."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "store_id": "store_id",
        "reference": "reference",
        "idempotency_key": "idempotency_key",
        "reversal_of": "reversal_of",
        "entries": "entries",
        "created_at": "created_at",
    }
    NULLABLE = frozenset({"store_id", "reference", "idempotency_key", "reversal_of", "entries", "created_at"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the transaction. Begins with `cct_` as a rule; do not check for it."""
    store_id: str | None = None
    """Id of the store."""
    reference: str | None = None
    """The caller's text about the reason. What a reversal has here is not documented."""
    idempotency_key: str | None = None
    """The key that the movement was sent with. What a reversal has here is not documented."""
    reversal_of: str | None = None
    """Id of the transaction that this one undoes. Null or missing when it is not a reversal."""
    entries: list[credit_entry_module.CreditEntry] | None = None
    """What was written to the ledger."""
    created_at: datetime | None = None
    """When the movement happened, in UTC."""
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
            if (_store_id := get("store_id")) is not None and type(_store_id) is not str:
                _store_id = text(_store_id, "store_id")
            if (_reference := get("reference")) is not None and type(_reference) is not str:
                _reference = text(_reference, "reference")
            if (_idempotency_key := get("idempotency_key")) is not None and type(_idempotency_key) is not str:
                _idempotency_key = text(_idempotency_key, "idempotency_key")
            if (_reversal_of := get("reversal_of")) is not None and type(_reversal_of) is not str:
                _reversal_of = text(_reversal_of, "reversal_of")
            if (_entries := get("entries")) is not None:
                _entries = array(_entries, "entries", credit_entry_module.CreditEntry.from_dict)
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.store_id = _store_id
        self.reference = _reference
        self.idempotency_key = _idempotency_key
        self.reversal_of = _reversal_of
        self.entries = _entries
        self.created_at = _created_at
        self._source = source
        return self
