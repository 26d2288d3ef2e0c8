from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    as_is,
    boolean,
    choice,
    epoch_ms,
    integer,
    nested,
    number,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .preview_payment_method import PreviewPaymentMethod
from .preview_subscription_item import PreviewSubscriptionItem
from .resolved_timing import RESOLVED_TIMING_MEMBERS, ResolvedTiming


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionAdjustPreview(Model):
    """What a change of items would do. With `canAdjust` false there is a `reason` and little else."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "billingPeriodEnd",
            "canAdjust",
            "currentPlanTotal",
            "currentSubscriptionItems",
            "effectiveDate",
            "isUpgrade",
            "newPlanTotal",
            "newSubscriptionItems",
            "paymentMethod",
            "percentThroughBillingPeriod",
            "previewGeneratedAt",
            "prorationAmount",
            "reason",
            "resolvedTiming",
        }
    )

    can_adjust: bool
    """Whether the change is possible."""
    reason: str | Unset = UNSET
    """Why it is not possible, in words. There when `canAdjust` is false."""
    preview_generated_at: datetime | Unset = UNSET
    """When this was computed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    proration_amount: int | Unset = UNSET
    """What would be charged now for the rest of the period, in the smallest unit of the organisation's currency. In the
    currency's minor unit (cents for USD); currency: the account's (The organisation's currency; every price that is
    read names it as `currency`.)."""
    current_plan_total: int | Unset = UNSET
    """Sum of the present items, unit price times quantity each, in the smallest unit of the organisation's currency. In
    the currency's minor unit (cents for USD); currency: the account's (The organisation's currency; every price that
    is read names it as `currency`.)."""
    new_plan_total: int | Unset = UNSET
    """Sum of the new items, unit price times quantity each, in the smallest unit of the organisation's currency. In the
    currency's minor unit (cents for USD); currency: the account's (The organisation's currency; every price that is
    read names it as `currency`.)."""
    resolved_timing: ResolvedTiming | Unset = UNSET
    """When the change would apply; what `auto` would become."""
    effective_date: datetime | Unset = UNSET
    """When the change would apply, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    is_upgrade: bool | Unset = UNSET
    """Whether the new total is higher than the present one. `false` when it is lower or the same."""
    percent_through_billing_period: Decimal | Unset = UNSET
    """How much of the running period is over, as a share from 0 to 1 and not a percentage."""
    billing_period_end: datetime | Unset = UNSET
    """When the running billing period ends, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    payment_method: PreviewPaymentMethod | Unset = UNSET
    """What would be charged."""
    current_subscription_items: list[PreviewSubscriptionItem] | Unset = UNSET
    """The present items."""
    new_subscription_items: list[PreviewSubscriptionItem] | Unset = UNSET
    """The new items."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_can_adjust := get("canAdjust", UNSET))) is not bool:
            _can_adjust = boolean(_can_adjust, "canAdjust")
        if (_reason := get("reason", UNSET)) is not UNSET and type(_reason) is not str:
            _reason = text(_reason, "reason")
        if (_preview_generated_at := get("previewGeneratedAt", UNSET)) is not UNSET:
            _preview_generated_at = epoch_ms(_preview_generated_at, "previewGeneratedAt")
        if (_proration_amount := get("prorationAmount", UNSET)) is not UNSET and type(_proration_amount) is not int:
            _proration_amount = integer(_proration_amount, "prorationAmount")
        if (_current_plan_total := get("currentPlanTotal", UNSET)) is not UNSET and type(_current_plan_total) is not int:
            _current_plan_total = integer(_current_plan_total, "currentPlanTotal")
        if (_new_plan_total := get("newPlanTotal", UNSET)) is not UNSET and type(_new_plan_total) is not int:
            _new_plan_total = integer(_new_plan_total, "newPlanTotal")
        if (_resolved_timing := get("resolvedTiming", UNSET)) is not UNSET:
            try:
                _resolved_timing = RESOLVED_TIMING_MEMBERS[_resolved_timing]
            except (KeyError, TypeError):
                _resolved_timing = choice(_resolved_timing, "resolvedTiming", ResolvedTiming)
        if (_effective_date := get("effectiveDate", UNSET)) is not UNSET:
            _effective_date = epoch_ms(_effective_date, "effectiveDate")
        if (_is_upgrade := get("isUpgrade", UNSET)) is not UNSET and type(_is_upgrade) is not bool:
            _is_upgrade = boolean(_is_upgrade, "isUpgrade")
        if (_percent_through_billing_period := get("percentThroughBillingPeriod", UNSET)) is not UNSET and type(
            _percent_through_billing_period
        ) is not Decimal:
            _percent_through_billing_period = number(_percent_through_billing_period, "percentThroughBillingPeriod")
        if (_billing_period_end := get("billingPeriodEnd", UNSET)) is not UNSET:
            _billing_period_end = epoch_ms(_billing_period_end, "billingPeriodEnd")
        if (_payment_method := get("paymentMethod", UNSET)) is not UNSET:
            _payment_method = nested(_payment_method, "paymentMethod", PreviewPaymentMethod.from_dict)
        if (_current_subscription_items := get("currentSubscriptionItems", UNSET)) is not UNSET:
            _current_subscription_items = array(
                _current_subscription_items, "currentSubscriptionItems", PreviewSubscriptionItem.from_dict
            )
        if (_new_subscription_items := get("newSubscriptionItems", UNSET)) is not UNSET:
            _new_subscription_items = array(_new_subscription_items, "newSubscriptionItems", PreviewSubscriptionItem.from_dict)
        self = cls.__new__(cls)
        self.can_adjust = _can_adjust
        self.reason = _reason
        self.preview_generated_at = _preview_generated_at
        self.proration_amount = _proration_amount
        self.current_plan_total = _current_plan_total
        self.new_plan_total = _new_plan_total
        self.resolved_timing = _resolved_timing
        self.effective_date = _effective_date
        self.is_upgrade = _is_upgrade
        self.percent_through_billing_period = _percent_through_billing_period
        self.billing_period_end = _billing_period_end
        self.payment_method = _payment_method
        self.current_subscription_items = _current_subscription_items
        self.new_subscription_items = _new_subscription_items
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["canAdjust"] = self.can_adjust
        if self.reason is not UNSET:
            found["reason"] = self.reason
        if self.preview_generated_at is not UNSET:
            found["previewGeneratedAt"] = unchanged(
                self._source, "previewGeneratedAt", self.preview_generated_at, epoch_ms, to_epoch_ms
            )
        if self.proration_amount is not UNSET:
            found["prorationAmount"] = self.proration_amount
        if self.current_plan_total is not UNSET:
            found["currentPlanTotal"] = self.current_plan_total
        if self.new_plan_total is not UNSET:
            found["newPlanTotal"] = self.new_plan_total
        if self.resolved_timing is not UNSET:
            found["resolvedTiming"] = str(self.resolved_timing)
        if self.effective_date is not UNSET:
            found["effectiveDate"] = unchanged(self._source, "effectiveDate", self.effective_date, epoch_ms, to_epoch_ms)
        if self.is_upgrade is not UNSET:
            found["isUpgrade"] = self.is_upgrade
        if self.percent_through_billing_period is not UNSET:
            found["percentThroughBillingPeriod"] = unchanged(
                self._source, "percentThroughBillingPeriod", self.percent_through_billing_period, number, as_is
            )
        if self.billing_period_end is not UNSET:
            found["billingPeriodEnd"] = unchanged(
                self._source, "billingPeriodEnd", self.billing_period_end, epoch_ms, to_epoch_ms
            )
        if self.payment_method is not UNSET:
            found["paymentMethod"] = self.payment_method.to_dict()
        if self.current_subscription_items is not UNSET:
            found["currentSubscriptionItems"] = [item.to_dict() for item in self.current_subscription_items]
        if self.new_subscription_items is not UNSET:
            found["newSubscriptionItems"] = [item.to_dict() for item in self.new_subscription_items]
        return found
