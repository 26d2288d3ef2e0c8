# Generated from specs/clink/resources/test_clocks.yaml. Do not edit.
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
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .test_clock_task_status import TEST_CLOCK_TASK_STATUS_MEMBERS, TestClockTaskStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TestClockTask(Model):
    """One advance of a test clock."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "taskId": "task_id",
        "clockId": "clock_id",
        "subscriptionId": "subscription_id",
        "status": "status",
        "fromTime": "from_time",
        "toTime": "to_time",
        "lastEventId": "last_event_id",
        "lastEventTime": "last_event_time",
        "summary": "summary",
        "errorMessage": "error_message",
        "createTime": "create_time",
        "updateTime": "update_time",
    }
    NULLABLE = frozenset(
        {
            "clockId",
            "subscriptionId",
            "status",
            "fromTime",
            "toTime",
            "lastEventId",
            "lastEventTime",
            "summary",
            "errorMessage",
            "createTime",
            "updateTime",
        }
    )
    FIRM = frozenset({"taskId"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "createTime": "epoch_ms",
        "fromTime": "epoch_ms",
        "lastEventTime": "epoch_ms",
        "toTime": "epoch_ms",
        "updateTime": "epoch_ms",
    }

    task_id: str
    """Identifier of the task. No operation takes it."""
    clock_id: str | None = None
    """Identifier of the test clock."""
    subscription_id: str | None = None
    """Identifier of the subscription."""
    status: TestClockTaskStatus | None = None
    """Where the advance stands."""
    from_time: datetime | None = None
    """Where the clock stood before, in milliseconds since 1970-01-01 UTC."""
    to_time: datetime | None = None
    """Where the clock is moved to, in milliseconds since 1970-01-01 UTC."""
    last_event_id: str | None = None
    """Identifier of the last event on the way."""
    last_event_time: datetime | None = None
    """When the last event on the way falls, in milliseconds since 1970-01-01 UTC."""
    summary: str | None = None
    """What happened, in short. For people."""
    error_message: str | None = None
    """What went wrong. For people."""
    create_time: datetime | None = None
    """When the task was created, in milliseconds since 1970-01-01 UTC."""
    update_time: datetime | None = None
    """When the task was last changed, in milliseconds since 1970-01-01 UTC."""
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
            if type((_task_id := get("taskId"))) is not str:
                _task_id = text(get("taskId", UNSET), "taskId")
            if (_clock_id := get("clockId")) is not None and type(_clock_id) is not str:
                _clock_id = text(_clock_id, "clockId")
            if (_subscription_id := get("subscriptionId")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscriptionId")
            if (_status := get("status")) is not None:
                try:
                    _status = TEST_CLOCK_TASK_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", TestClockTaskStatus)
            if (_from_time := get("fromTime")) is not None:
                _from_time = epoch_ms(_from_time, "fromTime")
            if (_to_time := get("toTime")) is not None:
                _to_time = epoch_ms(_to_time, "toTime")
            if (_last_event_id := get("lastEventId")) is not None and type(_last_event_id) is not str:
                _last_event_id = text(_last_event_id, "lastEventId")
            if (_last_event_time := get("lastEventTime")) is not None:
                _last_event_time = epoch_ms(_last_event_time, "lastEventTime")
            if (_summary := get("summary")) is not None and type(_summary) is not str:
                _summary = text(_summary, "summary")
            if (_error_message := get("errorMessage")) is not None and type(_error_message) is not str:
                _error_message = text(_error_message, "errorMessage")
            if (_create_time := get("createTime")) is not None:
                _create_time = epoch_ms(_create_time, "createTime")
            if (_update_time := get("updateTime")) is not None:
                _update_time = epoch_ms(_update_time, "updateTime")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.task_id = _task_id
        self.clock_id = _clock_id
        self.subscription_id = _subscription_id
        self.status = _status
        self.from_time = _from_time
        self.to_time = _to_time
        self.last_event_id = _last_event_id
        self.last_event_time = _last_event_time
        self.summary = _summary
        self.error_message = _error_message
        self.create_time = _create_time
        self.update_time = _update_time
        self._source = source
        return self
