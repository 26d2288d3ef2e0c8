# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .subscription_application_schedule import SUBSCRIPTION_APPLICATION_SCHEDULE_MEMBERS, SubscriptionApplicationSchedule
from .subscription_payment_schedule import SUBSCRIPTION_PAYMENT_SCHEDULE_MEMBERS, SubscriptionPaymentSchedule

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionSeatUpdate(Model):
    """An update of a quantity that came of counting seats anew."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "subscription_id": "subscription_id",
        "product_id": "product_id",
        "previous_count": "previous_count",
        "new_count": "new_count",
        "application_schedule": "application_schedule",
        "apply_at": "apply_at",
        "payment_schedule": "payment_schedule",
        "calculation_method": "calculation_method",
        "adjustment_amount": "adjustment_amount",
        "next_refresh_date": "next_refresh_date",
    }
    NULLABLE = frozenset(
        {
            "subscription_id",
            "product_id",
            "previous_count",
            "new_count",
            "application_schedule",
            "apply_at",
            "payment_schedule",
            "calculation_method",
            "adjustment_amount",
            "next_refresh_date",
        }
    )
    FIRM = frozenset({"id", "adjustment_amount"})

    id: str
    """Id of the update, supd_…."""
    subscription_id: str | None = None
    """Id of the subscription."""
    product_id: str | None = None
    """Id of the product."""
    previous_count: Decimal | None = None
    """Quantity before."""
    new_count: Decimal | None = None
    """Quantity after."""
    application_schedule: SubscriptionApplicationSchedule | None = None
    """When it applies."""
    apply_at: datetime | None = None
    """Moment at which it applies."""
    payment_schedule: SubscriptionPaymentSchedule | None = None
    """When it is billed."""
    calculation_method: str | None = None
    """How the difference is priced."""
    adjustment_amount: Decimal | None = None
    """What it costs. In the currency's minor unit (cents for USD); currency: the account's (The subscription's currency,
    which `subscriptions.get` reads.)."""
    next_refresh_date: datetime | None = None
    """Moment at which the seats are counted next."""
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
            if (_subscription_id := get("subscription_id")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscription_id")
            if (_product_id := get("product_id")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "product_id")
            if (_previous_count := get("previous_count")) is not None and type(_previous_count) is not Decimal:
                _previous_count = number(_previous_count, "previous_count")
            if (_new_count := get("new_count")) is not None and type(_new_count) is not Decimal:
                _new_count = number(_new_count, "new_count")
            if (_application_schedule := get("application_schedule")) is not None:
                try:
                    _application_schedule = SUBSCRIPTION_APPLICATION_SCHEDULE_MEMBERS[_application_schedule]
                except (KeyError, TypeError):
                    _application_schedule = choice(_application_schedule, "application_schedule", SubscriptionApplicationSchedule)
            if (_apply_at := get("apply_at")) is not None:
                _apply_at = moment(_apply_at, "apply_at")
            if (_payment_schedule := get("payment_schedule")) is not None:
                try:
                    _payment_schedule = SUBSCRIPTION_PAYMENT_SCHEDULE_MEMBERS[_payment_schedule]
                except (KeyError, TypeError):
                    _payment_schedule = choice(_payment_schedule, "payment_schedule", SubscriptionPaymentSchedule)
            if (_calculation_method := get("calculation_method")) is not None and type(_calculation_method) is not str:
                _calculation_method = text(_calculation_method, "calculation_method")
            if (_adjustment_amount := get("adjustment_amount")) is not None and type(_adjustment_amount) is not Decimal:
                _adjustment_amount = number(_adjustment_amount, "adjustment_amount")
            if (_next_refresh_date := get("next_refresh_date")) is not None:
                _next_refresh_date = moment(_next_refresh_date, "next_refresh_date")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.subscription_id = _subscription_id
        self.product_id = _product_id
        self.previous_count = _previous_count
        self.new_count = _new_count
        self.application_schedule = _application_schedule
        self.apply_at = _apply_at
        self.payment_schedule = _payment_schedule
        self.calculation_method = _calculation_method
        self.adjustment_amount = _adjustment_amount
        self.next_refresh_date = _next_refresh_date
        self._source = source
        return self
