# Generated from specs/creem/resources/events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    integer,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import usage_event_warning as usage_event_warning_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    usage_event_warning_module = Later(f"{__package__}.usage_event_warning")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageEventReceipt(Model):
    """What was accepted."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "accepted": "accepted",
        "event_ids": "event_ids",
        "warnings": "warnings",
    }
    NULLABLE = frozenset({"accepted", "event_ids", "warnings"})

    accepted: int | None = None
    """How many events the batch had, repeated ones too. It does not tell how many were new."""
    event_ids: list[str] | None = None
    """The ids of the events, without blanks around them, in the order sent. Made by the server where none was given."""
    warnings: list[usage_event_warning_module.UsageEventWarning] | None = None
    """What is odd about accepted events. Null or missing when nothing is."""
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
            if (_accepted := get("accepted")) is not None and type(_accepted) is not int:
                _accepted = integer(_accepted, "accepted")
            if (_event_ids := get("event_ids")) is not None:
                _event_ids = array(_event_ids, "event_ids", text)
            if (_warnings := get("warnings")) is not None:
                _warnings = array(_warnings, "warnings", usage_event_warning_module.UsageEventWarning.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.accepted = _accepted
        self.event_ids = _event_ids
        self.warnings = _warnings
        self._source = source
        return self
