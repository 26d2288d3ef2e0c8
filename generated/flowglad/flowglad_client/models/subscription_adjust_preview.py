# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    integer,
    nested,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .resolved_timing import RESOLVED_TIMING_MEMBERS, ResolvedTiming

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import preview_payment_method as preview_payment_method_module
    from . import preview_subscription_item as preview_subscription_item_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    preview_payment_method_module = Later(f"{__package__}.preview_payment_method")
    preview_subscription_item_module = Later(f"{__package__}.preview_subscription_item")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionAdjustPreview(Model):
    """What a change of items would do. With `can_adjust` false there is a `reason` and little else."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "canAdjust": "can_adjust",
        "reason": "reason",
        "previewGeneratedAt": "preview_generated_at",
        "prorationAmount": "proration_amount",
        "currentPlanTotal": "current_plan_total",
        "newPlanTotal": "new_plan_total",
        "resolvedTiming": "resolved_timing",
        "effectiveDate": "effective_date",
        "isUpgrade": "is_upgrade",
        "percentThroughBillingPeriod": "percent_through_billing_period",
        "billingPeriodEnd": "billing_period_end",
        "paymentMethod": "payment_method",
        "currentSubscriptionItems": "current_subscription_items",
        "newSubscriptionItems": "new_subscription_items",
    }
    FIRM = frozenset({"prorationAmount", "currentPlanTotal", "newPlanTotal", "currentSubscriptionItems", "newSubscriptionItems"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "billingPeriodEnd": "epoch_ms",
        "effectiveDate": "epoch_ms",
        "previewGeneratedAt": "epoch_ms",
    }

    can_adjust: bool
    """Whether the change is possible."""
    reason: str | None = None
    """Why it is not possible, in words. There when `can_adjust` is false."""
    preview_generated_at: datetime | None = None
    """When this was computed, in milliseconds since 1970 UTC."""
    proration_amount: int | None = None
    """What would be charged now for the rest of the period, in the smallest unit of the organisation's currency. In the
    currency's minor unit (cents for USD); currency: the account's (The organisation's currency; every price that is
    read names it as `currency`.)."""
    current_plan_total: int | None = None
    """Sum of the present items, unit price times quantity each, in the smallest unit of the organisation's currency. In
    the currency's minor unit (cents for USD); currency: the account's (The organisation's currency; every price that
    is read names it as `currency`.)."""
    new_plan_total: int | None = None
    """Sum of the new items, unit price times quantity each, in the smallest unit of the organisation's currency. In the
    currency's minor unit (cents for USD); currency: the account's (The organisation's currency; every price that is
    read names it as `currency`.)."""
    resolved_timing: ResolvedTiming | None = None
    """When the change would apply; what `auto` would become."""
    effective_date: datetime | None = None
    """When the change would apply, in milliseconds since 1970 UTC."""
    is_upgrade: bool | None = None
    """Whether the new total is higher than the present one. `false` when it is lower or the same."""
    percent_through_billing_period: Decimal | None = None
    """How much of the running period is over, as a share from 0 to 1 and not a percentage."""
    billing_period_end: datetime | None = None
    """When the running billing period ends, in milliseconds since 1970 UTC."""
    payment_method: preview_payment_method_module.PreviewPaymentMethod | None = None
    """What would be charged."""
    current_subscription_items: list[preview_subscription_item_module.PreviewSubscriptionItem] | None = None
    """The present items."""
    new_subscription_items: list[preview_subscription_item_module.PreviewSubscriptionItem] | None = None
    """The new items."""
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
            if type((_can_adjust := get("canAdjust"))) is not bool:
                _can_adjust = boolean(get("canAdjust", UNSET), "canAdjust")
            if (_reason := get("reason")) is not None and type(_reason) is not str:
                _reason = text(_reason, "reason")
            if (_preview_generated_at := get("previewGeneratedAt")) is not None:
                _preview_generated_at = epoch_ms(_preview_generated_at, "previewGeneratedAt")
            if (_proration_amount := get("prorationAmount")) is not None and type(_proration_amount) is not int:
                _proration_amount = integer(_proration_amount, "prorationAmount")
            if (_current_plan_total := get("currentPlanTotal")) is not None and type(_current_plan_total) is not int:
                _current_plan_total = integer(_current_plan_total, "currentPlanTotal")
            if (_new_plan_total := get("newPlanTotal")) is not None and type(_new_plan_total) is not int:
                _new_plan_total = integer(_new_plan_total, "newPlanTotal")
            if (_resolved_timing := get("resolvedTiming")) is not None:
                try:
                    _resolved_timing = RESOLVED_TIMING_MEMBERS[_resolved_timing]
                except (KeyError, TypeError):
                    _resolved_timing = choice(_resolved_timing, "resolvedTiming", ResolvedTiming)
            if (_effective_date := get("effectiveDate")) is not None:
                _effective_date = epoch_ms(_effective_date, "effectiveDate")
            if (_is_upgrade := get("isUpgrade")) is not None and type(_is_upgrade) is not bool:
                _is_upgrade = boolean(_is_upgrade, "isUpgrade")
            if (_percent_through_billing_period := get("percentThroughBillingPeriod")) is not None and type(
                _percent_through_billing_period
            ) is not Decimal:
                _percent_through_billing_period = number(_percent_through_billing_period, "percentThroughBillingPeriod")
            if (_billing_period_end := get("billingPeriodEnd")) is not None:
                _billing_period_end = epoch_ms(_billing_period_end, "billingPeriodEnd")
            if (_payment_method := get("paymentMethod")) is not None:
                _payment_method = nested(
                    _payment_method, "paymentMethod", preview_payment_method_module.PreviewPaymentMethod.from_dict
                )
            if (_current_subscription_items := get("currentSubscriptionItems")) is not None:
                _current_subscription_items = array(
                    _current_subscription_items,
                    "currentSubscriptionItems",
                    preview_subscription_item_module.PreviewSubscriptionItem.from_dict,
                )
            if (_new_subscription_items := get("newSubscriptionItems")) is not None:
                _new_subscription_items = array(
                    _new_subscription_items,
                    "newSubscriptionItems",
                    preview_subscription_item_module.PreviewSubscriptionItem.from_dict,
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
