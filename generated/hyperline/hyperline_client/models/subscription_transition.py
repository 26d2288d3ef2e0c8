# Generated from specs/hyperline/resources/subscription_transitions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .subscription_transition_billing_cycle import (
    SUBSCRIPTION_TRANSITION_BILLING_CYCLE_MEMBERS,
    SubscriptionTransitionBillingCycle,
)
from .subscription_transition_calculation import SUBSCRIPTION_TRANSITION_CALCULATION_MEMBERS, SubscriptionTransitionCalculation
from .subscription_transition_status import SUBSCRIPTION_TRANSITION_STATUS_MEMBERS, SubscriptionTransitionStatus
from .subscription_transition_timing import SUBSCRIPTION_TRANSITION_TIMING_MEMBERS, SubscriptionTransitionTiming

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionTransition(Model):
    """The replacement of one subscription by another."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "customer_id": "customer_id",
        "status": "status",
        "source_subscription_id": "source_subscription_id",
        "base_subscription_id": "base_subscription_id",
        "target_subscription_id": "target_subscription_id",
        "application_schedule": "application_schedule",
        "transition_date": "transition_date",
        "transitioned_at": "transitioned_at",
        "calculation_method": "calculation_method",
        "billing_cycle_transition_method": "billing_cycle_transition_method",
    }
    NULLABLE = frozenset(
        {
            "name",
            "customer_id",
            "status",
            "source_subscription_id",
            "base_subscription_id",
            "target_subscription_id",
            "application_schedule",
            "transition_date",
            "transitioned_at",
            "calculation_method",
            "billing_cycle_transition_method",
        }
    )
    FIRM = frozenset({"id"})

    id: str
    """Id of the transition."""
    name: str | None = None
    """Name to show."""
    customer_id: str | None = None
    """Id of the customer."""
    status: SubscriptionTransitionStatus | None = None
    """How far it is."""
    source_subscription_id: str | None = None
    """Id of the subscription that is replaced."""
    base_subscription_id: str | None = None
    """Id of the original subscription, of which the last active version is meant."""
    target_subscription_id: str | None = None
    """Id of the subscription that takes its place."""
    application_schedule: SubscriptionTransitionTiming | None = None
    """When it takes effect."""
    transition_date: datetime | None = None
    """Date of the change, if it is scheduled."""
    transitioned_at: datetime | None = None
    """Moment it was applied. Null until then."""
    calculation_method: SubscriptionTransitionCalculation | None = None
    """How the difference is priced."""
    billing_cycle_transition_method: SubscriptionTransitionBillingCycle | None = None
    """What becomes of the billing cycle."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_status := get("status")) is not None:
                try:
                    _status = SUBSCRIPTION_TRANSITION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", SubscriptionTransitionStatus)
            if (_source_subscription_id := get("source_subscription_id")) is not None and type(
                _source_subscription_id
            ) is not str:
                _source_subscription_id = text(_source_subscription_id, "source_subscription_id")
            if (_base_subscription_id := get("base_subscription_id")) is not None and type(_base_subscription_id) is not str:
                _base_subscription_id = text(_base_subscription_id, "base_subscription_id")
            if (_target_subscription_id := get("target_subscription_id")) is not None and type(
                _target_subscription_id
            ) is not str:
                _target_subscription_id = text(_target_subscription_id, "target_subscription_id")
            if (_application_schedule := get("application_schedule")) is not None:
                try:
                    _application_schedule = SUBSCRIPTION_TRANSITION_TIMING_MEMBERS[_application_schedule]
                except (KeyError, TypeError):
                    _application_schedule = choice(_application_schedule, "application_schedule", SubscriptionTransitionTiming)
            if (_transition_date := get("transition_date")) is not None:
                _transition_date = moment(_transition_date, "transition_date")
            if (_transitioned_at := get("transitioned_at")) is not None:
                _transitioned_at = moment(_transitioned_at, "transitioned_at")
            if (_calculation_method := get("calculation_method")) is not None:
                try:
                    _calculation_method = SUBSCRIPTION_TRANSITION_CALCULATION_MEMBERS[_calculation_method]
                except (KeyError, TypeError):
                    _calculation_method = choice(_calculation_method, "calculation_method", SubscriptionTransitionCalculation)
            if (_billing_cycle_transition_method := get("billing_cycle_transition_method")) is not None:
                try:
                    _billing_cycle_transition_method = SUBSCRIPTION_TRANSITION_BILLING_CYCLE_MEMBERS[
                        _billing_cycle_transition_method
                    ]
                except (KeyError, TypeError):
                    _billing_cycle_transition_method = choice(
                        _billing_cycle_transition_method, "billing_cycle_transition_method", SubscriptionTransitionBillingCycle
                    )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.customer_id = _customer_id
        self.status = _status
        self.source_subscription_id = _source_subscription_id
        self.base_subscription_id = _base_subscription_id
        self.target_subscription_id = _target_subscription_id
        self.application_schedule = _application_schedule
        self.transition_date = _transition_date
        self.transitioned_at = _transitioned_at
        self.calculation_method = _calculation_method
        self.billing_cycle_transition_method = _billing_cycle_transition_method
        self._source = source
        return self
