# Generated from specs/creem/resources/events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    nested,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import usage_event_problem as usage_event_problem_module
    from . import usage_event_warning as usage_event_warning_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    usage_event_problem_module = Later(f"{__package__}.usage_event_problem")
    usage_event_warning_module = Later(f"{__package__}.usage_event_warning")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageEventPreview(Model):
    """What would become of one event."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "valid": "valid",
        "event_id": "event_id",
        "customer_id": "customer_id",
        "error": "error",
        "duplicate": "duplicate",
        "matched_meters": "matched_meters",
        "warnings": "warnings",
    }
    NULLABLE = frozenset({"valid", "event_id", "customer_id", "error", "duplicate", "matched_meters", "warnings"})

    valid: bool | None = None
    """Whether the event would be accepted."""
    event_id: str | None = None
    """Its id without blanks around it. Null when it is not valid, or has none."""
    customer_id: str | None = None
    """Id of the customer it belongs to. Null when it is not valid, or the customer is not known."""
    error: usage_event_problem_module.UsageEventProblem | None = None
    """Why it is not valid. Null when it is."""
    duplicate: bool | None = None
    """Whether an event of this id is there already. Null when it is not valid. It can have changed by the time it is
    reported."""
    matched_meters: list[str] | None = None
    """The active meters that would count it."""
    warnings: list[usage_event_warning_module.UsageEventWarning] | None = None
    """What is odd about it."""
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
            if (_event_id := get("event_id")) is not None and type(_event_id) is not str:
                _event_id = text(_event_id, "event_id")
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_error := get("error")) is not None:
                _error = nested(_error, "error", usage_event_problem_module.UsageEventProblem.from_dict)
            if (_duplicate := get("duplicate")) is not None and type(_duplicate) is not bool:
                _duplicate = boolean(_duplicate, "duplicate")
            if (_matched_meters := get("matched_meters")) is not None:
                _matched_meters = array(_matched_meters, "matched_meters", text)
            if (_warnings := get("warnings")) is not None:
                _warnings = array(_warnings, "warnings", usage_event_warning_module.UsageEventWarning.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.valid = _valid
        self.event_id = _event_id
        self.customer_id = _customer_id
        self.error = _error
        self.duplicate = _duplicate
        self.matched_meters = _matched_meters
        self.warnings = _warnings
        self._source = source
        return self
