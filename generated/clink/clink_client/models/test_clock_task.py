from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    epoch_ms,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .test_clock_task_status import TEST_CLOCK_TASK_STATUS_MEMBERS, TestClockTaskStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TestClockTask(Model):
    """One advance of a test clock."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "clockId",
            "createTime",
            "errorMessage",
            "fromTime",
            "lastEventId",
            "lastEventTime",
            "status",
            "subscriptionId",
            "summary",
            "taskId",
            "toTime",
            "updateTime",
        }
    )

    task_id: str
    """Identifier of the task. No operation takes it."""
    clock_id: str | None | Unset = UNSET
    """Identifier of the test clock."""
    subscription_id: str | None | Unset = UNSET
    """Identifier of the subscription."""
    status: TestClockTaskStatus | None | Unset = UNSET
    """Where the advance stands."""
    from_time: datetime | None | Unset = UNSET
    """Where the clock stood before, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    to_time: datetime | None | Unset = UNSET
    """Where the clock is moved to, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    last_event_id: str | None | Unset = UNSET
    """Identifier of the last event on the way."""
    last_event_time: datetime | None | Unset = UNSET
    """When the last event on the way falls, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    summary: str | None | Unset = UNSET
    """What happened, in short. For people."""
    error_message: str | None | Unset = UNSET
    """What went wrong. For people."""
    create_time: datetime | None | Unset = UNSET
    """When the task was created, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    update_time: datetime | None | Unset = UNSET
    """When the task was last changed, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_task_id := get("taskId", UNSET))) is not str:
            _task_id = text(_task_id, "taskId")
        if (_clock_id := get("clockId", UNSET)) is not UNSET and _clock_id is not None and type(_clock_id) is not str:
            _clock_id = text(_clock_id, "clockId")
        if (
            (_subscription_id := get("subscriptionId", UNSET)) is not UNSET
            and _subscription_id is not None
            and type(_subscription_id) is not str
        ):
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_status := get("status", UNSET)) is not UNSET and _status is not None:
            try:
                _status = TEST_CLOCK_TASK_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", TestClockTaskStatus)
        if (_from_time := get("fromTime", UNSET)) is not UNSET and _from_time is not None:
            _from_time = epoch_ms(_from_time, "fromTime")
        if (_to_time := get("toTime", UNSET)) is not UNSET and _to_time is not None:
            _to_time = epoch_ms(_to_time, "toTime")
        if (
            (_last_event_id := get("lastEventId", UNSET)) is not UNSET
            and _last_event_id is not None
            and type(_last_event_id) is not str
        ):
            _last_event_id = text(_last_event_id, "lastEventId")
        if (_last_event_time := get("lastEventTime", UNSET)) is not UNSET and _last_event_time is not None:
            _last_event_time = epoch_ms(_last_event_time, "lastEventTime")
        if (_summary := get("summary", UNSET)) is not UNSET and _summary is not None and type(_summary) is not str:
            _summary = text(_summary, "summary")
        if (
            (_error_message := get("errorMessage", UNSET)) is not UNSET
            and _error_message is not None
            and type(_error_message) is not str
        ):
            _error_message = text(_error_message, "errorMessage")
        if (_create_time := get("createTime", UNSET)) is not UNSET and _create_time is not None:
            _create_time = epoch_ms(_create_time, "createTime")
        if (_update_time := get("updateTime", UNSET)) is not UNSET and _update_time is not None:
            _update_time = epoch_ms(_update_time, "updateTime")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["taskId"] = self.task_id
        if self.clock_id is not UNSET:
            found["clockId"] = self.clock_id
        if self.subscription_id is not UNSET:
            found["subscriptionId"] = self.subscription_id
        if self.status is not UNSET:
            found["status"] = None if self.status is None else str(self.status)
        if self.from_time is not UNSET:
            found["fromTime"] = (
                None if self.from_time is None else unchanged(self._source, "fromTime", self.from_time, epoch_ms, to_epoch_ms)
            )
        if self.to_time is not UNSET:
            found["toTime"] = (
                None if self.to_time is None else unchanged(self._source, "toTime", self.to_time, epoch_ms, to_epoch_ms)
            )
        if self.last_event_id is not UNSET:
            found["lastEventId"] = self.last_event_id
        if self.last_event_time is not UNSET:
            found["lastEventTime"] = (
                None
                if self.last_event_time is None
                else unchanged(self._source, "lastEventTime", self.last_event_time, epoch_ms, to_epoch_ms)
            )
        if self.summary is not UNSET:
            found["summary"] = self.summary
        if self.error_message is not UNSET:
            found["errorMessage"] = self.error_message
        if self.create_time is not UNSET:
            found["createTime"] = (
                None
                if self.create_time is None
                else unchanged(self._source, "createTime", self.create_time, epoch_ms, to_epoch_ms)
            )
        if self.update_time is not UNSET:
            found["updateTime"] = (
                None
                if self.update_time is None
                else unchanged(self._source, "updateTime", self.update_time, epoch_ms, to_epoch_ms)
            )
        return found
