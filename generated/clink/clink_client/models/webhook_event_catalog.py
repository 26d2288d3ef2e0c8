# Generated from specs/clink/resources/webhook_endpoints.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .webhook_event import WebhookEvent

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import webhook_event_aliases as webhook_event_aliases_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    webhook_event_aliases_module = Later(f"{__package__}.webhook_event_aliases")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEventCatalog(Model):
    """The events that endpoints can subscribe to."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "events": "events",
        "aliases": "aliases",
    }
    NULLABLE = frozenset({"aliases"})

    events: list[WebhookEvent]
    """All events."""
    aliases: webhook_event_aliases_module.WebhookEventAliases | None = None
    """Ready-made sets of event names."""
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
            _events = get("events", UNSET)
            _events = array(_events, "events", WebhookEvent.from_dict)
            if (_aliases := get("aliases")) is not None:
                _aliases = nested(_aliases, "aliases", webhook_event_aliases_module.WebhookEventAliases.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.events = _events
        self.aliases = _aliases
        self._source = source
        return self
