# Generated from specs/creem/resources/events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageEventProblem(Model):
    """Why an event is not valid."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
        "param": "param",
    }
    NULLABLE = frozenset({"code", "message", "param"})

    code: str | None = None
    """Names the problem for programs. Which there are is not documented."""
    message: str | None = None
    """What is wrong, for people."""
    param: str | None = None
    """The field at fault, if there is one."""
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
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_message := get("message")) is not None and type(_message) is not str:
                _message = text(_message, "message")
            if (_param := get("param")) is not None and type(_param) is not str:
                _param = text(_param, "param")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.code = _code
        self.message = _message
        self.param = _param
        self._source = source
        return self
