# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    by_kind,
    choice,
    nested,
    record,
    text,
)
from billfold_core.moments import moment

from .subscription_contract_activation import SUBSCRIPTION_CONTRACT_ACTIVATION_MEMBERS, SubscriptionContractActivation
from .subscription_contract_status import SUBSCRIPTION_CONTRACT_STATUS_MEMBERS, SubscriptionContractStatus
from .subscription_end_strategy import SUBSCRIPTION_END_STRATEGY_MEMBERS, SubscriptionEndStrategy

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import interval as interval_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    interval_module = Later(f"{__package__}.interval")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionContractTerms(Model):
    """Start, end and renewal of a contract. What does not apply is null."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "activation_strategy": "activation_strategy",
        "end_strategy": "end_strategy",
        "starts_at": "starts_at",
        "ends_at": "ends_at",
        "duration": "duration",
        "renew_automatically": "renew_automatically",
        "renew_for_duration": "renew_for_duration",
    }
    NULLABLE = frozenset(
        {
            "status",
            "activation_strategy",
            "end_strategy",
            "starts_at",
            "ends_at",
            "duration",
            "renew_automatically",
            "renew_for_duration",
        }
    )

    status: SubscriptionContractStatus | None = None
    """Whether the contract lies ahead, runs or is over."""
    activation_strategy: SubscriptionContractActivation | None = None
    """What starts the contract."""
    end_strategy: SubscriptionEndStrategy | None = None
    """What ends the contract."""
    starts_at: datetime | None = None
    """Moment it starts."""
    ends_at: datetime | None = None
    """Moment it ends."""
    duration: interval_module.Interval | None = None
    """Its length."""
    renew_automatically: bool | str | None = None
    """Whether it renews by itself. A boolean, or the text `true` or `false`."""
    renew_for_duration: interval_module.Interval | None = None
    """Length that it renews for."""
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
            if (_status := get("status")) is not None:
                try:
                    _status = SUBSCRIPTION_CONTRACT_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", SubscriptionContractStatus)
            if (_activation_strategy := get("activation_strategy")) is not None:
                try:
                    _activation_strategy = SUBSCRIPTION_CONTRACT_ACTIVATION_MEMBERS[_activation_strategy]
                except (KeyError, TypeError):
                    _activation_strategy = choice(_activation_strategy, "activation_strategy", SubscriptionContractActivation)
            if (_end_strategy := get("end_strategy")) is not None:
                try:
                    _end_strategy = SUBSCRIPTION_END_STRATEGY_MEMBERS[_end_strategy]
                except (KeyError, TypeError):
                    _end_strategy = choice(_end_strategy, "end_strategy", SubscriptionEndStrategy)
            if (_starts_at := get("starts_at")) is not None:
                _starts_at = moment(_starts_at, "starts_at")
            if (_ends_at := get("ends_at")) is not None:
                _ends_at = moment(_ends_at, "ends_at")
            if (_duration := get("duration")) is not None:
                _duration = nested(_duration, "duration", interval_module.Interval.from_dict)
            if (_renew_automatically := get("renew_automatically")) is not None:
                _renew_automatically = by_kind(_renew_automatically, "renew_automatically", {bool: boolean, str: text})
            if (_renew_for_duration := get("renew_for_duration")) is not None:
                _renew_for_duration = nested(_renew_for_duration, "renew_for_duration", interval_module.Interval.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.status = _status
        self.activation_strategy = _activation_strategy
        self.end_strategy = _end_strategy
        self.starts_at = _starts_at
        self.ends_at = _ends_at
        self.duration = _duration
        self.renew_automatically = _renew_automatically
        self.renew_for_duration = _renew_for_duration
        self._source = source
        return self
