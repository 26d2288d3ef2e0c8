# Generated from specs/creem/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    mapping,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .webhook_event_type import WEBHOOK_EVENT_TYPE_MEMBERS, WebhookEventType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PendingWebhookEvent(Model):
    """An event that waits to be collected, as it would be posted."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "body": "body",
        "event_type": "event_type",
        "created_at": "created_at",
        "headers": "headers",
        "object": "object",
    }
    NULLABLE = frozenset({"created_at", "headers", "object"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the event, which acknowledging it takes."""
    body: str
    """The body of the delivery, as one text. Pass it on byte for byte, since the signature is over it."""
    event_type: WebhookEventType | None = None
    """What happened. The body calls it `eventType`."""
    created_at: datetime | None = None
    """When it happened, in UTC. The body has it in milliseconds."""
    headers: dict[str, str] | None = None
    """The headers of the delivery, `creem-signature` among them."""
    object: str | None = None
    """Kind of record. What it says is not documented."""
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
            if type((_body := get("body"))) is not str:
                _body = text(get("body", UNSET), "body")
            if (_event_type := get("event_type")) is not None:
                try:
                    _event_type = WEBHOOK_EVENT_TYPE_MEMBERS[_event_type]
                except (KeyError, TypeError):
                    _event_type = choice(_event_type, "event_type", WebhookEventType)
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_headers := get("headers")) is not None:
                _headers = mapping(_headers, "headers", text)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.body = _body
        self.event_type = _event_type
        self.created_at = _created_at
        self.headers = _headers
        self.object = _object
        self._source = source
        return self
