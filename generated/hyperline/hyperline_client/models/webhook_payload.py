# Generated from specs/hyperline/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    choice,
    mapping,
    record,
)

from .webhook_event_type import WEBHOOK_EVENT_TYPE_MEMBERS, WebhookEventType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookPayload(Model):
    """The body of a message."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "event_type": "event_type",
        "data": "data",
    }
    NULLABLE = frozenset({"event_type", "data"})

    event_type: WebhookEventType | None = None
    """Kind of the event."""
    data: dict[str, Any] | None = None
    """The record that the event is about, as it came. Its form is not published; read the record again to be sure."""
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
            if (_event_type := get("event_type")) is not None:
                try:
                    _event_type = WEBHOOK_EVENT_TYPE_MEMBERS[_event_type]
                except (KeyError, TypeError):
                    _event_type = choice(_event_type, "event_type", WebhookEventType)
            if (_data := get("data")) is not None:
                _data = mapping(_data, "data", anything)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.event_type = _event_type
        self.data = _data
        self._source = source
        return self
