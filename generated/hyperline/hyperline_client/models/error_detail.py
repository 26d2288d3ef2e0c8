from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    by_kind,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ErrorDetail(Model):
    """One finding about the input. Either a bare `message`, or a validation finding with its place."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"code", "expected", "message", "path", "received"})

    message: str | None | Unset = UNSET
    """What is wrong."""
    code: str | None | Unset = UNSET
    """Kind of finding, such as `invalid_type`."""
    path: list[str | int] | None | Unset = UNSET
    """Where in the input it is, keys and array positions from the outside in."""
    expected: str | None | Unset = UNSET
    """The type that belongs there."""
    received: str | None | Unset = UNSET
    """The type that was sent."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_message := get("message", UNSET)) is not UNSET and _message is not None and type(_message) is not str:
            _message = text(_message, "message")
        if (_code := get("code", UNSET)) is not UNSET and _code is not None and type(_code) is not str:
            _code = text(_code, "code")
        if (_path := get("path", UNSET)) is not UNSET and _path is not None:
            _path = array(_path, "path", partial(by_kind, field="", readers={str: text, int: integer}))
        if (_expected := get("expected", UNSET)) is not UNSET and _expected is not None and type(_expected) is not str:
            _expected = text(_expected, "expected")
        if (_received := get("received", UNSET)) is not UNSET and _received is not None and type(_received) is not str:
            _received = text(_received, "received")
        self = cls.__new__(cls)
        self.message = _message
        self.code = _code
        self.path = _path
        self.expected = _expected
        self.received = _received
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.message is not UNSET:
            found["message"] = self.message
        if self.code is not UNSET:
            found["code"] = self.code
        if self.path is not UNSET:
            found["path"] = self.path
        if self.expected is not UNSET:
            found["expected"] = self.expected
        if self.received is not UNSET:
            found["received"] = self.received
        return found
