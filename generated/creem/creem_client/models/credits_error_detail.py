from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .credits_error_type import CREDITS_ERROR_TYPE_MEMBERS, CreditsErrorType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditsErrorDetail(Model):
    """What went wrong with a request about credits."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"code", "message", "param", "request_id", "type"})

    type: CreditsErrorType | Unset = UNSET
    """Family of the error."""
    code: str | None | Unset = UNSET
    """Names the error for programs, when it has a name: `insufficient_balance` for a balance that does not cover a
    movement, `unbalanced_transaction` for entries that do not add up. Others are not documented."""
    message: str | None | Unset = UNSET
    """What is wrong, for people."""
    param: str | None | Unset = UNSET
    """The field or parameter at fault, if there is one."""
    request_id: str | None | Unset = UNSET
    """Identifies the request. Quote it when writing to Creem's support."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_type := get("type", UNSET)) is not UNSET:
            try:
                _type = CREDITS_ERROR_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", CreditsErrorType)
        if (_code := get("code", UNSET)) is not UNSET and _code is not None and type(_code) is not str:
            _code = text(_code, "code")
        if (_message := get("message", UNSET)) is not UNSET and _message is not None and type(_message) is not str:
            _message = text(_message, "message")
        if (_param := get("param", UNSET)) is not UNSET and _param is not None and type(_param) is not str:
            _param = text(_param, "param")
        if (_request_id := get("request_id", UNSET)) is not UNSET and _request_id is not None and type(_request_id) is not str:
            _request_id = text(_request_id, "request_id")
        self = cls.__new__(cls)
        self.type = _type
        self.code = _code
        self.message = _message
        self.param = _param
        self.request_id = _request_id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.type is not UNSET:
            found["type"] = str(self.type)
        if self.code is not UNSET:
            found["code"] = self.code
        if self.message is not UNSET:
            found["message"] = self.message
        if self.param is not UNSET:
            found["param"] = self.param
        if self.request_id is not UNSET:
            found["request_id"] = self.request_id
        return found
