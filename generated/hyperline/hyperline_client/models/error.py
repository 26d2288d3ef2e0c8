from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .error_detail import ErrorDetail


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Error(Model):
    """The body of every error answer."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"errors", "message", "statusCode", "type"})

    message: str
    """What went wrong, in English, for people."""
    status_code: int | None | Unset = UNSET
    """The HTTP status of the answer, repeated."""
    type: str | None | Unset = UNSET
    """Kind of error as a word. The provider publishes no list of them."""
    errors: list[ErrorDetail] | None | Unset = UNSET
    """The single findings, for invalid input."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_message := get("message", UNSET))) is not str:
            _message = text(_message, "message")
        if (_status_code := get("statusCode", UNSET)) is not UNSET and _status_code is not None and type(_status_code) is not int:
            _status_code = integer(_status_code, "statusCode")
        if (_type := get("type", UNSET)) is not UNSET and _type is not None and type(_type) is not str:
            _type = text(_type, "type")
        if (_errors := get("errors", UNSET)) is not UNSET and _errors is not None:
            _errors = array(_errors, "errors", ErrorDetail.from_dict)
        self = cls.__new__(cls)
        self.message = _message
        self.status_code = _status_code
        self.type = _type
        self.errors = _errors
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["message"] = self.message
        if self.status_code is not UNSET:
            found["statusCode"] = self.status_code
        if self.type is not UNSET:
            found["type"] = self.type
        if self.errors is not UNSET:
            found["errors"] = None if self.errors is None else [item.to_dict() for item in self.errors]
        return found
