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
class InvoiceSeller(Model):
    """The invoicing entity as an invoice has it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "tax_id": "tax_id",
        "address": "address",
    }
    NULLABLE = frozenset({"id", "name", "tax_id", "address"})

    id: str | None = None
    """Id of the invoicing entity, ive_…."""
    name: str | None = None
    """Name."""
    tax_id: str | None = None
    """Tax number."""
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
            if (_tax_id := get("tax_id")) is not None and type(_tax_id) is not str:
                _tax_id = text(_tax_id, "tax_id")
            if (_address := get("address")) is not None:
                _address = nested(_address, "address", address_module.Address.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.tax_id = _tax_id
        self.address = _address
        self._source = source
        return self
