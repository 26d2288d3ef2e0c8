from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionCustomer(Model):
    """The customer of a checkout session."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"customerId", "email"})

    customer_id: str | None | Unset = UNSET
    """Identifier of the customer."""
    email: str | None | Unset = UNSET
    """The customer's email address."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_customer_id := get("customerId", UNSET)) is not UNSET and _customer_id is not None and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_email := get("email", UNSET)) is not UNSET and _email is not None and type(_email) is not str:
            _email = text(_email, "email")
        self = cls.__new__(cls)
        self.customer_id = _customer_id
        self.email = _email
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.email is not UNSET:
            found["email"] = self.email
        return found
