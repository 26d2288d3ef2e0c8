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

from .address import Address


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BillingAddress(Model):
    """Who is billed, and where."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"address", "email", "firstName", "lastName", "name", "phone"})

    name: str | None | Unset = UNSET
    """Full name of the person or company."""
    first_name: str | None | Unset = UNSET
    """First name."""
    last_name: str | None | Unset = UNSET
    """Last name."""
    email: str | None | Unset = UNSET
    """Mail address for bills."""
    phone: str | None | Unset = UNSET
    """Telephone number."""
    address: Address | None | Unset = UNSET
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
        if (_first_name := get("firstName", UNSET)) is not UNSET and _first_name is not None and type(_first_name) is not str:
            _first_name = text(_first_name, "firstName")
        if (_last_name := get("lastName", UNSET)) is not UNSET and _last_name is not None and type(_last_name) is not str:
            _last_name = text(_last_name, "lastName")
        if (_email := get("email", UNSET)) is not UNSET and _email is not None and type(_email) is not str:
            _email = text(_email, "email")
        if (_phone := get("phone", UNSET)) is not UNSET and _phone is not None and type(_phone) is not str:
            _phone = text(_phone, "phone")
        if (_address := get("address", UNSET)) is not UNSET and _address is not None:
            _address = nested(_address, "address", Address.from_dict)
        self = cls.__new__(cls)
        self.name = _name
        self.first_name = _first_name
        self.last_name = _last_name
        self.email = _email
        self.phone = _phone
        self.address = _address
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.name is not UNSET:
            found["name"] = self.name
        if self.first_name is not UNSET:
            found["firstName"] = self.first_name
        if self.last_name is not UNSET:
            found["lastName"] = self.last_name
        if self.email is not UNSET:
            found["email"] = self.email
        if self.phone is not UNSET:
            found["phone"] = self.phone
        if self.address is not UNSET:
            found["address"] = None if self.address is None else self.address.to_dict()
        return found
