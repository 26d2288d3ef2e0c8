# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import payment_action as payment_action_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    payment_action_module = Later(f"{__package__}.payment_action")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCreated(Model):
    """A subscription that was started, and how its first payment went."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "subscriptionId": "subscription_id",
        "sessionId": "session_id",
        "orderId": "order_id",
        "invoiceId": "invoice_id",
        "paymentInstrumentId": "payment_instrument_id",
        "status": "status",
        "action": "action",
        "amount": "amount",
        "currency": "currency",
    }
    NULLABLE = frozenset({"sessionId", "orderId", "invoiceId", "paymentInstrumentId", "status", "action", "amount", "currency"})
    FIRM = frozenset({"subscriptionId", "amount", "currency"})

    subscription_id: str
    """Identifier of the subscription."""
    session_id: str | None = None
    """Identifier of the payment session behind it."""
    order_id: str | None = None
    """Identifier of the order of the first payment."""
    invoice_id: str | None = None
    """Identifier of the invoice, if there is one."""
    payment_instrument_id: str | None = None
    """Identifier of the payment instrument that was used or created."""
    status: int | None = None
    """How the payment went, not the status of the subscription: 1 succeeded, 2 pending, 3 failed, 5 needs the step in
    `action`. 4 is not in use here."""
    action: payment_action_module.PaymentAction | None = None
    """What the customer has to do next, when `status` is 5."""
    amount: Decimal | None = None
    """What is charged, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency: str | None = None
    """Currency that is charged, a three-letter ISO 4217 code."""
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
            if type((_subscription_id := get("subscriptionId"))) is not str:
                _subscription_id = text(get("subscriptionId", UNSET), "subscriptionId")
            if (_session_id := get("sessionId")) is not None and type(_session_id) is not str:
                _session_id = text(_session_id, "sessionId")
            if (_order_id := get("orderId")) is not None and type(_order_id) is not str:
                _order_id = text(_order_id, "orderId")
            if (_invoice_id := get("invoiceId")) is not None and type(_invoice_id) is not str:
                _invoice_id = text(_invoice_id, "invoiceId")
            if (_payment_instrument_id := get("paymentInstrumentId")) is not None and type(_payment_instrument_id) is not str:
                _payment_instrument_id = text(_payment_instrument_id, "paymentInstrumentId")
            if (_status := get("status")) is not None and type(_status) is not int:
                _status = integer(_status, "status")
            if (_action := get("action")) is not None:
                _action = nested(_action, "action", payment_action_module.PaymentAction.from_dict)
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_currency := get("currency")) is not None and type(_currency) is not str:
                _currency = text(_currency, "currency")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
