# Generated from specs/clink/resources/webhook_endpoints.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET

from .webhook_event_name import WEBHOOK_EVENT_NAME_MEMBERS, WebhookEventName

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEvent(Model):
    """An event that an endpoint can subscribe to."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "code": "code",
        "description": "description",
    }
    NULLABLE = frozenset({"code", "description"})

    name: WebhookEventName
    """Name of the event, as endpoints subscribe to it and deliveries carry it."""
    code: int | None = None
    """Clink's number for the event, to look up only. Requests take names."""
    description: str | None = None
    """What the event tells about, in words."""
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
            _name = get("name", UNSET)
            try:
                _name = WEBHOOK_EVENT_NAME_MEMBERS[_name]
            except (KeyError, TypeError):
                _name = choice(_name, "name", WebhookEventName)
            if (_code := get("code")) is not None and type(_code) is not int:
                _code = integer(_code, "code")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.name = _name
        self.code = _code
        self.description = _description
        self._source = source
        return self
