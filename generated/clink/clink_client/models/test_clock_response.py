# Generated from specs/clink/resources/test_clocks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .test_clock import TestClock

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TestClockResponse(Model):
    """The envelope around one test clock."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "code": "code",
        "msg": "msg",
    }
    NULLABLE = frozenset({"code", "msg"})

    data: TestClock
    """The test clock."""
    code: int | None = None
    """Result code; 200 means success, anything else that the call failed."""
    msg: str | None = None
    """Short result text, `success` when all went well."""
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
            _data = get("data", UNSET)
            _data = nested(_data, "data", TestClock.from_dict)
            if (_code := get("code")) is not None and type(_code) is not int:
                _code = integer(_code, "code")
            if (_msg := get("msg")) is not None and type(_msg) is not str:
                _msg = text(_msg, "msg")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.data = _data
        self.code = _code
        self.msg = _msg
        self._source = source
        return self
