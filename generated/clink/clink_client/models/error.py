# Generated from specs/clink/openapi.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
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
class Error(Model):
    """The body of a refusal. It may come with HTTP status 200; then `code` is the only sign that the call failed."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "msg": "msg",
        "data": "data",
    }
    NULLABLE = frozenset({"code", "msg", "data"})

    code: int | None = None
    """Clink's result code, anything but 200. Some mirror HTTP statuses (400, 404, 500), others may be business codes of
    several digits. No list is published."""
    msg: str | None = None
    """What went wrong, in short. For people; the wording may change."""
    data: Any = None
    """Further details. Usually null; no shape is documented."""
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
            if (_code := get("code")) is not None and type(_code) is not int:
                _code = integer(_code, "code")
            if (_msg := get("msg")) is not None and type(_msg) is not str:
                _msg = text(_msg, "msg")
            _data = get("data")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.code = _code
        self.msg = _msg
        self.data = _data
        self._source = source
        return self
