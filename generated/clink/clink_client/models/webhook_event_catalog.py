from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET, Unset

from .webhook_event import WebhookEvent
from .webhook_event_aliases import WebhookEventAliases


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEventCatalog(Model):
    """The events that endpoints can subscribe to."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"aliases", "events"})

    events: list[WebhookEvent]
    """All events."""
    aliases: WebhookEventAliases | None | Unset = UNSET
    """Ready-made sets of event names."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _events = get("events", UNSET)
        _events = array(_events, "events", WebhookEvent.from_dict)
        if (_aliases := get("aliases", UNSET)) is not UNSET and _aliases is not None:
            _aliases = nested(_aliases, "aliases", WebhookEventAliases.from_dict)
        self = cls.__new__(cls)
        self.events = _events
        self.aliases = _aliases
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["events"] = [item.to_dict() for item in self.events]
        if self.aliases is not UNSET:
            found["aliases"] = None if self.aliases is None else self.aliases.to_dict()
        return found
