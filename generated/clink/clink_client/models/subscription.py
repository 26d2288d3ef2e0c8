from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    choice,
    epoch_ms,
    integer,
    mapping,
    nested,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .billing_method import BILLING_METHOD_MEMBERS, BillingMethod
from .currency import CURRENCY_MEMBERS, Currency
from .invoice_item import InvoiceItem
from .scheduled_phase import ScheduledPhase
from .subscription_status import SUBSCRIPTION_STATUS_MEMBERS, SubscriptionStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Subscription(Model):
    """A recurring purchase."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "billing",
            "cancelAt",
            "cancelAtPeriodEnd",
            "cancelReason",
            "canceledAt",
            "createTime",
            "currency",
            "currentPeriodEnd",
            "currentPeriodStart",
            "customerId",
            "elapsedCycles",
            "merchantReference",
            "metadata",
            "paymentInstrumentId",
            "paymentMethodType",
            "priceId",
            "priceSnapshotId",
            "productId",
            "quantity",
            "recurringInvoiceItem",
            "scheduledPhases",
            "sessionId",
            "status",
            "subscriptionId",
            "trialEnd",
            "trialStart",
            "upcomingInvoiceItem",
        }
    )

    subscription_id: str
    """Identifier of the subscription."""
    customer_id: str | None | Unset = UNSET
    """Identifier of the customer."""
    product_id: str | None | Unset = UNSET
    """Identifier of the product."""
    price_id: str | None | Unset = UNSET
    """Identifier of the price."""
    price_snapshot_id: str | None | Unset = UNSET
    """Identifier of the unchangeable snapshot of the price that the subscription is charged by."""
    merchant_reference: str | None | Unset = UNSET
    """The merchant's own key, sent as `merchantReferenceId`. The text `null` and blanks mean that there is none."""
    session_id: str | None | Unset = UNSET
    """Identifier of the session that the subscription came from."""
    status: SubscriptionStatus | None | Unset = UNSET
    """Where the subscription stands."""
    billing: BillingMethod | None | Unset = UNSET
    """How what is due gets paid."""
    quantity: int | None | Unset = UNSET
    """How many units are charged per period."""
    currency: Currency | None | Unset = UNSET
    """Currency that the subscription is charged in."""
    payment_method_type: str | None | Unset = UNSET
    """Payment method of the renewals, as Clink writes it; lower case was seen."""
    payment_instrument_id: str | None | Unset = UNSET
    """Identifier of the saved payment instrument that renewals are charged to."""
    create_time: datetime | None | Unset = UNSET
    """When the subscription was created, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    trial_start: datetime | None | Unset = UNSET
    """When the trial starts, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    trial_end: datetime | None | Unset = UNSET
    """When the trial ends, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    current_period_start: datetime | None | Unset = UNSET
    """When the subscription began, in milliseconds since 1970-01-01 UTC; set once, despite the name. For the start of
    the current period see `recurringInvoiceItem`. In epoch milliseconds on the wire."""
    current_period_end: datetime | None | Unset = UNSET
    """When the current period ends, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    recurring_invoice_item: InvoiceItem | None | Unset = UNSET
    """What the current period charges; its `periodStart` and `periodEnd` are the true current period. Null while the
    subscription is incomplete."""
    upcoming_invoice_item: InvoiceItem | None | Unset = UNSET
    """What will be charged next, while a start or a plan change is pending; also seen when a payment is overdue."""
    scheduled_phases: list[ScheduledPhase] | None | Unset = UNSET
    """Plan changes that are scheduled and have not taken effect."""
    elapsed_cycles: int | None | Unset = UNSET
    """How many ends of a period the subscription has passed. Compare with `effectiveCycle` of a scheduled phase."""
    cancel_at: datetime | None | Unset = UNSET
    """When the subscription is going to end, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    canceled_at: datetime | None | Unset = UNSET
    """When its cancellation was asked for, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    cancel_at_period_end: bool | None | Unset = UNSET
    """Whether it ends with the current period."""
    cancel_reason: str | None | Unset = UNSET
    """Why it was cancelled."""
    metadata: dict[str, str] | None | Unset = UNSET
    """The merchant's own data."""
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
        if (_customer_id := get("customerId", UNSET)) is not UNSET and _customer_id is not None and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_product_id := get("productId", UNSET)) is not UNSET and _product_id is not None and type(_product_id) is not str:
            _product_id = text(_product_id, "productId")
        if (_price_id := get("priceId", UNSET)) is not UNSET and _price_id is not None and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (
            (_price_snapshot_id := get("priceSnapshotId", UNSET)) is not UNSET
            and _price_snapshot_id is not None
            and type(_price_snapshot_id) is not str
        ):
            _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
        if (
            (_merchant_reference := get("merchantReference", UNSET)) is not UNSET
            and _merchant_reference is not None
            and type(_merchant_reference) is not str
        ):
            _merchant_reference = text(_merchant_reference, "merchantReference")
        if (_session_id := get("sessionId", UNSET)) is not UNSET and _session_id is not None and type(_session_id) is not str:
            _session_id = text(_session_id, "sessionId")
        if (_status := get("status", UNSET)) is not UNSET and _status is not None:
            try:
                _status = SUBSCRIPTION_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", SubscriptionStatus)
        if (_billing := get("billing", UNSET)) is not UNSET and _billing is not None:
            try:
                _billing = BILLING_METHOD_MEMBERS[_billing]
            except (KeyError, TypeError):
                _billing = choice(_billing, "billing", BillingMethod)
        if (_quantity := get("quantity", UNSET)) is not UNSET and _quantity is not None and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (
            (_payment_method_type := get("paymentMethodType", UNSET)) is not UNSET
            and _payment_method_type is not None
            and type(_payment_method_type) is not str
        ):
            _payment_method_type = text(_payment_method_type, "paymentMethodType")
        if (
            (_payment_instrument_id := get("paymentInstrumentId", UNSET)) is not UNSET
            and _payment_instrument_id is not None
            and type(_payment_instrument_id) is not str
        ):
            _payment_instrument_id = text(_payment_instrument_id, "paymentInstrumentId")
        if (_create_time := get("createTime", UNSET)) is not UNSET and _create_time is not None:
            _create_time = epoch_ms(_create_time, "createTime")
        if (_trial_start := get("trialStart", UNSET)) is not UNSET and _trial_start is not None:
            _trial_start = epoch_ms(_trial_start, "trialStart")
        if (_trial_end := get("trialEnd", UNSET)) is not UNSET and _trial_end is not None:
            _trial_end = epoch_ms(_trial_end, "trialEnd")
        if (_current_period_start := get("currentPeriodStart", UNSET)) is not UNSET and _current_period_start is not None:
            _current_period_start = epoch_ms(_current_period_start, "currentPeriodStart")
        if (_current_period_end := get("currentPeriodEnd", UNSET)) is not UNSET and _current_period_end is not None:
            _current_period_end = epoch_ms(_current_period_end, "currentPeriodEnd")
        if (_recurring_invoice_item := get("recurringInvoiceItem", UNSET)) is not UNSET and _recurring_invoice_item is not None:
            _recurring_invoice_item = nested(_recurring_invoice_item, "recurringInvoiceItem", InvoiceItem.from_dict)
        if (_upcoming_invoice_item := get("upcomingInvoiceItem", UNSET)) is not UNSET and _upcoming_invoice_item is not None:
            _upcoming_invoice_item = nested(_upcoming_invoice_item, "upcomingInvoiceItem", InvoiceItem.from_dict)
        if (_scheduled_phases := get("scheduledPhases", UNSET)) is not UNSET and _scheduled_phases is not None:
            _scheduled_phases = array(_scheduled_phases, "scheduledPhases", ScheduledPhase.from_dict)
        if (
            (_elapsed_cycles := get("elapsedCycles", UNSET)) is not UNSET
            and _elapsed_cycles is not None
            and type(_elapsed_cycles) is not int
        ):
            _elapsed_cycles = integer(_elapsed_cycles, "elapsedCycles")
        if (_cancel_at := get("cancelAt", UNSET)) is not UNSET and _cancel_at is not None:
            _cancel_at = epoch_ms(_cancel_at, "cancelAt")
        if (_canceled_at := get("canceledAt", UNSET)) is not UNSET and _canceled_at is not None:
            _canceled_at = epoch_ms(_canceled_at, "canceledAt")
        if (
            (_cancel_at_period_end := get("cancelAtPeriodEnd", UNSET)) is not UNSET
            and _cancel_at_period_end is not None
            and type(_cancel_at_period_end) is not bool
        ):
            _cancel_at_period_end = boolean(_cancel_at_period_end, "cancelAtPeriodEnd")
        if (
            (_cancel_reason := get("cancelReason", UNSET)) is not UNSET
            and _cancel_reason is not None
            and type(_cancel_reason) is not str
        ):
            _cancel_reason = text(_cancel_reason, "cancelReason")
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", text)
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["subscriptionId"] = self.subscription_id
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.product_id is not UNSET:
            found["productId"] = self.product_id
        if self.price_id is not UNSET:
            found["priceId"] = self.price_id
        if self.price_snapshot_id is not UNSET:
            found["priceSnapshotId"] = self.price_snapshot_id
        if self.merchant_reference is not UNSET:
            found["merchantReference"] = self.merchant_reference
        if self.session_id is not UNSET:
            found["sessionId"] = self.session_id
        if self.status is not UNSET:
            found["status"] = None if self.status is None else str(self.status)
        if self.billing is not UNSET:
            found["billing"] = None if self.billing is None else str(self.billing)
        if self.quantity is not UNSET:
            found["quantity"] = self.quantity
        if self.currency is not UNSET:
            found["currency"] = None if self.currency is None else str(self.currency)
        if self.payment_method_type is not UNSET:
            found["paymentMethodType"] = self.payment_method_type
        if self.payment_instrument_id is not UNSET:
            found["paymentInstrumentId"] = self.payment_instrument_id
        if self.create_time is not UNSET:
            found["createTime"] = (
                None
                if self.create_time is None
                else unchanged(self._source, "createTime", self.create_time, epoch_ms, to_epoch_ms)
            )
        if self.trial_start is not UNSET:
            found["trialStart"] = (
                None
                if self.trial_start is None
                else unchanged(self._source, "trialStart", self.trial_start, epoch_ms, to_epoch_ms)
            )
        if self.trial_end is not UNSET:
            found["trialEnd"] = (
                None if self.trial_end is None else unchanged(self._source, "trialEnd", self.trial_end, epoch_ms, to_epoch_ms)
            )
        if self.current_period_start is not UNSET:
            found["currentPeriodStart"] = (
                None
                if self.current_period_start is None
                else unchanged(self._source, "currentPeriodStart", self.current_period_start, epoch_ms, to_epoch_ms)
            )
        if self.current_period_end is not UNSET:
            found["currentPeriodEnd"] = (
                None
                if self.current_period_end is None
                else unchanged(self._source, "currentPeriodEnd", self.current_period_end, epoch_ms, to_epoch_ms)
            )
        if self.recurring_invoice_item is not UNSET:
            found["recurringInvoiceItem"] = None if self.recurring_invoice_item is None else self.recurring_invoice_item.to_dict()
        if self.upcoming_invoice_item is not UNSET:
            found["upcomingInvoiceItem"] = None if self.upcoming_invoice_item is None else self.upcoming_invoice_item.to_dict()
        if self.scheduled_phases is not UNSET:
            found["scheduledPhases"] = (
                None if self.scheduled_phases is None else [item.to_dict() for item in self.scheduled_phases]
            )
        if self.elapsed_cycles is not UNSET:
            found["elapsedCycles"] = self.elapsed_cycles
        if self.cancel_at is not UNSET:
            found["cancelAt"] = (
                None if self.cancel_at is None else unchanged(self._source, "cancelAt", self.cancel_at, epoch_ms, to_epoch_ms)
            )
        if self.canceled_at is not UNSET:
            found["canceledAt"] = (
                None
                if self.canceled_at is None
                else unchanged(self._source, "canceledAt", self.canceled_at, epoch_ms, to_epoch_ms)
            )
        if self.cancel_at_period_end is not UNSET:
            found["cancelAtPeriodEnd"] = self.cancel_at_period_end
        if self.cancel_reason is not UNSET:
            found["cancelReason"] = self.cancel_reason
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        return found
