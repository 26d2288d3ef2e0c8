# Generated from specs/clink/resources/payments.yaml. Do not edit.
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
class Payment(Model):
    """A charge without a checkout page, and how it went."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "orderId": "order_id",
        "sessionId": "session_id",
        "paymentInstrumentId": "payment_instrument_id",
        "status": "status",
        "action": "action",
        "amount": "amount",
        "currency": "currency",
    }
    NULLABLE = frozenset({"sessionId", "paymentInstrumentId", "status", "action", "amount", "currency"})
    FIRM = frozenset({"orderId", "amount", "currency"})

    order_id: str
    """Identifier of the order that the charge made."""
    session_id: str | None = None
    """Identifier of the payment session behind it."""
    payment_instrument_id: str | None = None
    """Identifier of the payment instrument that was used or made."""
    status: int | None = None
    """How it went: 1 success, 2 pending, 3 failure, 5 the customer has to act, see `action`. 4 is not defined here."""
    action: payment_action_module.PaymentAction | None = None
    """What the customer has to do next, when `status` is 5."""
    amount: Decimal | None = None
    """Sum charged, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency: str | None = None
    """Currency really charged, a three-letter ISO 4217 code."""
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
            if type((_order_id := get("orderId"))) is not str:
                _order_id = text(get("orderId", UNSET), "orderId")
            if (_session_id := get("sessionId")) is not None and type(_session_id) is not str:
                _session_id = text(_session_id, "sessionId")
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
        self.order_id = _order_id
        self.session_id = _session_id
        self.payment_instrument_id = _payment_instrument_id
        self.status = _status
        self.action = _action
        self.amount = _amount
        self.currency = _currency
        self._source = source
        return self
