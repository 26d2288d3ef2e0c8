# Generated from specs/flowglad/resources/usage_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
)
from billfold_core.unset import UNSET

from .usage_event import UsageEvent

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageEventList(Model):
    """The answer to recording many events."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "usageEvents": "usage_events",
    }
    FIRM = frozenset({"usageEvents"})

    usage_events: list[UsageEvent]
    """The events that were added. Those recorded before are missing; match by `transaction_id`, never by position."""
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
            _usage_events = get("usageEvents", UNSET)
            _usage_events = array(_usage_events, "usageEvents", UsageEvent.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.usage_events = _usage_events
        self._source = source
        return self
