from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    longest,
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .webhook_event_name import WebhookEventName, WebhookEventNameValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEndpointCreate(Model):
    """An address to register for events."""

    FIELDS = {
        "url": "url",
        "events": "events",
        "description": "description",
        "enabled": "enabled",
    }

    url: str
    """Address of the receiver, https and on a public host: local, loopback, private, link-local and multicast addresses
    are refused. Limits: at most 512 characters."""
    events: Sequence[WebhookEventNameValue]
    """Names of the events to send. Numbers are refused. Limits: not empty."""
    description: str | Unset = UNSET
    """Note for people. Limits: at most 512 characters."""
    enabled: bool | Unset = UNSET
    """Whether to send events from now on. Clink takes true if it is left out."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_url := get("url", UNSET))) is not str:
            _url = text(_url, "url")
        longest(_url, "url", 512)
        _events = get("events", UNSET)
        _events = array(_events, "events", partial(known_choice, field="", kind=WebhookEventName))
        shortest(_events, "events", 1)
        if (_description := get("description", UNSET)) is not UNSET and type(_description) is not str:
            _description = text(_description, "description")
        if _description is not UNSET:
            longest(_description, "description", 512)
        if (_enabled := get("enabled", UNSET)) is not UNSET and type(_enabled) is not bool:
            _enabled = boolean(_enabled, "enabled")
        self = object.__new__(cls)
        self.url = _url
        self.events = _events
        self.description = _description
        self.enabled = _enabled
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["url"] = plain(self.url)
        found["events"] = plain(self.events)
        if self.description is not UNSET:
            found["description"] = plain(self.description)
        if self.enabled is not UNSET:
            found["enabled"] = plain(self.enabled)
        return found
