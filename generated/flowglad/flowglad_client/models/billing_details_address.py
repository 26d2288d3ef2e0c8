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

    from . import address as address_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    address_module = Later(f"{__package__}.address")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BillingDetailsAddress(Model):
    """The postal address of a payment method, which now and then stands one level deeper."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "country": "country",
        "line1": "line1",
        "line2": "line2",
        "city": "city",
        "state": "state",
        "postal_code": "postal_code",
        "name": "name",
        "address": "address",
    }
    NULLABLE = frozenset({"country", "line1", "line2", "city", "state", "postal_code", "name", "address"})

    country: str | None = None
    """Country, as a rule its two-letter code."""
    line1: str | None = None
    """Street and number, or the like."""
    line2: str | None = None
    """Floor, flat or whatever else belongs to the street."""
    city: str | None = None
    """Town."""
    state: str | None = None
    """State, province or region."""
    postal_code: str | None = None
    """Postal code."""
    name: str | None = None
    """Name at this address."""
    address: address_module.Address | None = None
    """The postal address once more, when the record holds one inside the other. Read it where the fields around it are
    missing."""
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
            if (_country := get("country")) is not None and type(_country) is not str:
                _country = text(_country, "country")
            if (_line1 := get("line1")) is not None and type(_line1) is not str:
                _line1 = text(_line1, "line1")
            if (_line2 := get("line2")) is not None and type(_line2) is not str:
                _line2 = text(_line2, "line2")
            if (_city := get("city")) is not None and type(_city) is not str:
                _city = text(_city, "city")
            if (_state := get("state")) is not None and type(_state) is not str:
                _state = text(_state, "state")
            if (_postal_code := get("postal_code")) is not None and type(_postal_code) is not str:
                _postal_code = text(_postal_code, "postal_code")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_address := get("address")) is not None:
                _address = nested(_address, "address", address_module.Address.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.country = _country
        self.line1 = _line1
        self.line2 = _line2
        self.city = _city
        self.state = _state
        self.postal_code = _postal_code
        self.name = _name
        self.address = _address
        self._source = source
        return self
