# Generated from specs/clink/resources/test_clocks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .test_clock_status import TEST_CLOCK_STATUS_MEMBERS, TestClockStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TestClock(Model):
    """A clock that moves the time of one subscription."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "clockId": "clock_id",
        "name": "name",
        "subscriptionId": "subscription_id",
        "status": "status",
        "frozenTime": "frozen_time",
        "lastAdvancedTo": "last_advanced_to",
        "livemode": "livemode",
        "metadata": "metadata",
        "eventCount": "event_count",
        "createTime": "create_time",
        "updateTime": "update_time",
    }
    NULLABLE = frozenset(
        {
            "name",
            "subscriptionId",
            "status",
            "frozenTime",
            "lastAdvancedTo",
            "livemode",
            "metadata",
            "eventCount",
            "createTime",
            "updateTime",
        }
    )
    FIRM = frozenset({"clockId"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "createTime": "epoch_ms",
        "frozenTime": "epoch_ms",
        "lastAdvancedTo": "epoch_ms",
        "updateTime": "epoch_ms",
    }

    clock_id: str
    """Identifier of the test clock."""
    name: str | None = None
    """Name of the test clock."""
    subscription_id: str | None = None
    """Identifier of the subscription that it drives."""
    status: TestClockStatus | None = None
    """Where the test clock stands."""
    frozen_time: datetime | None = None
    """The time that the clock shows, in milliseconds since 1970-01-01 UTC."""
    last_advanced_to: datetime | None = None
    """Where the clock was last moved to, in milliseconds since 1970-01-01 UTC."""
    livemode: bool | None = None
    """Whether it belongs to the live environment."""
    metadata: str | None = None
    """The merchant's own data, as JSON text."""
    event_count: int | None = None
    """How many events the clock has caused."""
    create_time: datetime | None = None
    """When the test clock was created, in milliseconds since 1970-01-01 UTC."""
    update_time: datetime | None = None
    """When the test clock was last changed, in milliseconds since 1970-01-01 UTC."""
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
            if type((_clock_id := get("clockId"))) is not str:
                _clock_id = text(get("clockId", UNSET), "clockId")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_subscription_id := get("subscriptionId")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscriptionId")
            if (_status := get("status")) is not None:
                try:
                    _status = TEST_CLOCK_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", TestClockStatus)
            if (_frozen_time := get("frozenTime")) is not None:
                _frozen_time = epoch_ms(_frozen_time, "frozenTime")
            if (_last_advanced_to := get("lastAdvancedTo")) is not None:
                _last_advanced_to = epoch_ms(_last_advanced_to, "lastAdvancedTo")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_metadata := get("metadata")) is not None and type(_metadata) is not str:
                _metadata = text(_metadata, "metadata")
            if (_event_count := get("eventCount")) is not None and type(_event_count) is not int:
                _event_count = integer(_event_count, "eventCount")
            if (_create_time := get("createTime")) is not None:
                _create_time = epoch_ms(_create_time, "createTime")
            if (_update_time := get("updateTime")) is not None:
                _update_time = epoch_ms(_update_time, "updateTime")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
