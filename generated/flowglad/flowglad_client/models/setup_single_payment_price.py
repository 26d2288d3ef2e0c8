# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    const,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET

from .any_setup_price import AnySetupPrice
from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupSinglePaymentPrice(AnySetupPrice, Model):
    """An exported price that is paid once."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "unitPrice": "unit_price",
        "type": "type",
        "currency": "currency",
        "name": "name",
        "slug": "slug",
        "isDefault": "is_default",
        "active": "active",
    }
    NULLABLE = frozenset({"currency", "name", "slug"})
    FIRM = frozenset({"unitPrice", "currency"})

    unit_price: int
    """Price of one unit in the smallest unit of `currency`, 0 or more: 2000 is 20.00 USD but 2000 JPY. Without
    `currency` it is in the organisation's currency. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    type: Literal["single_payment"] = "single_payment"
    """Kind of price; always `single_payment` here."""
    currency: Currency | None = None
    """Currency of `unit_price`. As a rule it is missing, and the organisation's currency counts."""
    name: str | None = None
    """Label."""
    slug: str | None = None
    """Stable handle, unique among all prices of the document."""
    is_default: bool | None = None
    """Whether it is the default price of its product or meter."""
    active: bool | None = None
    """Whether it can be sold."""
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
            if type((_unit_price := get("unitPrice"))) is not int:
                _unit_price = integer(get("unitPrice", UNSET), "unitPrice")
            if (_type := get("type")) != "single_payment":
                _type = const(get("type", UNSET), "type", "single_payment")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_slug := get("slug")) is not None and type(_slug) is not str:
                _slug = text(_slug, "slug")
            if (_is_default := get("isDefault")) is not None and type(_is_default) is not bool:
                _is_default = boolean(_is_default, "isDefault")
            if (_active := get("active")) is not None and type(_active) is not bool:
                _active = boolean(_active, "active")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.unit_price = _unit_price
        self.type = _type
        self.currency = _currency
        self.name = _name
        self.slug = _slug
        self.is_default = _is_default
        self.active = _active
        self._source = source
        return self
