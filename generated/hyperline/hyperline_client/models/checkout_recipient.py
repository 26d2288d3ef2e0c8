# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
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
class CheckoutRecipient(Model):
    """Who gets the address of a checkout session by mail."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "message": "message",
    }
    NULLABLE = frozenset({"email", "message"})

    email: str | None = None
    """Mail address."""
    message: str | None = None
    """Message in the mail."""
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
            if (_email := get("email")) is not None and type(_email) is not str:
                _email = text(_email, "email")
            if (_message := get("message")) is not None and type(_message) is not str:
                _message = text(_message, "message")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.email = _email
        self.message = _message
        self._source = source
        return self
