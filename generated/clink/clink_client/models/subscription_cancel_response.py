from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .subscription import Subscription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCancelResponse(Model):
    """The envelope around a subscription that was cancelled."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"code", "data", "msg"})

    code: int | None | Unset = UNSET
    """Result code; 200 means success, anything else that the call failed."""
    msg: str | None | Unset = UNSET
    """Short result text, `success` when all went well."""
    data: Subscription | None | Unset = UNSET
    """The subscription. May be missing; then read it."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_code := get("code", UNSET)) is not UNSET and _code is not None and type(_code) is not int:
            _code = integer(_code, "code")
        if (_msg := get("msg", UNSET)) is not UNSET and _msg is not None and type(_msg) is not str:
            _msg = text(_msg, "msg")
        if (_data := get("data", UNSET)) is not UNSET and _data is not None:
            _data = nested(_data, "data", Subscription.from_dict)
        self = cls.__new__(cls)
        self.code = _code
        self.msg = _msg
        self.data = _data
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.code is not UNSET:
            found["code"] = self.code
        if self.msg is not UNSET:
            found["msg"] = self.msg
        if self.data is not UNSET:
            found["data"] = None if self.data is None else self.data.to_dict()
        return found
