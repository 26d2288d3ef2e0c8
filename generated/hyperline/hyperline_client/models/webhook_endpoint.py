# Generated from specs/hyperline/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    choice,
    record,
    text,
)
from billfold_core.unset import UNSET

from .webhook_event_type import WebhookEventType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEndpoint(Model):
    """An address that is told of events. Its secret is never here."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "url": "url",
        "description": "description",
        "rate_limit": "rate_limit",
        "event_types": "event_types",
    }
    NULLABLE = frozenset({"url", "description", "rate_limit", "event_types"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the endpoint."""
    url: str | None = None
    """Address of the receiver."""
    description: str | None = None
    """Note of your own."""
    rate_limit: Decimal | None = None
    """Most messages in a second; null means no limit."""
    event_types: list[WebhookEventType] | None = None
    """Kinds of events it is told of; null means all of them."""
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
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_rate_limit := get("rate_limit")) is not None and type(_rate_limit) is not Decimal:
                _rate_limit = number(_rate_limit, "rate_limit")
            if (_event_types := get("event_types")) is not None:
                _event_types = array(_event_types, "event_types", partial(choice, field="", kind=WebhookEventType))
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.url = _url
        self.description = _description
        self.rate_limit = _rate_limit
        self.event_types = _event_types
        self._source = source
        return self
