from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
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

from .webhook_event_type import WebhookEventType, WebhookEventTypeValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookUpdateInput(Model):
    """What may change about a webhook endpoint. The pricing model and the secret cannot be changed here."""

    FIELDS = {
        "filterTypes": "filter_types",
        "url": "url",
        "id": "id",
        "name": "name",
        "active": "active",
    }

    filter_types: Sequence[WebhookEventTypeValue]
    """All types of events it is to be told about, also when they stay as they are. The list takes the place of the
    present one."""
    url: str
    """The address, a complete URL. Needed every time, also when it stays as it is."""
    id: str | Unset = UNSET
    """Identifier, webhook_…. The path decides which endpoint changes, but the server refuses a body without this.
    Limits: not empty. May be left out: the call's `id` is put in."""
    name: str | Unset = UNSET
    """Label."""
    active: bool | Unset = UNSET
    """Whether deliveries are on."""
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
        _filter_types = get("filterTypes", UNSET)
        _filter_types = array(_filter_types, "filterTypes", partial(known_choice, field="", kind=WebhookEventType))
        if type((_url := get("url", UNSET))) is not str:
            _url = text(_url, "url")
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        shortest(_id, "id", 1)
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = object.__new__(cls)
        self.filter_types = _filter_types
        self.url = _url
        self.id = _id
        self.name = _name
        self.active = _active
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["filterTypes"] = plain(self.filter_types)
        found["url"] = plain(self.url)
        if self.id is not UNSET:
            found["id"] = plain(self.id)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.active is not UNSET:
            found["active"] = plain(self.active)
        return found
