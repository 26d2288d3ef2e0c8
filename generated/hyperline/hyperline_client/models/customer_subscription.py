# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
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

from .customer_subscription_status import CUSTOMER_SUBSCRIPTION_STATUS_MEMBERS, CustomerSubscriptionStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerSubscription(Model):
    """A customer's subscription, in short."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "status": "status",
        "current_period_started_at": "current_period_started_at",
        "current_period_ends_at": "current_period_ends_at",
        "plan_id": "plan_id",
        "checkout_session_id": "checkout_session_id",
    }
    NULLABLE = frozenset({"status", "current_period_started_at", "current_period_ends_at", "plan_id", "checkout_session_id"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the subscription. Begins with `sub_`."""
    status: CustomerSubscriptionStatus | None = None
    """Status of the subscription."""
    current_period_started_at: datetime | None = None
    """Begin of the present period."""
    current_period_ends_at: datetime | None = None
    """End of the present period."""
    plan_id: str | None = None
    """Id of the legacy plan. Deprecated."""
    checkout_session_id: str | None = None
    """Id of the checkout that the subscription waits for. Begins with `che_`."""
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
            if (_status := get("status")) is not None:
                try:
                    _status = CUSTOMER_SUBSCRIPTION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", CustomerSubscriptionStatus)
            if (_current_period_started_at := get("current_period_started_at")) is not None:
                _current_period_started_at = moment(_current_period_started_at, "current_period_started_at")
            if (_current_period_ends_at := get("current_period_ends_at")) is not None:
                _current_period_ends_at = moment(_current_period_ends_at, "current_period_ends_at")
            if (_plan_id := get("plan_id")) is not None and type(_plan_id) is not str:
                _plan_id = text(_plan_id, "plan_id")
            if (_checkout_session_id := get("checkout_session_id")) is not None and type(_checkout_session_id) is not str:
                _checkout_session_id = text(_checkout_session_id, "checkout_session_id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.status = _status
        self.current_period_started_at = _current_period_started_at
        self.current_period_ends_at = _current_period_ends_at
        self.plan_id = _plan_id
        self.checkout_session_id = _checkout_session_id
        self._source = source
        return self
