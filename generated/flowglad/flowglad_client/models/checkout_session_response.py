# Generated from specs/flowglad/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .checkout_session import CheckoutSession, checkout_session_from_dict

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionResponse(Model):
    """One checkout session and its address, side by side."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "checkoutSession": "checkout_session",
        "url": "url",
    }

    checkout_session: CheckoutSession
    """The session."""
    url: str
    """Address to send the customer to."""
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
            _checkout_session = get("checkoutSession", UNSET)
            _checkout_session = nested(_checkout_session, "checkoutSession", checkout_session_from_dict)
            if type((_url := get("url"))) is not str:
                _url = text(get("url", UNSET), "url")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.checkout_session = _checkout_session
        self.url = _url
        self._source = source
        return self
