# Generated from specs/hyperline/openapi.yaml. Do not edit.
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
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import error_detail as error_detail_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    error_detail_module = Later(f"{__package__}.error_detail")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Error(Model):
    """The body of every error answer."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "statusCode": "status_code",
        "type": "type",
        "errors": "errors",
    }
    NULLABLE = frozenset({"statusCode", "type", "errors"})

    message: str
    """What went wrong, in English, for people."""
    status_code: int | None = None
    """The HTTP status of the answer, repeated."""
    type: str | None = None
    """Kind of error as a word. The provider publishes no list of them."""
    errors: list[error_detail_module.ErrorDetail] | None = None
    """The single findings, for invalid input."""
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
            if type((_message := get("message"))) is not str:
                _message = text(get("message", UNSET), "message")
            if (_status_code := get("statusCode")) is not None and type(_status_code) is not int:
                _status_code = integer(_status_code, "statusCode")
            if (_type := get("type")) is not None and type(_type) is not str:
                _type = text(_type, "type")
            if (_errors := get("errors")) is not None:
                _errors = array(_errors, "errors", error_detail_module.ErrorDetail.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.message = _message
        self.status_code = _status_code
        self.type = _type
        self.errors = _errors
        self._source = source
        return self
