# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
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
    nested,
    record,
    text,
)
from billfold_core.moments import moment

from .subscription_billing_alignment import SUBSCRIPTION_BILLING_ALIGNMENT_MEMBERS, SubscriptionBillingAlignment
from .subscription_phase_activation import SUBSCRIPTION_PHASE_ACTIVATION_MEMBERS, SubscriptionPhaseActivation
from .subscription_phase_billing_date import SUBSCRIPTION_PHASE_BILLING_DATE_MEMBERS, SubscriptionPhaseBillingDate
from .subscription_phase_calculation import SUBSCRIPTION_PHASE_CALCULATION_MEMBERS, SubscriptionPhaseCalculation
from .subscription_phase_end_strategy import SUBSCRIPTION_PHASE_END_STRATEGY_MEMBERS, SubscriptionPhaseEndStrategy
from .subscription_phase_invoicing import SUBSCRIPTION_PHASE_INVOICING_MEMBERS, SubscriptionPhaseInvoicing
from .subscription_phase_status import SUBSCRIPTION_PHASE_STATUS_MEMBERS, SubscriptionPhaseStatus
from .subscription_phase_type import SUBSCRIPTION_PHASE_TYPE_MEMBERS, SubscriptionPhaseType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import interval as interval_module
    from . import subscription_coupon as subscription_coupon_module
    from . import subscription_product as subscription_product_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    interval_module = Later(f"{__package__}.interval")
    subscription_coupon_module = Later(f"{__package__}.subscription_coupon")
    subscription_product_module = Later(f"{__package__}.subscription_product")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionTemplatePhase(Model):
    """A phase as a template has it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "status": "status",
        "order": "order",
        "activation_strategy": "activation_strategy",
        "end_strategy": "end_strategy",
        "starts_at": "starts_at",
        "ends_at": "ends_at",
        "duration": "duration",
        "billing_date_setting": "billing_date_setting",
        "initial_billing_at": "initial_billing_at",
        "billing_cycle_alignment": "billing_cycle_alignment",
        "do_not_invoice_phase": "do_not_invoice_phase",
        "transition_calculation_method": "transition_calculation_method",
        "transition_invoicing_schedule": "transition_invoicing_schedule",
        "products": "products",
        "coupons": "coupons",
    }
    NULLABLE = frozenset(
        {
            "name",
            "type",
            "status",
            "order",
            "activation_strategy",
            "end_strategy",
            "starts_at",
            "ends_at",
            "duration",
            "billing_date_setting",
            "initial_billing_at",
            "billing_cycle_alignment",
            "do_not_invoice_phase",
            "transition_calculation_method",
            "transition_invoicing_schedule",
            "products",
            "coupons",
        }
    )
    FIRM = frozenset({"products", "coupons"})

    name: str | None = None
    """Name of the phase."""
    type: SubscriptionPhaseType | None = None
    """Kind of phase."""
    status: SubscriptionPhaseStatus | None = None
    """Whether it lies ahead, runs or is over."""
    order: int | None = None
    """Its position among the phases."""
    activation_strategy: SubscriptionPhaseActivation | None = None
    """What starts it."""
    end_strategy: SubscriptionPhaseEndStrategy | None = None
    """What ends it."""
    starts_at: datetime | None = None
    """Moment it starts."""
    ends_at: datetime | None = None
    """Moment it ends."""
    duration: interval_module.Interval | None = None
    """Its length, if that ends it."""
    billing_date_setting: SubscriptionPhaseBillingDate | None = None
    """Whether billing begins with the phase or at a date of its own."""
    initial_billing_at: datetime | None = None
    """Moment of the first billing, if it is a date of its own."""
    billing_cycle_alignment: SubscriptionBillingAlignment | None = None
    """Whether periods follow the calendar or the start."""
    do_not_invoice_phase: bool | None = None
    """Whether nothing is invoiced during it."""
    transition_calculation_method: SubscriptionPhaseCalculation | None = None
    """How the change to this phase is priced."""
    transition_invoicing_schedule: SubscriptionPhaseInvoicing | None = None
    """When the change to this phase is billed."""
    products: list[subscription_product_module.SubscriptionProduct] | None = None
    """What is sold during it."""
    coupons: list[subscription_coupon_module.SubscriptionCoupon] | None = None
    """Discounts during it."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_type := get("type")) is not None:
                try:
                    _type = SUBSCRIPTION_PHASE_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", SubscriptionPhaseType)
            if (_status := get("status")) is not None:
                try:
                    _status = SUBSCRIPTION_PHASE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", SubscriptionPhaseStatus)
            if (_order := get("order")) is not None and type(_order) is not int:
                _order = integer(_order, "order")
            if (_activation_strategy := get("activation_strategy")) is not None:
                try:
                    _activation_strategy = SUBSCRIPTION_PHASE_ACTIVATION_MEMBERS[_activation_strategy]
                except (KeyError, TypeError):
                    _activation_strategy = choice(_activation_strategy, "activation_strategy", SubscriptionPhaseActivation)
            if (_end_strategy := get("end_strategy")) is not None:
                try:
                    _end_strategy = SUBSCRIPTION_PHASE_END_STRATEGY_MEMBERS[_end_strategy]
                except (KeyError, TypeError):
                    _end_strategy = choice(_end_strategy, "end_strategy", SubscriptionPhaseEndStrategy)
            if (_starts_at := get("starts_at")) is not None:
                _starts_at = moment(_starts_at, "starts_at")
            if (_ends_at := get("ends_at")) is not None:
                _ends_at = moment(_ends_at, "ends_at")
            if (_duration := get("duration")) is not None:
                _duration = nested(_duration, "duration", interval_module.Interval.from_dict)
            if (_billing_date_setting := get("billing_date_setting")) is not None:
                try:
                    _billing_date_setting = SUBSCRIPTION_PHASE_BILLING_DATE_MEMBERS[_billing_date_setting]
                except (KeyError, TypeError):
                    _billing_date_setting = choice(_billing_date_setting, "billing_date_setting", SubscriptionPhaseBillingDate)
            if (_initial_billing_at := get("initial_billing_at")) is not None:
                _initial_billing_at = moment(_initial_billing_at, "initial_billing_at")
            if (_billing_cycle_alignment := get("billing_cycle_alignment")) is not None:
                try:
                    _billing_cycle_alignment = SUBSCRIPTION_BILLING_ALIGNMENT_MEMBERS[_billing_cycle_alignment]
                except (KeyError, TypeError):
                    _billing_cycle_alignment = choice(
                        _billing_cycle_alignment, "billing_cycle_alignment", SubscriptionBillingAlignment
                    )
            if (_do_not_invoice_phase := get("do_not_invoice_phase")) is not None and type(_do_not_invoice_phase) is not bool:
                _do_not_invoice_phase = boolean(_do_not_invoice_phase, "do_not_invoice_phase")
            if (_transition_calculation_method := get("transition_calculation_method")) is not None:
                try:
                    _transition_calculation_method = SUBSCRIPTION_PHASE_CALCULATION_MEMBERS[_transition_calculation_method]
                except (KeyError, TypeError):
                    _transition_calculation_method = choice(
                        _transition_calculation_method, "transition_calculation_method", SubscriptionPhaseCalculation
                    )
            if (_transition_invoicing_schedule := get("transition_invoicing_schedule")) is not None:
                try:
                    _transition_invoicing_schedule = SUBSCRIPTION_PHASE_INVOICING_MEMBERS[_transition_invoicing_schedule]
                except (KeyError, TypeError):
                    _transition_invoicing_schedule = choice(
                        _transition_invoicing_schedule, "transition_invoicing_schedule", SubscriptionPhaseInvoicing
                    )
            if (_products := get("products")) is not None:
                _products = array(_products, "products", subscription_product_module.SubscriptionProduct.from_dict)
            if (_coupons := get("coupons")) is not None:
                _coupons = array(_coupons, "coupons", subscription_coupon_module.SubscriptionCoupon.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.name = _name
        self.type = _type
        self.status = _status
        self.order = _order
        self.activation_strategy = _activation_strategy
        self.end_strategy = _end_strategy
        self.starts_at = _starts_at
        self.ends_at = _ends_at
        self.duration = _duration
        self.billing_date_setting = _billing_date_setting
        self.initial_billing_at = _initial_billing_at
        self.billing_cycle_alignment = _billing_cycle_alignment
        self.do_not_invoice_phase = _do_not_invoice_phase
        self.transition_calculation_method = _transition_calculation_method
        self.transition_invoicing_schedule = _transition_invoicing_schedule
        self.products = _products
        self.coupons = _coupons
        self._source = source
        return self
