# Generated from specs/clink/resources/webhook_endpoints.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .webhook_event_name import WebhookEventName

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEndpoint(Model):
    """An address that Clink sends events to."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "url": "url",
        "events": "events",
        "enabled": "enabled",
        "signingSecret": "signing_secret",
        "maskedSigningSecret": "masked_signing_secret",
        "description": "description",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    NULLABLE = frozenset(
        {"url", "events", "enabled", "signingSecret", "maskedSigningSecret", "description", "createdAt", "updatedAt"}
    )
    FIRM = frozenset({"id"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "updatedAt": "epoch_ms"}

    id: str
    """Identifier of the endpoint."""
    url: str | None = None
    """Address of the receiver."""
    events: list[WebhookEventName] | None = None
    """Names of the events that the endpoint gets."""
    enabled: bool | None = None
    """Whether the endpoint gets events."""
    signing_secret: str | None = _field(default=None, repr=False)
    """The secret that signs events sent to this endpoint. Only there right after it was made, by registering or
    rotating; null otherwise."""
    masked_signing_secret: str | None = None
    """Beginning and end of the signing secret, for people to recognize it, such as `whsec_...abcd`."""
    description: str | None = None
    """Note of the merchant."""
    created_at: datetime | None = None
    """When the endpoint was registered, in milliseconds since 1970-01-01 UTC."""
    updated_at: datetime | None = None
    """When the endpoint was last changed, in milliseconds since 1970-01-01 UTC."""
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
            if (_url := get("url")) is not None and type(_url) is not str:
                _url = text(_url, "url")
            if (_events := get("events")) is not None:
                _events = array(_events, "events", partial(choice, field="", kind=WebhookEventName))
            if (_enabled := get("enabled")) is not None and type(_enabled) is not bool:
                _enabled = boolean(_enabled, "enabled")
            if (_signing_secret := get("signingSecret")) is not None and type(_signing_secret) is not str:
                _signing_secret = text(_signing_secret, "signingSecret")
            if (_masked_signing_secret := get("maskedSigningSecret")) is not None and type(_masked_signing_secret) is not str:
                _masked_signing_secret = text(_masked_signing_secret, "maskedSigningSecret")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.url = _url
        self.events = _events
        self.enabled = _enabled
        self.signing_secret = _signing_secret
        self.masked_signing_secret = _masked_signing_secret
        self.description = _description
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
