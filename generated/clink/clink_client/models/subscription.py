# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    integer,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .billing_method import BILLING_METHOD_MEMBERS, BillingMethod
from .currency import CURRENCY_MEMBERS, Currency
from .subscription_status import SUBSCRIPTION_STATUS_MEMBERS, SubscriptionStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import invoice_item as invoice_item_module
    from . import scheduled_phase as scheduled_phase_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    invoice_item_module = Later(f"{__package__}.invoice_item")
    scheduled_phase_module = Later(f"{__package__}.scheduled_phase")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Subscription(Model):
    """A recurring purchase."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "subscriptionId": "subscription_id",
        "customerId": "customer_id",
        "productId": "product_id",
        "priceId": "price_id",
        "priceSnapshotId": "price_snapshot_id",
        "merchantReference": "merchant_reference",
        "sessionId": "session_id",
        "status": "status",
        "billing": "billing",
        "quantity": "quantity",
        "currency": "currency",
        "paymentMethodType": "payment_method_type",
        "paymentInstrumentId": "payment_instrument_id",
        "createTime": "create_time",
        "trialStart": "trial_start",
        "trialEnd": "trial_end",
        "currentPeriodStart": "current_period_start",
        "currentPeriodEnd": "current_period_end",
        "recurringInvoiceItem": "recurring_invoice_item",
        "upcomingInvoiceItem": "upcoming_invoice_item",
        "scheduledPhases": "scheduled_phases",
        "elapsedCycles": "elapsed_cycles",
        "cancelAt": "cancel_at",
        "canceledAt": "canceled_at",
        "cancelAtPeriodEnd": "cancel_at_period_end",
        "cancelReason": "cancel_reason",
        "metadata": "metadata",
    }
    NULLABLE = frozenset(
        {
            "customerId",
            "productId",
            "priceId",
            "priceSnapshotId",
            "merchantReference",
            "sessionId",
            "status",
            "billing",
            "quantity",
            "currency",
            "paymentMethodType",
            "paymentInstrumentId",
            "createTime",
            "trialStart",
            "trialEnd",
            "currentPeriodStart",
            "currentPeriodEnd",
            "recurringInvoiceItem",
            "upcomingInvoiceItem",
            "scheduledPhases",
            "elapsedCycles",
            "cancelAt",
            "canceledAt",
            "cancelAtPeriodEnd",
            "cancelReason",
            "metadata",
        }
    )
    FIRM = frozenset({"subscriptionId", "currency", "recurringInvoiceItem", "upcomingInvoiceItem"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "cancelAt": "epoch_ms",
        "canceledAt": "epoch_ms",
        "createTime": "epoch_ms",
        "currentPeriodEnd": "epoch_ms",
        "currentPeriodStart": "epoch_ms",
        "trialEnd": "epoch_ms",
        "trialStart": "epoch_ms",
    }

    subscription_id: str
    """Identifier of the subscription."""
    customer_id: str | None = None
    """Identifier of the customer."""
    product_id: str | None = None
    """Identifier of the product."""
    price_id: str | None = None
    """Identifier of the price."""
    price_snapshot_id: str | None = None
    """Identifier of the unchangeable snapshot of the price that the subscription is charged by."""
    merchant_reference: str | None = None
    """The merchant's own key, sent as `merchant_reference_id`. The text `null` and blanks mean that there is none."""
    session_id: str | None = None
    """Identifier of the session that the subscription came from."""
    status: SubscriptionStatus | None = None
    """Where the subscription stands."""
    billing: BillingMethod | None = None
    """How what is due gets paid."""
    quantity: int | None = None
    """How many units are charged per period."""
    currency: Currency | None = None
    """Currency that the subscription is charged in."""
    payment_method_type: str | None = None
    """Payment method of the renewals, as Clink writes it; lower case was seen."""
    payment_instrument_id: str | None = None
    """Identifier of the saved payment instrument that renewals are charged to."""
    create_time: datetime | None = None
    """When the subscription was created, in milliseconds since 1970-01-01 UTC."""
    trial_start: datetime | None = None
    """When the trial starts, in milliseconds since 1970-01-01 UTC."""
    trial_end: datetime | None = None
    """When the trial ends, in milliseconds since 1970-01-01 UTC."""
    current_period_start: datetime | None = None
    """When the subscription began, in milliseconds since 1970-01-01 UTC; set once, despite the name. For the start of
    the current period see `recurring_invoice_item`."""
    current_period_end: datetime | None = None
    """When the current period ends, in milliseconds since 1970-01-01 UTC."""
    recurring_invoice_item: invoice_item_module.InvoiceItem | None = None
    """What the current period charges; its `period_start` and `period_end` are the true current period. Null while the
    subscription is incomplete."""
    upcoming_invoice_item: invoice_item_module.InvoiceItem | None = None
    """What will be charged next, while a start or a plan change is pending; also seen when a payment is overdue."""
    scheduled_phases: list[scheduled_phase_module.ScheduledPhase] | None = None
    """Plan changes that are scheduled and have not taken effect."""
    elapsed_cycles: int | None = None
    """How many ends of a period the subscription has passed. Compare with `effective_cycle` of a scheduled phase."""
    cancel_at: datetime | None = None
    """When the subscription is going to end, in milliseconds since 1970-01-01 UTC."""
    canceled_at: datetime | None = None
    """When its cancellation was asked for, in milliseconds since 1970-01-01 UTC."""
    cancel_at_period_end: bool | None = None
    """Whether it ends with the current period."""
    cancel_reason: str | None = None
    """Why it was cancelled."""
    metadata: dict[str, str] | None = None
    """The merchant's own data."""
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
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_product_id := get("productId")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "productId")
            if (_price_id := get("priceId")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "priceId")
            if (_price_snapshot_id := get("priceSnapshotId")) is not None and type(_price_snapshot_id) is not str:
                _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
            if (_merchant_reference := get("merchantReference")) is not None and type(_merchant_reference) is not str:
                _merchant_reference = text(_merchant_reference, "merchantReference")
            if (_session_id := get("sessionId")) is not None and type(_session_id) is not str:
                _session_id = text(_session_id, "sessionId")
            if (_status := get("status")) is not None:
                try:
                    _status = SUBSCRIPTION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", SubscriptionStatus)
            if (_billing := get("billing")) is not None:
                try:
                    _billing = BILLING_METHOD_MEMBERS[_billing]
                except (KeyError, TypeError):
                    _billing = choice(_billing, "billing", BillingMethod)
            if (_quantity := get("quantity")) is not None and type(_quantity) is not int:
                _quantity = integer(_quantity, "quantity")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_payment_method_type := get("paymentMethodType")) is not None and type(_payment_method_type) is not str:
                _payment_method_type = text(_payment_method_type, "paymentMethodType")
            if (_payment_instrument_id := get("paymentInstrumentId")) is not None and type(_payment_instrument_id) is not str:
                _payment_instrument_id = text(_payment_instrument_id, "paymentInstrumentId")
            if (_create_time := get("createTime")) is not None:
                _create_time = epoch_ms(_create_time, "createTime")
            if (_trial_start := get("trialStart")) is not None:
                _trial_start = epoch_ms(_trial_start, "trialStart")
            if (_trial_end := get("trialEnd")) is not None:
                _trial_end = epoch_ms(_trial_end, "trialEnd")
            if (_current_period_start := get("currentPeriodStart")) is not None:
                _current_period_start = epoch_ms(_current_period_start, "currentPeriodStart")
            if (_current_period_end := get("currentPeriodEnd")) is not None:
                _current_period_end = epoch_ms(_current_period_end, "currentPeriodEnd")
            if (_recurring_invoice_item := get("recurringInvoiceItem")) is not None:
                _recurring_invoice_item = nested(
                    _recurring_invoice_item, "recurringInvoiceItem", invoice_item_module.InvoiceItem.from_dict
                )
            if (_upcoming_invoice_item := get("upcomingInvoiceItem")) is not None:
                _upcoming_invoice_item = nested(
                    _upcoming_invoice_item, "upcomingInvoiceItem", invoice_item_module.InvoiceItem.from_dict
                )
            if (_scheduled_phases := get("scheduledPhases")) is not None:
                _scheduled_phases = array(_scheduled_phases, "scheduledPhases", scheduled_phase_module.ScheduledPhase.from_dict)
            if (_elapsed_cycles := get("elapsedCycles")) is not None and type(_elapsed_cycles) is not int:
                _elapsed_cycles = integer(_elapsed_cycles, "elapsedCycles")
            if (_cancel_at := get("cancelAt")) is not None:
                _cancel_at = epoch_ms(_cancel_at, "cancelAt")
            if (_canceled_at := get("canceledAt")) is not None:
                _canceled_at = epoch_ms(_canceled_at, "canceledAt")
            if (_cancel_at_period_end := get("cancelAtPeriodEnd")) is not None and type(_cancel_at_period_end) is not bool:
                _cancel_at_period_end = boolean(_cancel_at_period_end, "cancelAtPeriodEnd")
            if (_cancel_reason := get("cancelReason")) is not None and type(_cancel_reason) is not str:
                _cancel_reason = text(_cancel_reason, "cancelReason")
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", text)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.subscription_id = _subscription_id
        self.customer_id = _customer_id
        self.product_id = _product_id
        self.price_id = _price_id
        self.price_snapshot_id = _price_snapshot_id
        self.merchant_reference = _merchant_reference
        self.session_id = _session_id
        self.status = _status
        self.billing = _billing
        self.quantity = _quantity
        self.currency = _currency
        self.payment_method_type = _payment_method_type
        self.payment_instrument_id = _payment_instrument_id
        self.create_time = _create_time
        self.trial_start = _trial_start
        self.trial_end = _trial_end
        self.current_period_start = _current_period_start
        self.current_period_end = _current_period_end
        self.recurring_invoice_item = _recurring_invoice_item
        self.upcoming_invoice_item = _upcoming_invoice_item
        self.scheduled_phases = _scheduled_phases
        self.elapsed_cycles = _elapsed_cycles
        self.cancel_at = _cancel_at
        self.canceled_at = _canceled_at
        self.cancel_at_period_end = _cancel_at_period_end
        self.cancel_reason = _cancel_reason
        self.metadata = _metadata
        self._source = source
        return self
