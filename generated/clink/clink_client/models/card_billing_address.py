from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CardBillingAddress(Model):
    """The billing address of a card. Requests say `region` where this says `state`."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"city", "country", "line1", "line2", "postalCode", "state"})

    city: str | None | Unset = UNSET
    """City."""
    country: str | None | Unset = UNSET
    """Country."""
    line1: str | None | Unset = UNSET
    """First line of the address."""
    line2: str | None | Unset = UNSET
    """Second line of the address."""
    postal_code: str | None | Unset = UNSET
    """Postal code."""
    state: str | None | Unset = UNSET
    """State or region."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_city := get("city", UNSET)) is not UNSET and _city is not None and type(_city) is not str:
            _city = text(_city, "city")
        if (_country := get("country", UNSET)) is not UNSET and _country is not None and type(_country) is not str:
            _country = text(_country, "country")
        if (_line1 := get("line1", UNSET)) is not UNSET and _line1 is not None and type(_line1) is not str:
            _line1 = text(_line1, "line1")
        if (_line2 := get("line2", UNSET)) is not UNSET and _line2 is not None and type(_line2) is not str:
            _line2 = text(_line2, "line2")
        if (_postal_code := get("postalCode", UNSET)) is not UNSET and _postal_code is not None and type(_postal_code) is not str:
            _postal_code = text(_postal_code, "postalCode")
        if (_state := get("state", UNSET)) is not UNSET and _state is not None and type(_state) is not str:
            _state = text(_state, "state")
        self = cls.__new__(cls)
        self.city = _city
        self.country = _country
        self.line1 = _line1
        self.line2 = _line2
        self.postal_code = _postal_code
        self.state = _state
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.city is not UNSET:
            found["city"] = self.city
        if self.country is not UNSET:
            found["country"] = self.country
        if self.line1 is not UNSET:
            found["line1"] = self.line1
        if self.line2 is not UNSET:
            found["line2"] = self.line2
        if self.postal_code is not UNSET:
            found["postalCode"] = self.postal_code
        if self.state is not UNSET:
            found["state"] = self.state
        return found
