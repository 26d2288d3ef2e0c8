from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    anything,
    boolean,
    choice,
    epoch_ms,
    integer,
    mapping,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .interval_unit import INTERVAL_UNIT_MEMBERS, IntervalUnit
from .subscription_status import SUBSCRIPTION_STATUS_MEMBERS, SubscriptionStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Subscription(Model):
    """A customer's standing contract for a price. One that renews has billing periods; one that does not, such as a free
    plan or a credit trial, has neither periods nor an interval, and all of these fields are null."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "backupPaymentMethodId",
            "billingCycleAnchorDate",
            "cancelScheduledAt",
            "canceledAt",
            "cancellationReason",
            "createdAt",
            "current",
            "currentBillingPeriodEnd",
            "currentBillingPeriodStart",
            "customerId",
            "defaultPaymentMethodId",
            "doNotCharge",
            "id",
            "interval",
            "intervalCount",
            "isFreePlan",
            "livemode",
            "metadata",
            "name",
            "organizationId",
            "priceId",
            "pricingModelId",
            "renews",
            "replacedBySubscriptionId",
            "runBillingAtPeriodStart",
            "scheduledAdjustmentAt",
            "startDate",
            "status",
            "trialEnd",
            "updatedAt",
        }
    )

    id: str
    """Identifier, sub_…."""
    customer_id: str
    """Flowglad's identifier of the customer, cust_…."""
    status: SubscriptionStatus
    """Where it stands."""
    renews: bool | Unset = UNSET
    """Whether it is billed period after period. `false` means no periods and no interval."""
    price_id: str | None | Unset = UNSET
    """Identifier of its main price, price_…."""
    name: str | None | Unset = UNSET
    """Label; null when it has none."""
    current: bool | Unset = UNSET
    """Whether it counts as current: true for `trialing`, `active`, `past_due`, `unpaid`, `cancellation_scheduled` and
    `credit_trial`, unless `cancellationReason` is `upgraded_to_paid`."""
    start_date: datetime | Unset = UNSET
    """When it began, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    trial_end: datetime | None | Unset = UNSET
    """When its trial ends, in milliseconds since 1970 UTC; null without a trial. In epoch milliseconds on the wire."""
    interval: IntervalUnit | None | Unset = UNSET
    """Unit of the billing period; null when it does not renew."""
    interval_count: int | None | Unset = UNSET
    """Length of the billing period in `interval`s, above 0; 3 with month bills every quarter. Null when it does not
    renew."""
    current_billing_period_start: datetime | None | Unset = UNSET
    """When the running billing period began, in milliseconds since 1970 UTC; null when it does not renew. In epoch
    milliseconds on the wire."""
    current_billing_period_end: datetime | None | Unset = UNSET
    """When the running billing period ends, in milliseconds since 1970 UTC; null when it does not renew. In epoch
    milliseconds on the wire."""
    billing_cycle_anchor_date: datetime | None | Unset = UNSET
    """The moment the billing periods are counted from, in milliseconds since 1970 UTC; null when it does not renew. In
    epoch milliseconds on the wire."""
    run_billing_at_period_start: bool | None | Unset = UNSET
    """Whether a period is billed when it begins; otherwise when it ends."""
    default_payment_method_id: str | None | Unset = UNSET
    """Identifier of the payment method charged first, pm_…; null when none is set."""
    backup_payment_method_id: str | None | Unset = UNSET
    """Identifier of the payment method tried when the first one fails, pm_…; null when none is set."""
    is_free_plan: bool | None | Unset = UNSET
    """Whether it is a free plan."""
    do_not_charge: bool | None | Unset = UNSET
    """Whether it is never charged."""
    cancel_scheduled_at: datetime | None | Unset = UNSET
    """When it is planned to end, in milliseconds since 1970 UTC; null when no end is planned. In epoch milliseconds on
    the wire."""
    canceled_at: datetime | None | Unset = UNSET
    """When it ended, in milliseconds since 1970 UTC; null while it runs. In epoch milliseconds on the wire."""
    cancellation_reason: str | None | Unset = UNSET
    """Why it ended, such as `upgraded_to_paid`. Free text, the values are not listed."""
    replaced_by_subscription_id: str | None | Unset = UNSET
    """Identifier of the subscription that took its place, sub_…; null when none did."""
    scheduled_adjustment_at: datetime | None | Unset = UNSET
    """When a planned change of its items takes effect, in milliseconds since 1970 UTC; null when none is planned. In
    epoch milliseconds on the wire."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Your own values by name; null when there are none."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | Unset = UNSET
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if type((_customer_id := get("customerId", UNSET))) is not str:
            _customer_id = text(_customer_id, "customerId")
        _status = get("status", UNSET)
        try:
            _status = SUBSCRIPTION_STATUS_MEMBERS[_status]
        except (KeyError, TypeError):
            _status = choice(_status, "status", SubscriptionStatus)
        if (_renews := get("renews", UNSET)) is not UNSET and type(_renews) is not bool:
            _renews = boolean(_renews, "renews")
        if (_price_id := get("priceId", UNSET)) is not UNSET and _price_id is not None and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_current := get("current", UNSET)) is not UNSET and type(_current) is not bool:
            _current = boolean(_current, "current")
        if (_start_date := get("startDate", UNSET)) is not UNSET:
            _start_date = epoch_ms(_start_date, "startDate")
        if (_trial_end := get("trialEnd", UNSET)) is not UNSET and _trial_end is not None:
            _trial_end = epoch_ms(_trial_end, "trialEnd")
        if (_interval := get("interval", UNSET)) is not UNSET and _interval is not None:
            try:
                _interval = INTERVAL_UNIT_MEMBERS[_interval]
            except (KeyError, TypeError):
                _interval = choice(_interval, "interval", IntervalUnit)
        if (
            (_interval_count := get("intervalCount", UNSET)) is not UNSET
            and _interval_count is not None
            and type(_interval_count) is not int
        ):
            _interval_count = integer(_interval_count, "intervalCount")
        if (
            _current_billing_period_start := get("currentBillingPeriodStart", UNSET)
        ) is not UNSET and _current_billing_period_start is not None:
            _current_billing_period_start = epoch_ms(_current_billing_period_start, "currentBillingPeriodStart")
        if (
            _current_billing_period_end := get("currentBillingPeriodEnd", UNSET)
        ) is not UNSET and _current_billing_period_end is not None:
            _current_billing_period_end = epoch_ms(_current_billing_period_end, "currentBillingPeriodEnd")
        if (
            _billing_cycle_anchor_date := get("billingCycleAnchorDate", UNSET)
        ) is not UNSET and _billing_cycle_anchor_date is not None:
            _billing_cycle_anchor_date = epoch_ms(_billing_cycle_anchor_date, "billingCycleAnchorDate")
        if (
            (_run_billing_at_period_start := get("runBillingAtPeriodStart", UNSET)) is not UNSET
            and _run_billing_at_period_start is not None
            and type(_run_billing_at_period_start) is not bool
        ):
            _run_billing_at_period_start = boolean(_run_billing_at_period_start, "runBillingAtPeriodStart")
        if (
            (_default_payment_method_id := get("defaultPaymentMethodId", UNSET)) is not UNSET
            and _default_payment_method_id is not None
            and type(_default_payment_method_id) is not str
        ):
            _default_payment_method_id = text(_default_payment_method_id, "defaultPaymentMethodId")
        if (
            (_backup_payment_method_id := get("backupPaymentMethodId", UNSET)) is not UNSET
            and _backup_payment_method_id is not None
            and type(_backup_payment_method_id) is not str
        ):
            _backup_payment_method_id = text(_backup_payment_method_id, "backupPaymentMethodId")
        if (
            (_is_free_plan := get("isFreePlan", UNSET)) is not UNSET
            and _is_free_plan is not None
            and type(_is_free_plan) is not bool
        ):
            _is_free_plan = boolean(_is_free_plan, "isFreePlan")
        if (
            (_do_not_charge := get("doNotCharge", UNSET)) is not UNSET
            and _do_not_charge is not None
            and type(_do_not_charge) is not bool
        ):
            _do_not_charge = boolean(_do_not_charge, "doNotCharge")
        if (_cancel_scheduled_at := get("cancelScheduledAt", UNSET)) is not UNSET and _cancel_scheduled_at is not None:
            _cancel_scheduled_at = epoch_ms(_cancel_scheduled_at, "cancelScheduledAt")
        if (_canceled_at := get("canceledAt", UNSET)) is not UNSET and _canceled_at is not None:
            _canceled_at = epoch_ms(_canceled_at, "canceledAt")
        if (
            (_cancellation_reason := get("cancellationReason", UNSET)) is not UNSET
            and _cancellation_reason is not None
            and type(_cancellation_reason) is not str
        ):
            _cancellation_reason = text(_cancellation_reason, "cancellationReason")
        if (
            (_replaced_by_subscription_id := get("replacedBySubscriptionId", UNSET)) is not UNSET
            and _replaced_by_subscription_id is not None
            and type(_replaced_by_subscription_id) is not str
        ):
            _replaced_by_subscription_id = text(_replaced_by_subscription_id, "replacedBySubscriptionId")
        if (
            _scheduled_adjustment_at := get("scheduledAdjustmentAt", UNSET)
        ) is not UNSET and _scheduled_adjustment_at is not None:
            _scheduled_adjustment_at = epoch_ms(_scheduled_adjustment_at, "scheduledAdjustmentAt")
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", anything)
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_organization_id := get("organizationId", UNSET)) is not UNSET and type(_organization_id) is not str:
            _organization_id = text(_organization_id, "organizationId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["customerId"] = self.customer_id
        found["status"] = str(self.status)
        if self.renews is not UNSET:
            found["renews"] = self.renews
        if self.price_id is not UNSET:
            found["priceId"] = self.price_id
        if self.name is not UNSET:
            found["name"] = self.name
        if self.current is not UNSET:
            found["current"] = self.current
        if self.start_date is not UNSET:
            found["startDate"] = unchanged(self._source, "startDate", self.start_date, epoch_ms, to_epoch_ms)
        if self.trial_end is not UNSET:
            found["trialEnd"] = (
                None if self.trial_end is None else unchanged(self._source, "trialEnd", self.trial_end, epoch_ms, to_epoch_ms)
            )
        if self.interval is not UNSET:
            found["interval"] = None if self.interval is None else str(self.interval)
        if self.interval_count is not UNSET:
            found["intervalCount"] = self.interval_count
        if self.current_billing_period_start is not UNSET:
            found["currentBillingPeriodStart"] = (
                None
                if self.current_billing_period_start is None
                else unchanged(
                    self._source, "currentBillingPeriodStart", self.current_billing_period_start, epoch_ms, to_epoch_ms
                )
            )
        if self.current_billing_period_end is not UNSET:
            found["currentBillingPeriodEnd"] = (
                None
                if self.current_billing_period_end is None
                else unchanged(self._source, "currentBillingPeriodEnd", self.current_billing_period_end, epoch_ms, to_epoch_ms)
            )
        if self.billing_cycle_anchor_date is not UNSET:
            found["billingCycleAnchorDate"] = (
                None
                if self.billing_cycle_anchor_date is None
                else unchanged(self._source, "billingCycleAnchorDate", self.billing_cycle_anchor_date, epoch_ms, to_epoch_ms)
            )
        if self.run_billing_at_period_start is not UNSET:
            found["runBillingAtPeriodStart"] = self.run_billing_at_period_start
        if self.default_payment_method_id is not UNSET:
            found["defaultPaymentMethodId"] = self.default_payment_method_id
        if self.backup_payment_method_id is not UNSET:
            found["backupPaymentMethodId"] = self.backup_payment_method_id
        if self.is_free_plan is not UNSET:
            found["isFreePlan"] = self.is_free_plan
        if self.do_not_charge is not UNSET:
            found["doNotCharge"] = self.do_not_charge
        if self.cancel_scheduled_at is not UNSET:
            found["cancelScheduledAt"] = (
                None
                if self.cancel_scheduled_at is None
                else unchanged(self._source, "cancelScheduledAt", self.cancel_scheduled_at, epoch_ms, to_epoch_ms)
            )
        if self.canceled_at is not UNSET:
            found["canceledAt"] = (
                None
                if self.canceled_at is None
                else unchanged(self._source, "canceledAt", self.canceled_at, epoch_ms, to_epoch_ms)
            )
        if self.cancellation_reason is not UNSET:
            found["cancellationReason"] = self.cancellation_reason
        if self.replaced_by_subscription_id is not UNSET:
            found["replacedBySubscriptionId"] = self.replaced_by_subscription_id
        if self.scheduled_adjustment_at is not UNSET:
            found["scheduledAdjustmentAt"] = (
                None
                if self.scheduled_adjustment_at is None
                else unchanged(self._source, "scheduledAdjustmentAt", self.scheduled_adjustment_at, epoch_ms, to_epoch_ms)
            )
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.organization_id is not UNSET:
            found["organizationId"] = self.organization_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
