# Generated from specs/creem/resources/meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    nested,
    record,
    text,
)

from .credits_error_type import CREDITS_ERROR_TYPE_MEMBERS, CreditsErrorType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import usage_error_help as usage_error_help_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    usage_error_help_module = Later(f"{__package__}.usage_error_help")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageErrorDetail(Model):
    """What went wrong with a request about meters or usage events."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "code": "code",
        "message": "message",
        "param": "param",
        "details": "details",
        "request_id": "request_id",
    }
    NULLABLE = frozenset({"code", "message", "param", "details", "request_id"})

    type: CreditsErrorType | None = None
    """Family of the error."""
    code: str | None = None
    """Names the error for programs. `meter_name_taken` is the only one that is documented."""
    message: str | None = None
    """What is wrong, for people."""
    param: str | None = None
    """The field at fault, if there is one."""
    details: usage_error_help_module.UsageErrorHelp | None = None
    """What can be done about it, where there is something."""
    request_id: str | None = None
    """Identifies the request. Quote it when writing to Creem's support."""
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
            if (_type := get("type")) is not None:
                try:
                    _type = CREDITS_ERROR_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", CreditsErrorType)
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_message := get("message")) is not None and type(_message) is not str:
                _message = text(_message, "message")
            if (_param := get("param")) is not None and type(_param) is not str:
                _param = text(_param, "param")
            if (_details := get("details")) is not None:
                _details = nested(_details, "details", usage_error_help_module.UsageErrorHelp.from_dict)
            if (_request_id := get("request_id")) is not None and type(_request_id) is not str:
                _request_id = text(_request_id, "request_id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.type = _type
        self.code = _code
        self.message = _message
        self.param = _param
        self.details = _details
        self.request_id = _request_id
        self._source = source
        return self
