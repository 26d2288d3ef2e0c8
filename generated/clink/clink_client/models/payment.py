from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    integer,
    nested,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .payment_action import PaymentAction


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Payment(Model):
    """A charge without a checkout page, and how it went."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"action", "amount", "currency", "orderId", "paymentInstrumentId", "sessionId", "status"}
    )

    order_id: str
    """Identifier of the order that the charge made."""
    session_id: str | None | Unset = UNSET
    """Identifier of the payment session behind it."""
    payment_instrument_id: str | None | Unset = UNSET
    """Identifier of the payment instrument that was used or made."""
    status: int | None | Unset = UNSET
    """How it went: 1 success, 2 pending, 3 failure, 5 the customer has to act, see `action`. 4 is not defined here."""
    action: PaymentAction | None | Unset = UNSET
    """What the customer has to do next, when `status` is 5."""
    amount: Decimal | None | Unset = UNSET
    """Sum charged, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency: str | None | Unset = UNSET
    """Currency really charged, a three-letter ISO 4217 code."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_order_id := get("orderId", UNSET))) is not str:
            _order_id = text(_order_id, "orderId")
        if (_session_id := get("sessionId", UNSET)) is not UNSET and _session_id is not None and type(_session_id) is not str:
            _session_id = text(_session_id, "sessionId")
        if (
            (_payment_instrument_id := get("paymentInstrumentId", UNSET)) is not UNSET
            and _payment_instrument_id is not None
            and type(_payment_instrument_id) is not str
        ):
            _payment_instrument_id = text(_payment_instrument_id, "paymentInstrumentId")
        if (_status := get("status", UNSET)) is not UNSET and _status is not None and type(_status) is not int:
            _status = integer(_status, "status")
        if (_action := get("action", UNSET)) is not UNSET and _action is not None:
            _action = nested(_action, "action", PaymentAction.from_dict)
        if (_amount := get("amount", UNSET)) is not UNSET and _amount is not None and type(_amount) is not Decimal:
            _amount = number(_amount, "amount")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None and type(_currency) is not str:
            _currency = text(_currency, "currency")
        self = cls.__new__(cls)
        self.order_id = _order_id
        self.session_id = _session_id
        self.payment_instrument_id = _payment_instrument_id
        self.status = _status
        self.action = _action
        self.amount = _amount
        self.currency = _currency
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["orderId"] = self.order_id
        if self.session_id is not UNSET:
            found["sessionId"] = self.session_id
        if self.payment_instrument_id is not UNSET:
            found["paymentInstrumentId"] = self.payment_instrument_id
        if self.status is not UNSET:
            found["status"] = self.status
        if self.action is not UNSET:
            found["action"] = None if self.action is None else self.action.to_dict()
        if self.amount is not UNSET:
            found["amount"] = None if self.amount is None else unchanged(self._source, "amount", self.amount, number, as_is)
        if self.currency is not UNSET:
            found["currency"] = self.currency
        return found
