# Generated from specs/creem/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    by_kind,
    choice,
    integer,
    nested,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import checkout as checkout_module
    from . import customer as customer_module
    from . import order as order_module
    from . import subscription as subscription_module
    from . import transaction as transaction_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    checkout_module = Later(f"{__package__}.checkout")
    customer_module = Later(f"{__package__}.customer")
    order_module = Later(f"{__package__}.order")
    subscription_module = Later(f"{__package__}.subscription")
    transaction_module = Later(f"{__package__}.transaction")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Dispute(Model):
    """A payment that the buyer disputes at the bank, as an event tells it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "mode": "mode",
        "amount": "amount",
        "currency": "currency",
        "transaction": "transaction",
        "checkout": "checkout",
        "order": "order",
        "subscription": "subscription",
        "customer": "customer",
        "created_at": "created_at",
    }
    NULLABLE = frozenset({"amount", "currency", "transaction", "checkout", "order", "subscription", "customer", "created_at"})
    FIRM = frozenset({"id", "amount", "currency", "transaction", "checkout", "order", "subscription"})
    UNITS: ClassVar[Mapping[str, str]] = {"created_at": "epoch_ms"}

    id: str
    """Id of the dispute. Begins with `disp_` as a rule; do not check for it."""
    object: str | None = None
    """Kind of record, `dispute`."""
    mode: EnvironmentMode | None = None
    """Environment that the dispute lives in."""
    amount: int | None = None
    """What is disputed, tax included, in cents of `currency`."""
    currency: str | None = None
    """Currency of the amount, a three-letter ISO 4217 code."""
    transaction: transaction_module.Transaction | None = None
    """The payment that is disputed."""
    checkout: checkout_module.Checkout | str | None = None
    """The checkout of the payment, as the whole record or as its id."""
    order: order_module.Order | str | None = None
    """The order of the payment, as the whole record or as its id."""
    subscription: subscription_module.Subscription | str | None = None
    """The subscription that was paid for, as the whole record or as its id."""
    customer: customer_module.Customer | str | None = None
    """Who disputes, as the whole record or as the id."""
    created_at: datetime | None = None
    """When it was opened, in milliseconds since 1970-01-01 UTC."""
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
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_amount := get("amount")) is not None and type(_amount) is not int:
                _amount = integer(_amount, "amount")
            if (_currency := get("currency")) is not None and type(_currency) is not str:
                _currency = text(_currency, "currency")
            if (_transaction := get("transaction")) is not None:
                _transaction = nested(_transaction, "transaction", transaction_module.Transaction.from_dict)
            if (_checkout := get("checkout")) is not None:
                _checkout = by_kind(_checkout, "checkout", {dict: checkout_module.Checkout.from_dict, str: text})
            if (_order := get("order")) is not None:
                _order = by_kind(_order, "order", {dict: order_module.Order.from_dict, str: text})
            if (_subscription := get("subscription")) is not None:
                _subscription = by_kind(
                    _subscription, "subscription", {dict: subscription_module.Subscription.from_dict, str: text}
                )
            if (_customer := get("customer")) is not None:
                _customer = by_kind(_customer, "customer", {dict: customer_module.Customer.from_dict, str: text})
            if (_created_at := get("created_at")) is not None:
                _created_at = epoch_ms(_created_at, "created_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.object = _object
        self.mode = _mode
        self.amount = _amount
        self.currency = _currency
        self.transaction = _transaction
        self.checkout = _checkout
        self.order = _order
        self.subscription = _subscription
        self.customer = _customer
        self.created_at = _created_at
        self._source = source
        return self
