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
class ErrorIssue(Model):
    """One finding of the server's validation. More keys may follow, depending on the kind of issue."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"code", "message", "path"})

    message: str | Unset = UNSET
    """What is wrong, in words."""
    code: str | Unset = UNSET
    """Kind of issue, such as invalid_type."""
    path: list[str | int] | Unset = UNSET
    """Where the value stands in the request, from the outside in; names of fields and positions in lists."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_message := get("message", UNSET)) is not UNSET and type(_message) is not str:
            _message = text(_message, "message")
        if (_code := get("code", UNSET)) is not UNSET and type(_code) is not str:
            _code = text(_code, "code")
        if (_path := get("path", UNSET)) is not UNSET:
            _path = array(_path, "path", partial(by_kind, field="", readers={str: text, int: integer}))
        self = cls.__new__(cls)
        self.message = _message
        self.code = _code
        self.path = _path
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
        return found
