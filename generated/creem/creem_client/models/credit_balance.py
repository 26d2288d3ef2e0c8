from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    moment,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditBalance(Model):
    """How many credits an account holds, now or at a past moment."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"as_of", "balance", "updated_at"})

    balance: str
    """Credits on the account, a whole number as text. Text, so that no size is too large."""
    updated_at: datetime | None | Unset = UNSET
    """When the balance last changed, in UTC. Only when no `at` was sent."""
    as_of: datetime | None | Unset = UNSET
    """Moment that the balance was computed for, in UTC. Only when `at` was sent."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_balance := get("balance", UNSET))) is not str:
            _balance = text(_balance, "balance")
        if (_updated_at := get("updated_at", UNSET)) is not UNSET and _updated_at is not None:
            _updated_at = moment(_updated_at, "updated_at")
        if (_as_of := get("as_of", UNSET)) is not UNSET and _as_of is not None:
            _as_of = moment(_as_of, "as_of")
        self = cls.__new__(cls)
        self.balance = _balance
        self.updated_at = _updated_at
        self.as_of = _as_of
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["balance"] = self.balance
        if self.updated_at is not UNSET:
            found["updated_at"] = (
                None if self.updated_at is None else unchanged(self._source, "updated_at", self.updated_at, moment, iso_text)
            )
        if self.as_of is not UNSET:
            found["as_of"] = None if self.as_of is None else unchanged(self._source, "as_of", self.as_of, moment, iso_text)
        return found
