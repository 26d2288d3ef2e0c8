# Generated from specs/hyperline/resources/events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    record,
)
from billfold_core.partly import Partly, TellsFailures

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EventBatch(TellsFailures, Model):
    """What became of the events of one request."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "events_created": "events_created",
        "events_failed": "events_failed",
    }
    NULLABLE = frozenset({"events_created", "events_failed"})
    FIRM = frozenset({"events_created"})
    PARTLY = Partly(
        failed="events_failed",
        keys=(("record", "id"), ("record_id",), ("event", "record", "id"), ("id",)),
        reasons=(("message",), ("error",), ("error", "message"), ("reason",)),
    )

    events_created: list[Any] | None = None
    """Those that were stored. What an item holds is not published."""
    events_failed: list[Any] | None = None
    """Those that were not stored. What an item holds is not published."""
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
            if (_events_created := get("events_created")) is not None:
                _events_created = array(_events_created, "events_created", anything)
            if (_events_failed := get("events_failed")) is not None:
                _events_failed = array(_events_failed, "events_failed", anything)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.events_created = _events_created
        self.events_failed = _events_failed
        self._source = source
        return self
