# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditBalance(Model):
    """How many credits an account holds, now or at a past moment."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "balance": "balance",
        "updated_at": "updated_at",
        "as_of": "as_of",
    }
    NULLABLE = frozenset({"updated_at", "as_of"})

    balance: str
    """Credits on the account, a whole number as text. Text, so that no size is too large."""
    updated_at: datetime | None = None
    """When the balance last changed, in UTC. Only when no `at` was sent."""
    as_of: datetime | None = None
    """Moment that the balance was computed for, in UTC. Only when `at` was sent."""
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
            if type((_balance := get("balance"))) is not str:
                _balance = text(get("balance", UNSET), "balance")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_as_of := get("as_of")) is not None:
                _as_of = moment(_as_of, "as_of")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.balance = _balance
        self.updated_at = _updated_at
        self.as_of = _as_of
        self._source = source
        return self
