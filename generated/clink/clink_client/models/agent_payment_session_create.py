from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    money_number,
    more_than,
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
class AgentPaymentSessionCreate(Model):
    """A payment session to open for a customer's agent."""

    FIELDS = {
        "customerEmail": "customer_email",
        "amount": "amount",
        "currency": "currency",
    }
    FIRM = frozenset({"currency"})

    customer_email: str
    """Email address of the customer who pays."""
    amount: Decimal | int
    """Sum to pay, more than 0.5, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents). In the
    currency's major unit (29.99 is 29 and 99 hundredths); currency: `currency`. Limits: more than 0.5."""
    currency: str
    """Currency of `amount`, a three-letter ISO 4217 code."""
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
        if type((_customer_email := get("customerEmail", UNSET))) is not str:
            _customer_email = text(_customer_email, "customerEmail")
        _amount = get("amount", UNSET)
        _amount = money_number(_amount, "amount")
        more_than(_amount, "amount", 0.5)
        if type((_currency := get("currency", UNSET))) is not str:
            _currency = text(_currency, "currency")
        self = object.__new__(cls)
        self.customer_email = _customer_email
        self.amount = _amount
        self.currency = _currency
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["customerEmail"] = plain(self.customer_email)
        found["amount"] = plain(self.amount)
        found["currency"] = plain(self.currency)
        return found
