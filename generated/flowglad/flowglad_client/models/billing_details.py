# Generated from specs/flowglad/resources/payment_methods.yaml. Do not edit.
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

    from . import billing_details_address as billing_details_address_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    billing_details_address_module = Later(f"{__package__}.billing_details_address")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BillingDetails(Model):
    """Name and address that belong to a payment method."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "email": "email",
        "address": "address",
    }
    NULLABLE = frozenset({"name", "email", "address"})

    name: str | None = None
    """Name of the holder."""
    email: str | None = None
    """Mail address of the holder."""
    address: billing_details_address_module.BillingDetailsAddress | None = None
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
            if (_email := get("email")) is not None and type(_email) is not str:
                _email = text(_email, "email")
            if (_address := get("address")) is not None:
                _address = nested(_address, "address", billing_details_address_module.BillingDetailsAddress.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.name = _name
        self.email = _email
        self.address = _address
        self._source = source
        return self
