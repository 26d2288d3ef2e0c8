# Generated from specs/hyperline/resources/organisations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .country import COUNTRY_MEMBERS, Country
from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Organisation(Model):
    """A parent of several customers."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "currency": "currency",
        "country": "country",
        "invoice_schedule": "invoice_schedule",
        "next_invoice_at": "next_invoice_at",
    }
    NULLABLE = frozenset({"name", "currency", "country", "invoice_schedule", "next_invoice_at"})
    FIRM = frozenset({"id", "currency"})

    id: str
    """Id of the organisation."""
    name: str | None = None
    """Name of the organisation."""
    currency: Currency | None = None
    """Currency of the organisation."""
    country: Country | None = None
    """Country of the organisation."""
    invoice_schedule: str | None = None
    """How often the invoices of its customers are put together. The values are not published."""
    next_invoice_at: datetime | None = None
    """When the next invoice is put together."""
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
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_country := get("country")) is not None:
                try:
                    _country = COUNTRY_MEMBERS[_country]
                except (KeyError, TypeError):
                    _country = choice(_country, "country", Country)
            if (_invoice_schedule := get("invoice_schedule")) is not None and type(_invoice_schedule) is not str:
                _invoice_schedule = text(_invoice_schedule, "invoice_schedule")
            if (_next_invoice_at := get("next_invoice_at")) is not None:
                _next_invoice_at = moment(_next_invoice_at, "next_invoice_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.currency = _currency
        self.country = _country
        self.invoice_schedule = _invoice_schedule
        self.next_invoice_at = _next_invoice_at
        self._source = source
        return self
