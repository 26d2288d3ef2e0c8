from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    choice,
    epoch_ms,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .webhook_event_name import WebhookEventName


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEndpoint(Model):
    """An address that Clink sends events to."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"createdAt", "description", "enabled", "events", "id", "maskedSigningSecret", "signingSecret", "updatedAt", "url"}
    )

    id: str
    """Identifier of the endpoint."""
    url: str | None | Unset = UNSET
    """Address of the receiver."""
    events: list[WebhookEventName] | None | Unset = UNSET
    """Names of the events that the endpoint gets."""
    enabled: bool | None | Unset = UNSET
    """Whether the endpoint gets events."""
    signing_secret: str | None | Unset = attrs.field(default=UNSET, repr=False)
    """The secret that signs events sent to this endpoint. Only there right after it was made, by registering or
    rotating; null otherwise."""
    masked_signing_secret: str | None | Unset = UNSET
    """Beginning and end of the signing secret, for people to recognize it, such as `whsec_...abcd`."""
    description: str | None | Unset = UNSET
    """Note of the merchant."""
    created_at: datetime | None | Unset = UNSET
    """When the endpoint was registered, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | None | Unset = UNSET
    """When the endpoint was last changed, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if (_url := get("url", UNSET)) is not UNSET and _url is not None and type(_url) is not str:
            _url = text(_url, "url")
        if (_events := get("events", UNSET)) is not UNSET and _events is not None:
            _events = array(_events, "events", partial(choice, field="", kind=WebhookEventName))
        if (_enabled := get("enabled", UNSET)) is not UNSET and _enabled is not None and type(_enabled) is not bool:
            _enabled = boolean(_enabled, "enabled")
        if (
            (_signing_secret := get("signingSecret", UNSET)) is not UNSET
            and _signing_secret is not None
            and type(_signing_secret) is not str
        ):
            _signing_secret = text(_signing_secret, "signingSecret")
        if (
            (_masked_signing_secret := get("maskedSigningSecret", UNSET)) is not UNSET
            and _masked_signing_secret is not None
            and type(_masked_signing_secret) is not str
        ):
            _masked_signing_secret = text(_masked_signing_secret, "maskedSigningSecret")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (_created_at := get("createdAt", UNSET)) is not UNSET and _created_at is not None:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET and _updated_at is not None:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.url is not UNSET:
            found["url"] = self.url
        if self.events is not UNSET:
            found["events"] = None if self.events is None else [str(item) for item in self.events]
        if self.enabled is not UNSET:
            found["enabled"] = self.enabled
        if self.signing_secret is not UNSET:
            found["signingSecret"] = self.signing_secret
        if self.masked_signing_secret is not UNSET:
            found["maskedSigningSecret"] = self.masked_signing_secret
        if self.description is not UNSET:
            found["description"] = self.description
        if self.created_at is not UNSET:
            found["createdAt"] = (
                None if self.created_at is None else unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
            )
        if self.updated_at is not UNSET:
            found["updatedAt"] = (
                None if self.updated_at is None else unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
            )
        return found
