# Generated from specs/flowglad/resources/webhooks.yaml. Do not edit.
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

from .webhook_event_type import WebhookEventType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Webhook(Model):
    """An address that Flowglad tells about events."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "url": "url",
        "filterTypes": "filter_types",
        "name": "name",
        "active": "active",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    FIRM = frozenset({"id"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "updatedAt": "epoch_ms"}

    id: str
    """Identifier, webhook_…."""
    url: str | None = None
    """The address."""
    filter_types: list[WebhookEventType] | None = None
    """The types of events it is told about."""
    name: str | None = None
    """Label."""
    active: bool | None = None
    """Whether deliveries are on."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | None = None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data. Live and test endpoints are separate."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
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
            if (_filter_types := get("filterTypes")) is not None:
                _filter_types = array(_filter_types, "filterTypes", partial(choice, field="", kind=WebhookEventType))
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_active := get("active")) is not None and type(_active) is not bool:
                _active = boolean(_active, "active")
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_organization_id := get("organizationId")) is not None and type(_organization_id) is not str:
                _organization_id = text(_organization_id, "organizationId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.url = _url
        self.filter_types = _filter_types
        self.name = _name
        self.active = _active
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
