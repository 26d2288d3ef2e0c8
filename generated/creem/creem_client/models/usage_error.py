# Generated from specs/creem/resources/meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    by_kind,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import usage_error_detail as usage_error_detail_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    usage_error_detail_module = Later(f"{__package__}.usage_error_detail")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageError(Model):
    """Body of a failed request about meters or usage events. The details are in the object `error`. The error body of
    the other operations is understood as well, with a text in `error` and the rest beside it. Every field may be
    missing."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "trace_id": "trace_id",
        "status": "status",
        "message": "message",
        "timestamp": "timestamp",
    }
    NULLABLE = frozenset({"error", "trace_id", "status", "message", "timestamp"})
    UNITS: ClassVar[Mapping[str, str]] = {"timestamp": "epoch_ms"}

    error: usage_error_detail_module.UsageErrorDetail | str | None = None
    """Details of the failure. In the common error body a text, for people only."""
    trace_id: str | None = None
    """Identifies the request in the common error body. Quote it when writing to Creem's support."""
    status: int | None = None
    """The HTTP status once more, in the common error body."""
    message: str | list[str] | None = None
    """What is wrong, in the common error body. Usually a list with one text per finding."""
    timestamp: datetime | None = None
    """When the error happened, in milliseconds since 1970-01-01T00:00:00Z. In the common error body."""
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
            if (_error := get("error")) is not None:
                _error = by_kind(_error, "error", {dict: usage_error_detail_module.UsageErrorDetail.from_dict, str: text})
            if (_trace_id := get("trace_id")) is not None and type(_trace_id) is not str:
                _trace_id = text(_trace_id, "trace_id")
            if (_status := get("status")) is not None and type(_status) is not int:
                _status = integer(_status, "status")
            if (_message := get("message")) is not None:
                _message = by_kind(_message, "message", {str: text, list: partial(array, field="", decode=text)})
            if (_timestamp := get("timestamp")) is not None:
                _timestamp = epoch_ms(_timestamp, "timestamp")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.error = _error
        self.trace_id = _trace_id
        self.status = _status
        self.message = _message
        self.timestamp = _timestamp
        self._source = source
        return self
