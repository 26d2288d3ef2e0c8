from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
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
class WebhookInput(Model):
    """The fields of a new webhook endpoint."""

    FIELDS = {
        "filterTypes": "filter_types",
        "url": "url",
        "name": "name",
        "pricingModelId": "pricing_model_id",
        "active": "active",
    }

    filter_types: Sequence[WebhookEventTypeValue]
    """The types of events it is to be told about. A delivery does not name its type, so give one type for each endpoint
    if you need to know."""
    url: str
    """The address, a complete URL."""
    name: str
    """Label."""
    pricing_model_id: str
    """Identifier of the pricing model, pricing_model_…. It must be the one the key is bound to."""
    active: bool | Unset = UNSET
    """Whether deliveries are on; on when left out."""
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
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if type((_pricing_model_id := get("pricingModelId", UNSET))) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = object.__new__(cls)
        self.filter_types = _filter_types
        self.url = _url
        self.name = _name
        self.pricing_model_id = _pricing_model_id
        self.active = _active
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["filterTypes"] = plain(self.filter_types)
        found["url"] = plain(self.url)
        found["name"] = plain(self.name)
        found["pricingModelId"] = plain(self.pricing_model_id)
        if self.active is not UNSET:
            found["active"] = plain(self.active)
        return found
