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
class SubscriptionCreated(Model):
    """A subscription that was started, and how its first payment went."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"action", "amount", "currency", "invoiceId", "orderId", "paymentInstrumentId", "sessionId", "status", "subscriptionId"}
    )

    subscription_id: str
    """Identifier of the subscription."""
    session_id: str | None | Unset = UNSET
    """Identifier of the payment session behind it."""
    order_id: str | None | Unset = UNSET
    """Identifier of the order of the first payment."""
    invoice_id: str | None | Unset = UNSET
    """Identifier of the invoice, if there is one."""
    payment_instrument_id: str | None | Unset = UNSET
    """Identifier of the payment instrument that was used or created."""
    status: int | None | Unset = UNSET
    """How the payment went, not the status of the subscription: 1 succeeded, 2 pending, 3 failed, 5 needs the step in
    `action`. 4 is not in use here."""
    action: PaymentAction | None | Unset = UNSET
    """What the customer has to do next, when `status` is 5."""
    amount: Decimal | None | Unset = UNSET
    """What is charged, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency: str | None | Unset = UNSET
    """Currency that is charged, a three-letter ISO 4217 code."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_subscription_id := get("subscriptionId", UNSET))) is not str:
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_session_id := get("sessionId", UNSET)) is not UNSET and _session_id is not None and type(_session_id) is not str:
            _session_id = text(_session_id, "sessionId")
        if (_order_id := get("orderId", UNSET)) is not UNSET and _order_id is not None and type(_order_id) is not str:
            _order_id = text(_order_id, "orderId")
        if (_invoice_id := get("invoiceId", UNSET)) is not UNSET and _invoice_id is not None and type(_invoice_id) is not str:
            _invoice_id = text(_invoice_id, "invoiceId")
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
        self.subscription_id = _subscription_id
        self.session_id = _session_id
        self.order_id = _order_id
        self.invoice_id = _invoice_id
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
        found["subscriptionId"] = self.subscription_id
        if self.session_id is not UNSET:
            found["sessionId"] = self.session_id
        if self.order_id is not UNSET:
            found["orderId"] = self.order_id
        if self.invoice_id is not UNSET:
            found["invoiceId"] = self.invoice_id
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
