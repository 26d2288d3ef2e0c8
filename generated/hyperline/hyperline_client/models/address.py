# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)

from .country import COUNTRY_MEMBERS, Country
from .us_state import US_STATE_MEMBERS, UsState

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Address(Model):
    """A postal address. Any part may be missing."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "line1": "line1",
        "line2": "line2",
        "city": "city",
        "zip": "zip",
        "state": "state",
        "country": "country",
    }
    NULLABLE = frozenset({"name", "line1", "line2", "city", "zip", "state", "country"})

    name: str | None = None
    """Name of the person or company at this address."""
    line1: str | None = None
    """Street and number."""
    line2: str | None = None
    """Second line of the address."""
    city: str | None = None
    """City."""
    zip: str | None = None
    """Postal code."""
    state: UsState | None = None
    """State, for addresses in the United States only."""
    country: Country | None = None
    """Country."""
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
            if (_line1 := get("line1")) is not None and type(_line1) is not str:
                _line1 = text(_line1, "line1")
            if (_line2 := get("line2")) is not None and type(_line2) is not str:
                _line2 = text(_line2, "line2")
            if (_city := get("city")) is not None and type(_city) is not str:
                _city = text(_city, "city")
            if (_zip := get("zip")) is not None and type(_zip) is not str:
                _zip = text(_zip, "zip")
            if (_state := get("state")) is not None:
                try:
                    _state = US_STATE_MEMBERS[_state]
                except (KeyError, TypeError):
                    _state = choice(_state, "state", UsState)
            if (_country := get("country")) is not None:
                try:
                    _country = COUNTRY_MEMBERS[_country]
                except (KeyError, TypeError):
                    _country = choice(_country, "country", Country)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.name = _name
        self.line1 = _line1
        self.line2 = _line2
        self.city = _city
        self.zip = _zip
        self.state = _state
        self.country = _country
        self._source = source
        return self
