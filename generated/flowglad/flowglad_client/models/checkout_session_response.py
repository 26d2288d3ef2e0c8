from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .checkout_session import CheckoutSession, checkout_session_from_dict


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionResponse(Model):
    """One checkout session and its address, side by side."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"checkoutSession", "url"})

    checkout_session: CheckoutSession
    """The session."""
    url: str
    """Address to send the customer to."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _checkout_session = get("checkoutSession", UNSET)
        _checkout_session = nested(_checkout_session, "checkoutSession", checkout_session_from_dict)
        if type((_url := get("url", UNSET))) is not str:
            _url = text(_url, "url")
        self = cls.__new__(cls)
        self.checkout_session = _checkout_session
        self.url = _url
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["checkoutSession"] = self.checkout_session.to_dict()
        found["url"] = self.url
        return found
