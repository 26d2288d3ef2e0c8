# Generated from specs/hyperline/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import webhook_payload as webhook_payload_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    webhook_payload_module = Later(f"{__package__}.webhook_payload")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookMessage(Model):
    """A message that was sent to an endpoint."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "event_id": "event_id",
        "payload": "payload",
        "sent_at": "sent_at",
    }
    NULLABLE = frozenset({"event_id", "payload", "sent_at"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the message."""
    event_id: str | None = None
    """Id of the event it told of."""
    payload: webhook_payload_module.WebhookPayload | None = None
    """What was sent. Not there in messages of more than 90 days ago."""
    sent_at: datetime | None = None
    """When it was sent."""
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
            if (_event_id := get("event_id")) is not None and type(_event_id) is not str:
                _event_id = text(_event_id, "event_id")
            if (_payload := get("payload")) is not None:
                _payload = nested(_payload, "payload", webhook_payload_module.WebhookPayload.from_dict)
            if (_sent_at := get("sent_at")) is not None:
                _sent_at = moment(_sent_at, "sent_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.event_id = _event_id
        self.payload = _payload
        self.sent_at = _sent_at
        self._source = source
        return self
