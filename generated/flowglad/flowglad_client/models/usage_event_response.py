from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .usage_event import UsageEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageEventResponse(Model):
    """One usage event."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"usageEvent"})

    usage_event: UsageEvent
    """The usage event."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _usage_event = get("usageEvent", UNSET)
        _usage_event = nested(_usage_event, "usageEvent", UsageEvent.from_dict)
        self = cls.__new__(cls)
        self.usage_event = _usage_event
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["usageEvent"] = self.usage_event.to_dict()
        return found
