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
class BillingDetailsAddress(Model):
    """The postal address of a payment method, which now and then stands one level deeper."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"address", "city", "country", "line1", "line2", "name", "postal_code", "state"})

    country: str | None | Unset = UNSET
    """Country, as a rule its two-letter code."""
    line1: str | None | Unset = UNSET
    """Street and number, or the like."""
    line2: str | None | Unset = UNSET
    """Floor, flat or whatever else belongs to the street."""
    city: str | None | Unset = UNSET
    """Town."""
    state: str | None | Unset = UNSET
    """State, province or region."""
    postal_code: str | None | Unset = UNSET
    """Postal code."""
    name: str | None | Unset = UNSET
    """Name at this address."""
    address: Address | None | Unset = UNSET
    """The postal address once more, when the record holds one inside the other. Read it where the fields around it are
    missing."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_country := get("country", UNSET)) is not UNSET and _country is not None and type(_country) is not str:
            _country = text(_country, "country")
        if (_line1 := get("line1", UNSET)) is not UNSET and _line1 is not None and type(_line1) is not str:
            _line1 = text(_line1, "line1")
        if (_line2 := get("line2", UNSET)) is not UNSET and _line2 is not None and type(_line2) is not str:
            _line2 = text(_line2, "line2")
        if (_city := get("city", UNSET)) is not UNSET and _city is not None and type(_city) is not str:
            _city = text(_city, "city")
        if (_state := get("state", UNSET)) is not UNSET and _state is not None and type(_state) is not str:
            _state = text(_state, "state")
        if (
            (_postal_code := get("postal_code", UNSET)) is not UNSET
            and _postal_code is not None
            and type(_postal_code) is not str
        ):
            _postal_code = text(_postal_code, "postal_code")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_address := get("address", UNSET)) is not UNSET and _address is not None:
            _address = nested(_address, "address", Address.from_dict)
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.country is not UNSET:
            found["country"] = self.country
        if self.line1 is not UNSET:
            found["line1"] = self.line1
        if self.line2 is not UNSET:
            found["line2"] = self.line2
        if self.city is not UNSET:
            found["city"] = self.city
        if self.state is not UNSET:
            found["state"] = self.state
        if self.postal_code is not UNSET:
            found["postal_code"] = self.postal_code
        if self.name is not UNSET:
            found["name"] = self.name
        if self.address is not UNSET:
            found["address"] = None if self.address is None else self.address.to_dict()
        return found
