# Generated from specs/flowglad/openapi.yaml. Do not edit.
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
class ErrorIssue(Model):
    """One finding of the server's validation. More keys may follow, depending on the kind of issue."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "code": "code",
        "path": "path",
    }

    message: str | None = None
    """What is wrong, in words."""
    code: str | None = None
    """Kind of issue, such as invalid_type."""
    path: list[str | int] | None = None
    """Where the value stands in the request, from the outside in; names of fields and positions in lists."""
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
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.message = _message
        self.code = _code
        self.path = _path
        self._source = source
        return self
