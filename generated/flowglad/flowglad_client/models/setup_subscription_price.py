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
from .interval_unit import INTERVAL_UNIT_MEMBERS, IntervalUnit

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupSubscriptionPrice(AnySetupPrice, Model):
    """An exported price that is paid again in every interval."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "unitPrice": "unit_price",
        "intervalUnit": "interval_unit",
        "intervalCount": "interval_count",
        "type": "type",
        "currency": "currency",
        "trialPeriodDays": "trial_period_days",
        "name": "name",
        "slug": "slug",
        "isDefault": "is_default",
        "active": "active",
    }
    NULLABLE = frozenset({"currency", "trialPeriodDays", "name", "slug"})
    FIRM = frozenset({"unitPrice", "currency"})

    unit_price: int
    """Price of one unit in the smallest unit of `currency`, 0 or more: 2000 is 20.00 USD but 2000 JPY. Without
    `currency` it is in the organisation's currency. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    interval_unit: IntervalUnit
    """Unit of the billing interval."""
    interval_count: int
    """Length of the billing interval in `interval_unit`s, above 0; 3 with month bills every quarter."""
    type: Literal["subscription"] = "subscription"
    """Kind of price; always `subscription` here."""
    currency: Currency | None = None
    """Currency of `unit_price`. As a rule it is missing, and the organisation's currency counts."""
    trial_period_days: int | None = None
    """How many days a new subscription is free. 0, null and absent all mean no trial."""
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
            _interval_unit = get("intervalUnit", UNSET)
            try:
                _interval_unit = INTERVAL_UNIT_MEMBERS[_interval_unit]
            except (KeyError, TypeError):
                _interval_unit = choice(_interval_unit, "intervalUnit", IntervalUnit)
            if type((_interval_count := get("intervalCount"))) is not int:
                _interval_count = integer(get("intervalCount", UNSET), "intervalCount")
            if (_type := get("type")) != "subscription":
                _type = const(get("type", UNSET), "type", "subscription")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_trial_period_days := get("trialPeriodDays")) is not None and type(_trial_period_days) is not int:
                _trial_period_days = integer(_trial_period_days, "trialPeriodDays")
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
        self.interval_unit = _interval_unit
        self.interval_count = _interval_count
        self.type = _type
        self.currency = _currency
        self.trial_period_days = _trial_period_days
        self.name = _name
        self.slug = _slug
        self.is_default = _is_default
        self.active = _active
        self._source = source
        return self
