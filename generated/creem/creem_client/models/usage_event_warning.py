# Generated from specs/creem/resources/events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
    text,
)

from .usage_event_warning_code import USAGE_EVENT_WARNING_CODE_MEMBERS, UsageEventWarningCode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageEventWarning(Model):
    """What is odd about an event. It was accepted all the same."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "code": "code",
        "message": "message",
    }
    NULLABLE = frozenset({"index", "message"})

    index: int | None = None
    """Which event of the batch it is, from 0. Missing in a preview."""
    code: UsageEventWarningCode | None = None
    """What is odd."""
    message: str | None = None
    """The same for people."""
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
            if (_index := get("index")) is not None and type(_index) is not int:
                _index = integer(_index, "index")
            if (_code := get("code")) is not None:
                try:
                    _code = USAGE_EVENT_WARNING_CODE_MEMBERS[_code]
                except (KeyError, TypeError):
                    _code = choice(_code, "code", UsageEventWarningCode)
            if (_message := get("message")) is not None and type(_message) is not str:
                _message = text(_message, "message")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.index = _index
        self.code = _code
        self.message = _message
        self._source = source
        return self
