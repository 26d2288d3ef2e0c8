# Generated from specs/creem/resources/events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import usage_event_preview as usage_event_preview_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    usage_event_preview_module = Later(f"{__package__}.usage_event_preview")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageEventBatchPreview(Model):
    """What would become of a batch."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "valid": "valid",
        "events": "events",
    }
    NULLABLE = frozenset({"valid", "events"})

    valid: bool | None = None
    """Whether the batch would be accepted."""
    events: list[usage_event_preview_module.UsageEventPreview] | None = None
    """What would become of each event, in the order sent."""
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
            if (_valid := get("valid")) is not None and type(_valid) is not bool:
                _valid = boolean(_valid, "valid")
            if (_events := get("events")) is not None:
                _events = array(_events, "events", usage_event_preview_module.UsageEventPreview.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.valid = _valid
        self.events = _events
        self._source = source
        return self
