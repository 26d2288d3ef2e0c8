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
class PromotionCodeCustomer(Model):
    """A customer who can redeem a promotion code."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"customerId", "email", "name"})

    customer_id: str
    """Identifier of the customer."""
    name: str | None | Unset = UNSET
    """Name of the customer."""
    email: str | None | Unset = UNSET
    """E-mail address of the customer."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_customer_id := get("customerId", UNSET))) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_email := get("email", UNSET)) is not UNSET and _email is not None and type(_email) is not str:
            _email = text(_email, "email")
        self = cls.__new__(cls)
        self.customer_id = _customer_id
        self.name = _name
        self.email = _email
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["customerId"] = self.customer_id
        if self.name is not UNSET:
            found["name"] = self.name
        if self.email is not UNSET:
            found["email"] = self.email
        return found
