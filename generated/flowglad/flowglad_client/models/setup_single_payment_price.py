from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    const,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .currency import CURRENCY_MEMBERS, Currency


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupSinglePaymentPrice(Model):
    """An exported price that is paid once."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"active", "currency", "isDefault", "name", "slug", "type", "unitPrice"})

    unit_price: int
    """Price of one unit in the smallest unit of `currency`, 0 or more: 2000 is 20.00 USD but 2000 JPY. Without
    `currency` it is in the organisation's currency. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    type: Literal["single_payment"] = "single_payment"
    """Kind of price; always `single_payment` here."""
    currency: Currency | None | Unset = UNSET
    """Currency of `unitPrice`. As a rule it is missing, and the organisation's currency counts."""
    name: str | None | Unset = UNSET
    """Label."""
    slug: str | None | Unset = UNSET
    """Stable handle, unique among all prices of the document."""
    is_default: bool | Unset = UNSET
    """Whether it is the default price of its product or meter."""
    active: bool | Unset = UNSET
    """Whether it can be sold."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_unit_price := get("unitPrice", UNSET))) is not int:
            _unit_price = integer(_unit_price, "unitPrice")
        if (_type := get("type", UNSET)) != "single_payment":
            _type = const(_type, "type", "single_payment")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_slug := get("slug", UNSET)) is not UNSET and _slug is not None and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if (_is_default := get("isDefault", UNSET)) is not UNSET and type(_is_default) is not bool:
            _is_default = boolean(_is_default, "isDefault")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = cls.__new__(cls)
        self.unit_price = _unit_price
        self.type = _type
        self.currency = _currency
        self.name = _name
        self.slug = _slug
        self.is_default = _is_default
        self.active = _active
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["unitPrice"] = self.unit_price
        found["type"] = self.type
        if self.currency is not UNSET:
            found["currency"] = None if self.currency is None else str(self.currency)
        if self.name is not UNSET:
            found["name"] = self.name
        if self.slug is not UNSET:
            found["slug"] = self.slug
        if self.is_default is not UNSET:
            found["isDefault"] = self.is_default
        if self.active is not UNSET:
            found["active"] = self.active
        return found
