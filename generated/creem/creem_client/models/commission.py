# Generated from specs/creem/resources/affiliates.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .commission_status import COMMISSION_STATUS_MEMBERS, CommissionStatus
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Commission(Model):
    """What an affiliate earned by one purchase."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "affiliate": "affiliate",
        "amount": "amount",
        "currency": "currency",
        "status": "status",
        "sale": "sale",
        "created_at": "created_at",
        "mode": "mode",
        "object": "object",
    }
    NULLABLE = frozenset({"affiliate", "amount", "currency", "sale", "created_at", "object"})
    FIRM = frozenset({"id", "amount", "currency"})
    UNITS: ClassVar[Mapping[str, str]] = {"created_at": "epoch_ms"}

    id: str
    """Id of the commission. What it begins with is not documented."""
    affiliate: str | None = None
    """Id of the affiliate."""
    amount: int | None = None
    """What was earned, in cents of `currency`."""
    currency: str | None = None
    """Currency of `amount`, an upper-case ISO 4217 code."""
    status: CommissionStatus | None = None
    """Whether it was paid out."""
    sale: str | None = None
    """Id of the transaction that it comes of."""
    created_at: datetime | None = None
    """When it was earned, most likely in milliseconds since 1970-01-01T00:00:00Z."""
    mode: EnvironmentMode | None = None
    """Environment that the commission lives in."""
    object: str | None = None
    """Kind of record. What it says is not documented."""
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
            if (_affiliate := get("affiliate")) is not None and type(_affiliate) is not str:
                _affiliate = text(_affiliate, "affiliate")
            if (_amount := get("amount")) is not None and type(_amount) is not int:
                _amount = integer(_amount, "amount")
            if (_currency := get("currency")) is not None and type(_currency) is not str:
                _currency = text(_currency, "currency")
            if (_status := get("status")) is not None:
                try:
                    _status = COMMISSION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", CommissionStatus)
            if (_sale := get("sale")) is not None and type(_sale) is not str:
                _sale = text(_sale, "sale")
            if (_created_at := get("created_at")) is not None:
                _created_at = epoch_ms(_created_at, "created_at")
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.affiliate = _affiliate
        self.amount = _amount
        self.currency = _currency
        self.status = _status
        self.sale = _sale
        self.created_at = _created_at
        self.mode = _mode
        self.object = _object
        self._source = source
        return self
