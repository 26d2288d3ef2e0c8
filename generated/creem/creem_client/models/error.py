# Generated from specs/creem/openapi.yaml. Do not edit.
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

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Error(Model):
    """Body of a failed request. Every field may be missing."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "trace_id": "trace_id",
        "status": "status",
        "error": "error",
        "message": "message",
        "timestamp": "timestamp",
    }
    NULLABLE = frozenset({"trace_id", "status", "error", "message", "timestamp"})
    UNITS: ClassVar[Mapping[str, str]] = {"timestamp": "epoch_ms"}

    trace_id: str | None = None
    """Identifies the request. Quote it when writing to Creem's support."""
    status: int | None = None
    """The HTTP status once more."""
    error: str | None = None
    """Text of the error's category, such as `Bad Request`. For people only; it can disagree with the status, so do not
    branch on it."""
    message: str | list[str] | None = None
    """What is wrong. Usually a list with one text per finding; a single text or nothing at all is possible."""
    timestamp: datetime | None = None
    """When the error happened, in milliseconds since 1970-01-01T00:00:00Z."""
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
            if (_trace_id := get("trace_id")) is not None and type(_trace_id) is not str:
                _trace_id = text(_trace_id, "trace_id")
            if (_status := get("status")) is not None and type(_status) is not int:
                _status = integer(_status, "status")
            if (_error := get("error")) is not None and type(_error) is not str:
                _error = text(_error, "error")
            if (_message := get("message")) is not None:
                _message = by_kind(_message, "message", {str: text, list: partial(array, field="", decode=text)})
            if (_timestamp := get("timestamp")) is not None:
                _timestamp = epoch_ms(_timestamp, "timestamp")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.trace_id = _trace_id
        self.status = _status
        self.error = _error
        self.message = _message
        self.timestamp = _timestamp
        self._source = source
        return self
