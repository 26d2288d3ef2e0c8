# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
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

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import subscription as subscription_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    subscription_module = Later(f"{__package__}.subscription")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCancelResponse(Model):
    """The envelope around a subscription that was cancelled."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "msg": "msg",
        "data": "data",
    }
    NULLABLE = frozenset({"code", "msg", "data"})
    FIRM = frozenset({"data"})

    code: int | None = None
    """Result code; 200 means success, anything else that the call failed."""
    msg: str | None = None
    """Short result text, `success` when all went well."""
    data: subscription_module.Subscription | None = None
    """The subscription. May be missing; then read it."""
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
            if (_data := get("data")) is not None:
                _data = nested(_data, "data", subscription_module.Subscription.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.code = _code
        self.msg = _msg
        self.data = _data
        self._source = source
        return self
