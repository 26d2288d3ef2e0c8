# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionVariableArr(Model):
    """Annual recurring revenue that depends on usage."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "current": "current",
        "averaged": "averaged",
    }
    NULLABLE = frozenset({"current", "averaged"})
    FIRM = frozenset({"current", "averaged"})

    current: Decimal | None = None
    """By the current usage. In the currency's minor unit (cents for USD); currency: the account's (The subscription's
    currency, which `subscriptions.get` reads.)."""
    averaged: Decimal | None = None
    """By the average usage. In the currency's minor unit (cents for USD); currency: the account's (The subscription's
    currency, which `subscriptions.get` reads.)."""
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
            if (_current := get("current")) is not None and type(_current) is not Decimal:
                _current = number(_current, "current")
            if (_averaged := get("averaged")) is not None and type(_averaged) is not Decimal:
                _averaged = number(_averaged, "averaged")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.current = _current
        self.averaged = _averaged
        self._source = source
        return self
