from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditTransactionCreate(Model):
    """A movement of credits. The operation decides whether they are added or taken."""

    FIELDS = {
        "amount": "amount",
        "reference": "reference",
        "idempotency_key": "idempotency_key",
    }

    amount: str
    """How many credits to move, a positive whole number as text. Text, so that no size is too large."""
    reference: str
    """Your own text about the reason, such as the id of an order. Comes back on the transaction."""
    idempotency_key: str
    """Names this movement, so that sending it again does nothing more. Choose one per movement, for instance made of
    what caused it, and keep it for repeats. How long the server remembers it, and how long it may be, is not
    documented."""
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
        if type((_amount := get("amount", UNSET))) is not str:
            _amount = text(_amount, "amount")
        if type((_reference := get("reference", UNSET))) is not str:
            _reference = text(_reference, "reference")
        if type((_idempotency_key := get("idempotency_key", UNSET))) is not str:
            _idempotency_key = text(_idempotency_key, "idempotency_key")
        self = object.__new__(cls)
        self.amount = _amount
        self.reference = _reference
        self.idempotency_key = _idempotency_key
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["amount"] = plain(self.amount)
        found["reference"] = plain(self.reference)
        found["idempotency_key"] = plain(self.idempotency_key)
        return found
