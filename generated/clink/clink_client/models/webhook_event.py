from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .webhook_event_name import WEBHOOK_EVENT_NAME_MEMBERS, WebhookEventName


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEvent(Model):
    """An event that an endpoint can subscribe to."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"code", "description", "name"})

    name: WebhookEventName
    """Name of the event, as endpoints subscribe to it and deliveries carry it."""
    code: int | None | Unset = UNSET
    """Clink's number for the event, to look up only. Requests take names."""
    description: str | None | Unset = UNSET
    """What the event tells about, in words."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _name = get("name", UNSET)
        try:
            _name = WEBHOOK_EVENT_NAME_MEMBERS[_name]
        except (KeyError, TypeError):
            _name = choice(_name, "name", WebhookEventName)
        if (_code := get("code", UNSET)) is not UNSET and _code is not None and type(_code) is not int:
            _code = integer(_code, "code")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        self = cls.__new__(cls)
        self.name = _name
        self.code = _code
        self.description = _description
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = str(self.name)
        if self.code is not UNSET:
            found["code"] = self.code
        if self.description is not UNSET:
            found["description"] = self.description
        return found
