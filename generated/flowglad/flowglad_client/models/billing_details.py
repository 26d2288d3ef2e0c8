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
from billfold_core.unset import UNSET, Unset

from .billing_details_address import BillingDetailsAddress


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BillingDetails(Model):
    """Name and address that belong to a payment method."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"address", "email", "name"})

    name: str | None | Unset = UNSET
    """Name of the holder."""
    email: str | None | Unset = UNSET
    """Mail address of the holder."""
    address: BillingDetailsAddress | None | Unset = UNSET
    """Where the bill goes."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_email := get("email", UNSET)) is not UNSET and _email is not None and type(_email) is not str:
            _email = text(_email, "email")
        if (_address := get("address", UNSET)) is not UNSET and _address is not None:
            _address = nested(_address, "address", BillingDetailsAddress.from_dict)
        self = cls.__new__(cls)
        self.name = _name
        self.email = _email
        self.address = _address
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.name is not UNSET:
            found["name"] = self.name
        if self.email is not UNSET:
            found["email"] = self.email
        if self.address is not UNSET:
            found["address"] = None if self.address is None else self.address.to_dict()
        return found
