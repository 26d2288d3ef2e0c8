# Generated from specs/creem/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    choice,
    record,
    text,
)
from billfold_core.unset import UNSET

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .webhook_delivery_mode import WEBHOOK_DELIVERY_MODE_MEMBERS, WebhookDeliveryMode
from .webhook_endpoint_status import WEBHOOK_ENDPOINT_STATUS_MEMBERS, WebhookEndpointStatus
from .webhook_event_type import WebhookEventType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEndpoint(Model):
    """Where events are delivered."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "url": "url",
        "delivery_mode": "delivery_mode",
        "status": "status",
        "events": "events",
        "secret": "secret",
        "store_id": "store_id",
        "mode": "mode",
        "object": "object",
    }
    NULLABLE = frozenset({"name", "url", "events", "secret", "store_id", "object"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the endpoint. What it begins with is not documented."""
    name: str | None = None
    """A label of your own. Null when none was given."""
    url: str | None = None
    """Where events are posted to. Means nothing where events are collected."""
    delivery_mode: WebhookDeliveryMode | None = None
    """Whether events are posted or collected."""
    status: WebhookEndpointStatus | None = None
    """Whether events are delivered."""
    events: list[WebhookEventType] | None = None
    """Which events are delivered."""
    secret: str | None = _field(default=None, repr=False)
    """What deliveries are signed with. Only in the answer to creating an endpoint; `webhooks.get_secret` gives it later."""
    store_id: str | None = None
    """Id of the store."""
    mode: EnvironmentMode | None = None
    """Environment that the endpoint lives in."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_url := get("url")) is not None and type(_url) is not str:
                _url = text(_url, "url")
            if (_delivery_mode := get("delivery_mode")) is not None:
                try:
                    _delivery_mode = WEBHOOK_DELIVERY_MODE_MEMBERS[_delivery_mode]
                except (KeyError, TypeError):
                    _delivery_mode = choice(_delivery_mode, "delivery_mode", WebhookDeliveryMode)
            if (_status := get("status")) is not None:
                try:
                    _status = WEBHOOK_ENDPOINT_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", WebhookEndpointStatus)
            if (_events := get("events")) is not None:
                _events = array(_events, "events", partial(choice, field="", kind=WebhookEventType))
            if (_secret := get("secret")) is not None and type(_secret) is not str:
                _secret = text(_secret, "secret")
            if (_store_id := get("store_id")) is not None and type(_store_id) is not str:
                _store_id = text(_store_id, "store_id")
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.url = _url
        self.delivery_mode = _delivery_mode
        self.status = _status
        self.events = _events
        self.secret = _secret
        self.store_id = _store_id
        self.mode = _mode
        self.object = _object
        self._source = source
        return self
