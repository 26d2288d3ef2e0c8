# Generated from specs/hyperline/resources/subscription_transitions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionTransition(Model):
    """The replacement of one subscription by another. Further members are not published; every key is kept."""

    FIELDS = {
        "id": "id",
        "status": "status",
        "source_subscription_id": "source_subscription_id",
        "base_subscription_id": "base_subscription_id",
        "target_subscription_id": "target_subscription_id",
        "transition_date": "transition_date",
        "transitioned_at": "transitioned_at",
    }
    NULLABLE = frozenset(
        {
            "status",
            "source_subscription_id",
            "base_subscription_id",
            "target_subscription_id",
            "transition_date",
            "transitioned_at",
        }
    )
    FIRM = frozenset({"id"})

    id: str
    """Id of the transition."""
    status: str | None = None
    """Whether it waits for approval, is scheduled, applied or cancelled. The values are not published."""
    source_subscription_id: str | None = None
    """Id of the subscription that is replaced."""
    base_subscription_id: str | None = None
    """Id of a subscription that the transitions can be filtered by; what it is to the other two is not published."""
    target_subscription_id: str | None = None
    """Id of the subscription that takes its place."""
    transition_date: datetime | None = None
    """Date of the change."""
    transitioned_at: datetime | None = None
    """Moment it was applied."""
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
            if (_status := get("status")) is not None and type(_status) is not str:
                _status = text(_status, "status")
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
            if (_transition_date := get("transition_date")) is not None:
                _transition_date = moment(_transition_date, "transition_date")
            if (_transitioned_at := get("transitioned_at")) is not None:
                _transitioned_at = moment(_transitioned_at, "transitioned_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.status = _status
        self.source_subscription_id = _source_subscription_id
        self.base_subscription_id = _base_subscription_id
        self.target_subscription_id = _target_subscription_id
        self.transition_date = _transition_date
        self.transitioned_at = _transitioned_at
        self._source = source
        return self
