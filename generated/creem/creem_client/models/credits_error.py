from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    as_json,
    by_kind,
    epoch_ms,
    integer,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .credits_error_detail import CreditsErrorDetail


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditsError(Model):
    """Body of a failed request about credits. The details are in the object `error`. The error body of the other
    operations is understood as well, with a text in `error` and the rest beside it. Every field may be missing."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"error", "message", "status", "timestamp", "trace_id"})

    error: CreditsErrorDetail | str | None | Unset = UNSET
    """Details of the failure. In the common error body a text, for people only."""
    trace_id: str | None | Unset = UNSET
    """Identifies the request in the common error body. Quote it when writing to Creem's support."""
    status: int | None | Unset = UNSET
    """The HTTP status once more, in the common error body."""
    message: str | list[str] | None | Unset = UNSET
    """What is wrong, in the common error body. Usually a list with one text per finding."""
    timestamp: datetime | None | Unset = UNSET
    """When the error happened, in milliseconds since 1970-01-01T00:00:00Z. In the common error body. In epoch
    milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_error := get("error", UNSET)) is not UNSET and _error is not None:
            _error = by_kind(_error, "error", {dict: CreditsErrorDetail.from_dict, str: text})
        if (_trace_id := get("trace_id", UNSET)) is not UNSET and _trace_id is not None and type(_trace_id) is not str:
            _trace_id = text(_trace_id, "trace_id")
        if (_status := get("status", UNSET)) is not UNSET and _status is not None and type(_status) is not int:
            _status = integer(_status, "status")
        if (_message := get("message", UNSET)) is not UNSET and _message is not None:
            _message = by_kind(_message, "message", {str: text, list: partial(array, field="", decode=text)})
        if (_timestamp := get("timestamp", UNSET)) is not UNSET and _timestamp is not None:
            _timestamp = epoch_ms(_timestamp, "timestamp")
        self = cls.__new__(cls)
        self.error = _error
        self.trace_id = _trace_id
        self.status = _status
        self.message = _message
        self.timestamp = _timestamp
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.error is not UNSET:
            found["error"] = None if self.error is None else as_json(self.error)
        if self.trace_id is not UNSET:
            found["trace_id"] = self.trace_id
        if self.status is not UNSET:
            found["status"] = self.status
        if self.message is not UNSET:
            found["message"] = self.message
        if self.timestamp is not UNSET:
            found["timestamp"] = (
                None if self.timestamp is None else unchanged(self._source, "timestamp", self.timestamp, epoch_ms, to_epoch_ms)
            )
        return found
