from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentInstrumentAddressInput(Model):
    """An address. Answers about cards say `state` where this says `region`."""

    FIELDS = {
        "country": "country",
        "region": "region",
        "city": "city",
        "line1": "line1",
        "line2": "line2",
        "postalCode": "postal_code",
    }

    country: str | Unset = UNSET
    """Country. Required for UPI."""
    region: str | Unset = UNSET
    """State or region. Required for UPI."""
    city: str | Unset = UNSET
    """City. Required for UPI."""
    line1: str | Unset = UNSET
    """First line of the address. Required for UPI."""
    line2: str | Unset = UNSET
    """Second line of the address."""
    postal_code: str | Unset = UNSET
    """Postal code. Required for UPI."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if (_country := get("country", UNSET)) is not UNSET and type(_country) is not str:
            _country = text(_country, "country")
        if (_region := get("region", UNSET)) is not UNSET and type(_region) is not str:
            _region = text(_region, "region")
        if (_city := get("city", UNSET)) is not UNSET and type(_city) is not str:
            _city = text(_city, "city")
        if (_line1 := get("line1", UNSET)) is not UNSET and type(_line1) is not str:
            _line1 = text(_line1, "line1")
        if (_line2 := get("line2", UNSET)) is not UNSET and type(_line2) is not str:
            _line2 = text(_line2, "line2")
        if (_postal_code := get("postalCode", UNSET)) is not UNSET and type(_postal_code) is not str:
            _postal_code = text(_postal_code, "postalCode")
        self = object.__new__(cls)
        self.country = _country
        self.region = _region
        self.city = _city
        self.line1 = _line1
        self.line2 = _line2
        self.postal_code = _postal_code
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.country is not UNSET:
            found["country"] = plain(self.country)
        if self.region is not UNSET:
            found["region"] = plain(self.region)
        if self.city is not UNSET:
            found["city"] = plain(self.city)
        if self.line1 is not UNSET:
            found["line1"] = plain(self.line1)
        if self.line2 is not UNSET:
            found["line2"] = plain(self.line2)
        if self.postal_code is not UNSET:
            found["postalCode"] = plain(self.postal_code)
        return found
