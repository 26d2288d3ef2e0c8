from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    epoch_ms,
    integer,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .test_clock_status import TEST_CLOCK_STATUS_MEMBERS, TestClockStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TestClock(Model):
    """A clock that moves the time of one subscription."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "clockId",
            "createTime",
            "eventCount",
            "frozenTime",
            "lastAdvancedTo",
            "livemode",
            "metadata",
            "name",
            "status",
            "subscriptionId",
            "updateTime",
        }
    )

    clock_id: str
    """Identifier of the test clock."""
    name: str | None | Unset = UNSET
    """Name of the test clock."""
    subscription_id: str | None | Unset = UNSET
    """Identifier of the subscription that it drives."""
    status: TestClockStatus | None | Unset = UNSET
    """Where the test clock stands."""
    frozen_time: datetime | None | Unset = UNSET
    """The time that the clock shows, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    last_advanced_to: datetime | None | Unset = UNSET
    """Where the clock was last moved to, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    livemode: bool | None | Unset = UNSET
    """Whether it belongs to the live environment."""
    metadata: str | None | Unset = UNSET
    """The merchant's own data, as JSON text."""
    event_count: int | None | Unset = UNSET
    """How many events the clock has caused."""
    create_time: datetime | None | Unset = UNSET
    """When the test clock was created, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    update_time: datetime | None | Unset = UNSET
    """When the test clock was last changed, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_clock_id := get("clockId", UNSET))) is not str:
            _clock_id = text(_clock_id, "clockId")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (
            (_subscription_id := get("subscriptionId", UNSET)) is not UNSET
            and _subscription_id is not None
            and type(_subscription_id) is not str
        ):
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_status := get("status", UNSET)) is not UNSET and _status is not None:
            try:
                _status = TEST_CLOCK_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", TestClockStatus)
        if (_frozen_time := get("frozenTime", UNSET)) is not UNSET and _frozen_time is not None:
            _frozen_time = epoch_ms(_frozen_time, "frozenTime")
        if (_last_advanced_to := get("lastAdvancedTo", UNSET)) is not UNSET and _last_advanced_to is not None:
            _last_advanced_to = epoch_ms(_last_advanced_to, "lastAdvancedTo")
        if (_livemode := get("livemode", UNSET)) is not UNSET and _livemode is not None and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None and type(_metadata) is not str:
            _metadata = text(_metadata, "metadata")
        if (_event_count := get("eventCount", UNSET)) is not UNSET and _event_count is not None and type(_event_count) is not int:
            _event_count = integer(_event_count, "eventCount")
        if (_create_time := get("createTime", UNSET)) is not UNSET and _create_time is not None:
            _create_time = epoch_ms(_create_time, "createTime")
        if (_update_time := get("updateTime", UNSET)) is not UNSET and _update_time is not None:
            _update_time = epoch_ms(_update_time, "updateTime")
        self = cls.__new__(cls)
        self.clock_id = _clock_id
        self.name = _name
        self.subscription_id = _subscription_id
        self.status = _status
        self.frozen_time = _frozen_time
        self.last_advanced_to = _last_advanced_to
        self.livemode = _livemode
        self.metadata = _metadata
        self.event_count = _event_count
        self.create_time = _create_time
        self.update_time = _update_time
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["clockId"] = self.clock_id
        if self.name is not UNSET:
            found["name"] = self.name
        if self.subscription_id is not UNSET:
            found["subscriptionId"] = self.subscription_id
        if self.status is not UNSET:
            found["status"] = None if self.status is None else str(self.status)
        if self.frozen_time is not UNSET:
            found["frozenTime"] = (
                None
                if self.frozen_time is None
                else unchanged(self._source, "frozenTime", self.frozen_time, epoch_ms, to_epoch_ms)
            )
        if self.last_advanced_to is not UNSET:
            found["lastAdvancedTo"] = (
                None
                if self.last_advanced_to is None
                else unchanged(self._source, "lastAdvancedTo", self.last_advanced_to, epoch_ms, to_epoch_ms)
            )
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        if self.event_count is not UNSET:
            found["eventCount"] = self.event_count
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
