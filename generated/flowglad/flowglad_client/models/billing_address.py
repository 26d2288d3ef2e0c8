# Generated from specs/flowglad/resources/shared.yaml. Do not edit.
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

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import address as address_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    address_module = Later(f"{__package__}.address")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BillingAddress(Model):
    """Who is billed, and where."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "firstName": "first_name",
        "lastName": "last_name",
        "email": "email",
        "phone": "phone",
        "address": "address",
    }
    NULLABLE = frozenset({"name", "firstName", "lastName", "email", "phone", "address"})

    name: str | None = None
    """Full name of the person or company."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Mail address for bills."""
    phone: str | None = None
    """Telephone number."""
    address: address_module.Address | None = None
    """Where the bill goes."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_first_name := get("firstName")) is not None and type(_first_name) is not str:
                _first_name = text(_first_name, "firstName")
            if (_last_name := get("lastName")) is not None and type(_last_name) is not str:
                _last_name = text(_last_name, "lastName")
            if (_email := get("email")) is not None and type(_email) is not str:
                _email = text(_email, "email")
            if (_phone := get("phone")) is not None and type(_phone) is not str:
                _phone = text(_phone, "phone")
            if (_address := get("address")) is not None:
                _address = nested(_address, "address", address_module.Address.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.name = _name
        self.first_name = _first_name
        self.last_name = _last_name
        self.email = _email
        self.phone = _phone
        self.address = _address
        self._source = source
        return self
