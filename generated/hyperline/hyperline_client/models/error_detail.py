# Generated from specs/hyperline/openapi.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
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

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ErrorDetail(Model):
    """One finding about the input. Either a bare `message`, or a validation finding with its place."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "code": "code",
        "path": "path",
        "expected": "expected",
        "received": "received",
    }
    NULLABLE = frozenset({"message", "code", "path", "expected", "received"})

    message: str | None = None
    """What is wrong."""
    code: str | None = None
    """Kind of finding, such as `invalid_type`."""
    path: list[str | int] | None = None
    """Where in the input it is, keys and array positions from the outside in."""
    expected: str | None = None
    """The type that belongs there."""
    received: str | None = None
    """The type that was sent."""
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
            if (_message := get("message")) is not None and type(_message) is not str:
                _message = text(_message, "message")
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_path := get("path")) is not None:
                _path = array(_path, "path", partial(by_kind, field="", readers={str: text, int: integer}))
            if (_expected := get("expected")) is not None and type(_expected) is not str:
                _expected = text(_expected, "expected")
            if (_received := get("received")) is not None and type(_received) is not str:
                _received = text(_received, "received")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.message = _message
        self.code = _code
        self.path = _path
        self.expected = _expected
        self.received = _received
        self._source = source
        return self
