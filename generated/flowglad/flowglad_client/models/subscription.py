# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    boolean,
    choice,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .interval_unit import INTERVAL_UNIT_MEMBERS, IntervalUnit
from .subscription_status import SUBSCRIPTION_STATUS_MEMBERS, SubscriptionStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Subscription(Model):
    """A customer's standing contract for a price. One that renews has billing periods; one that does not, such as a free
    plan or a credit trial, has neither periods nor an interval, and all of these fields are null."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "customerId": "customer_id",
        "status": "status",
        "renews": "renews",
        "priceId": "price_id",
        "name": "name",
        "current": "current",
        "startDate": "start_date",
        "trialEnd": "trial_end",
        "interval": "interval",
        "intervalCount": "interval_count",
        "currentBillingPeriodStart": "current_billing_period_start",
        "currentBillingPeriodEnd": "current_billing_period_end",
        "billingCycleAnchorDate": "billing_cycle_anchor_date",
        "runBillingAtPeriodStart": "run_billing_at_period_start",
        "defaultPaymentMethodId": "default_payment_method_id",
        "backupPaymentMethodId": "backup_payment_method_id",
        "isFreePlan": "is_free_plan",
        "doNotCharge": "do_not_charge",
        "cancelScheduledAt": "cancel_scheduled_at",
        "canceledAt": "canceled_at",
        "cancellationReason": "cancellation_reason",
        "replacedBySubscriptionId": "replaced_by_subscription_id",
        "scheduledAdjustmentAt": "scheduled_adjustment_at",
        "metadata": "metadata",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    NULLABLE = frozenset(
        {
            "priceId",
            "name",
            "trialEnd",
            "interval",
            "intervalCount",
            "currentBillingPeriodStart",
            "currentBillingPeriodEnd",
            "billingCycleAnchorDate",
            "runBillingAtPeriodStart",
            "defaultPaymentMethodId",
            "backupPaymentMethodId",
            "isFreePlan",
            "doNotCharge",
            "cancelScheduledAt",
            "canceledAt",
            "cancellationReason",
            "replacedBySubscriptionId",
            "scheduledAdjustmentAt",
            "metadata",
        }
    )
    FIRM = frozenset({"id", "customerId"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "billingCycleAnchorDate": "epoch_ms",
        "cancelScheduledAt": "epoch_ms",
        "canceledAt": "epoch_ms",
        "createdAt": "epoch_ms",
        "currentBillingPeriodEnd": "epoch_ms",
        "currentBillingPeriodStart": "epoch_ms",
        "scheduledAdjustmentAt": "epoch_ms",
        "startDate": "epoch_ms",
        "trialEnd": "epoch_ms",
        "updatedAt": "epoch_ms",
    }

    id: str
    """Identifier, sub_…."""
    customer_id: str
    """Flowglad's identifier of the customer, cust_…."""
    status: SubscriptionStatus
    """Where it stands."""
    renews: bool | None = None
    """Whether it is billed period after period. `false` means no periods and no interval."""
    price_id: str | None = None
    """Identifier of its main price, price_…."""
    name: str | None = None
    """Label; null when it has none."""
    current: bool | None = None
    """Whether it counts as current: true for `trialing`, `active`, `past_due`, `unpaid`, `cancellation_scheduled` and
    `credit_trial`, unless `cancellation_reason` is `upgraded_to_paid`."""
    start_date: datetime | None = None
    """When it began, in milliseconds since 1970 UTC."""
    trial_end: datetime | None = None
    """When its trial ends, in milliseconds since 1970 UTC; null without a trial."""
    interval: IntervalUnit | None = None
    """Unit of the billing period; null when it does not renew."""
    interval_count: int | None = None
    """Length of the billing period in `interval`s, above 0; 3 with month bills every quarter. Null when it does not
    renew."""
    current_billing_period_start: datetime | None = None
    """When the running billing period began, in milliseconds since 1970 UTC; null when it does not renew."""
    current_billing_period_end: datetime | None = None
    """When the running billing period ends, in milliseconds since 1970 UTC; null when it does not renew."""
    billing_cycle_anchor_date: datetime | None = None
    """The moment the billing periods are counted from, in milliseconds since 1970 UTC; null when it does not renew."""
    run_billing_at_period_start: bool | None = None
    """Whether a period is billed when it begins; otherwise when it ends."""
    default_payment_method_id: str | None = None
    """Identifier of the payment method charged first, pm_…; null when none is set."""
    backup_payment_method_id: str | None = None
    """Identifier of the payment method tried when the first one fails, pm_…; null when none is set."""
    is_free_plan: bool | None = None
    """Whether it is a free plan."""
    do_not_charge: bool | None = None
    """Whether it is never charged."""
    cancel_scheduled_at: datetime | None = None
    """When it is planned to end, in milliseconds since 1970 UTC; null when no end is planned."""
    canceled_at: datetime | None = None
    """When it ended, in milliseconds since 1970 UTC; null while it runs."""
    cancellation_reason: str | None = None
    """Why it ended, such as `upgraded_to_paid`. Free text, the values are not listed."""
    replaced_by_subscription_id: str | None = None
    """Identifier of the subscription that took its place, sub_…; null when none did."""
    scheduled_adjustment_at: datetime | None = None
    """When a planned change of its items takes effect, in milliseconds since 1970 UTC; null when none is planned."""
    metadata: dict[str, Any] | None = None
    """Your own values by name; null when there are none."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | None = None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
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
            if type((_customer_id := get("customerId"))) is not str:
                _customer_id = text(get("customerId", UNSET), "customerId")
            _status = get("status", UNSET)
            try:
                _status = SUBSCRIPTION_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", SubscriptionStatus)
            if (_renews := get("renews")) is not None and type(_renews) is not bool:
                _renews = boolean(_renews, "renews")
            if (_price_id := get("priceId")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "priceId")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_current := get("current")) is not None and type(_current) is not bool:
                _current = boolean(_current, "current")
            if (_start_date := get("startDate")) is not None:
                _start_date = epoch_ms(_start_date, "startDate")
            if (_trial_end := get("trialEnd")) is not None:
                _trial_end = epoch_ms(_trial_end, "trialEnd")
            if (_interval := get("interval")) is not None:
                try:
                    _interval = INTERVAL_UNIT_MEMBERS[_interval]
                except (KeyError, TypeError):
                    _interval = choice(_interval, "interval", IntervalUnit)
            if (_interval_count := get("intervalCount")) is not None and type(_interval_count) is not int:
                _interval_count = integer(_interval_count, "intervalCount")
            if (_current_billing_period_start := get("currentBillingPeriodStart")) is not None:
                _current_billing_period_start = epoch_ms(_current_billing_period_start, "currentBillingPeriodStart")
            if (_current_billing_period_end := get("currentBillingPeriodEnd")) is not None:
                _current_billing_period_end = epoch_ms(_current_billing_period_end, "currentBillingPeriodEnd")
            if (_billing_cycle_anchor_date := get("billingCycleAnchorDate")) is not None:
                _billing_cycle_anchor_date = epoch_ms(_billing_cycle_anchor_date, "billingCycleAnchorDate")
            if (_run_billing_at_period_start := get("runBillingAtPeriodStart")) is not None and type(
                _run_billing_at_period_start
            ) is not bool:
                _run_billing_at_period_start = boolean(_run_billing_at_period_start, "runBillingAtPeriodStart")
            if (_default_payment_method_id := get("defaultPaymentMethodId")) is not None and type(
                _default_payment_method_id
            ) is not str:
                _default_payment_method_id = text(_default_payment_method_id, "defaultPaymentMethodId")
            if (_backup_payment_method_id := get("backupPaymentMethodId")) is not None and type(
                _backup_payment_method_id
            ) is not str:
                _backup_payment_method_id = text(_backup_payment_method_id, "backupPaymentMethodId")
            if (_is_free_plan := get("isFreePlan")) is not None and type(_is_free_plan) is not bool:
                _is_free_plan = boolean(_is_free_plan, "isFreePlan")
            if (_do_not_charge := get("doNotCharge")) is not None and type(_do_not_charge) is not bool:
                _do_not_charge = boolean(_do_not_charge, "doNotCharge")
            if (_cancel_scheduled_at := get("cancelScheduledAt")) is not None:
                _cancel_scheduled_at = epoch_ms(_cancel_scheduled_at, "cancelScheduledAt")
            if (_canceled_at := get("canceledAt")) is not None:
                _canceled_at = epoch_ms(_canceled_at, "canceledAt")
            if (_cancellation_reason := get("cancellationReason")) is not None and type(_cancellation_reason) is not str:
                _cancellation_reason = text(_cancellation_reason, "cancellationReason")
            if (_replaced_by_subscription_id := get("replacedBySubscriptionId")) is not None and type(
                _replaced_by_subscription_id
            ) is not str:
                _replaced_by_subscription_id = text(_replaced_by_subscription_id, "replacedBySubscriptionId")
            if (_scheduled_adjustment_at := get("scheduledAdjustmentAt")) is not None:
                _scheduled_adjustment_at = epoch_ms(_scheduled_adjustment_at, "scheduledAdjustmentAt")
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", anything)
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_organization_id := get("organizationId")) is not None and type(_organization_id) is not str:
                _organization_id = text(_organization_id, "organizationId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.customer_id = _customer_id
        self.status = _status
        self.renews = _renews
        self.price_id = _price_id
        self.name = _name
        self.current = _current
        self.start_date = _start_date
        self.trial_end = _trial_end
        self.interval = _interval
        self.interval_count = _interval_count
        self.current_billing_period_start = _current_billing_period_start
        self.current_billing_period_end = _current_billing_period_end
        self.billing_cycle_anchor_date = _billing_cycle_anchor_date
        self.run_billing_at_period_start = _run_billing_at_period_start
        self.default_payment_method_id = _default_payment_method_id
        self.backup_payment_method_id = _backup_payment_method_id
        self.is_free_plan = _is_free_plan
        self.do_not_charge = _do_not_charge
        self.cancel_scheduled_at = _cancel_scheduled_at
        self.canceled_at = _canceled_at
        self.cancellation_reason = _cancellation_reason
        self.replaced_by_subscription_id = _replaced_by_subscription_id
        self.scheduled_adjustment_at = _scheduled_adjustment_at
        self.metadata = _metadata
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
