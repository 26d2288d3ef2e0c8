# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    choice,
    mapping,
    nested,
    record,
)

from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import customer_valuation_totals as customer_valuation_totals_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    customer_valuation_totals_module = Later(f"{__package__}.customer_valuation_totals")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerValuationGroup(Model):
    """What a customer's contracts in one currency are worth."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "currency": "currency",
        "subscriptions": "subscriptions",
        "totals": "totals",
    }
    NULLABLE = frozenset({"currency", "subscriptions", "totals"})
    FIRM = frozenset({"currency", "totals"})

    currency: Currency | None = None
    """Currency of the amounts."""
    subscriptions: list[dict[str, Any]] | None = None
    """The values of the single subscriptions. Their keys are not published."""
    totals: customer_valuation_totals_module.CustomerValuationTotals | None = None
    """The values of all of them."""
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
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_subscriptions := get("subscriptions")) is not None:
                _subscriptions = array(_subscriptions, "subscriptions", partial(mapping, field="", decode=anything))
            if (_totals := get("totals")) is not None:
                _totals = nested(_totals, "totals", customer_valuation_totals_module.CustomerValuationTotals.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.currency = _currency
        self.subscriptions = _subscriptions
        self.totals = _totals
        self._source = source
        return self
