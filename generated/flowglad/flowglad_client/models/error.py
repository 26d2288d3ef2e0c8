# Generated from specs/flowglad/openapi.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    by_kind,
    choice,
    mapping,
    record,
    text,
)

from .error_code import ERROR_CODE_MEMBERS, ErrorCode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import error_issue as error_issue_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    error_issue_module = Later(f"{__package__}.error_issue")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Error(Model):
    """Why a request failed. Which of the fields are there depends on where it failed."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "code": "code",
        "request_id": "request_id",
        "trace_id": "trace_id",
        "sentry_event_id": "sentry_event_id",
        "message": "message",
        "issues": "issues",
    }

    error: str | list[error_issue_module.ErrorIssue] | dict[str, Any] | None = None
    """What went wrong. Mostly a sentence; for a body that fails validation a list of issues, one per field; now and then
    an object. For a wrong `limit` or `cursor` it is text that itself holds JSON."""
    code: ErrorCode | None = None
    """Kind of failure. Missing for malformed JSON and for wrong paging values."""
    request_id: str | None = None
    """Eight characters that name the request, the same as the header X-Request-Id."""
    trace_id: str | None = None
    """Identifier of the server's trace of the request."""
    sentry_event_id: str | None = None
    """Identifier of the report the server filed about the failure."""
    message: str | None = None
    """What went wrong, in the form the provider publishes. The server sends `error` instead."""
    issues: list[error_issue_module.ErrorIssue] | None = None
    """Single issues, in the form the provider publishes. The server sends them in `error` instead."""
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
                _error = by_kind(
                    _error,
                    "error",
                    {
                        str: text,
                        list: partial(array, field="", decode=error_issue_module.ErrorIssue.from_dict),
                        dict: partial(mapping, field="", decode=anything),
                    },
                )
            if (_code := get("code")) is not None:
                try:
                    _code = ERROR_CODE_MEMBERS[_code]
                except (KeyError, TypeError):
                    _code = choice(_code, "code", ErrorCode)
            if (_request_id := get("request_id")) is not None and type(_request_id) is not str:
                _request_id = text(_request_id, "request_id")
            if (_trace_id := get("trace_id")) is not None and type(_trace_id) is not str:
                _trace_id = text(_trace_id, "trace_id")
            if (_sentry_event_id := get("sentry_event_id")) is not None and type(_sentry_event_id) is not str:
                _sentry_event_id = text(_sentry_event_id, "sentry_event_id")
            if (_message := get("message")) is not None and type(_message) is not str:
                _message = text(_message, "message")
            if (_issues := get("issues")) is not None:
                _issues = array(_issues, "issues", error_issue_module.ErrorIssue.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.error = _error
        self.code = _code
        self.request_id = _request_id
        self.trace_id = _trace_id
        self.sentry_event_id = _sentry_event_id
        self.message = _message
        self.issues = _issues
        self._source = source
        return self
