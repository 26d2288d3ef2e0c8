# Generated from specs/hyperline/resources/companies.yaml. Do not edit.
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
class Company(Model):
    """A workspace."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "logo_url": "logo_url",
        "address": "address",
    }
    NULLABLE = frozenset({"name", "logo_url", "address"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the company."""
    name: str | None = None
    """Name of the company."""
    logo_url: str | None = None
    """Address of the logo."""
    address: address_module.Address | None = None
    """Address of the company."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_logo_url := get("logo_url")) is not None and type(_logo_url) is not str:
                _logo_url = text(_logo_url, "logo_url")
            if (_address := get("address")) is not None:
                _address = nested(_address, "address", address_module.Address.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.logo_url = _logo_url
        self.address = _address
        self._source = source
        return self
