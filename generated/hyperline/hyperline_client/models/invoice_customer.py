# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
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
class InvoiceCustomer(Model):
    """The customer as an invoice has it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "email": "email",
        "external_id": "external_id",
        "tax_id": "tax_id",
        "vat_number": "vat_number",
        "local_tax_number": "local_tax_number",
        "address": "address",
    }
    NULLABLE = frozenset({"id", "name", "email", "external_id", "tax_id", "vat_number", "local_tax_number", "address"})

    id: str | None = None
    """Id of the customer, cus_…."""
    name: str | None = None
    """Name."""
    email: str | None = None
    """Mail address."""
    external_id: str | None = None
    """Id in your own system."""
    tax_id: str | None = None
    """Tax number."""
    vat_number: str | None = None
    """Tax number, in older answers of version 1. Deprecated."""
    local_tax_number: str | None = None
    """National tax number."""
    address: address_module.Address | None = None
    """Address."""
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
            if (_id := get("id")) is not None and type(_id) is not str:
                _id = text(_id, "id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_email := get("email")) is not None and type(_email) is not str:
                _email = text(_email, "email")
            if (_external_id := get("external_id")) is not None and type(_external_id) is not str:
                _external_id = text(_external_id, "external_id")
            if (_tax_id := get("tax_id")) is not None and type(_tax_id) is not str:
                _tax_id = text(_tax_id, "tax_id")
            if (_vat_number := get("vat_number")) is not None and type(_vat_number) is not str:
                _vat_number = text(_vat_number, "vat_number")
            if (_local_tax_number := get("local_tax_number")) is not None and type(_local_tax_number) is not str:
                _local_tax_number = text(_local_tax_number, "local_tax_number")
            if (_address := get("address")) is not None:
                _address = nested(_address, "address", address_module.Address.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.email = _email
        self.external_id = _external_id
        self.tax_id = _tax_id
        self.vat_number = _vat_number
        self.local_tax_number = _local_tax_number
        self.address = _address
        self._source = source
        return self
