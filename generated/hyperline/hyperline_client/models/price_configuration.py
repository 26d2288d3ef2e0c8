# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .country import COUNTRY_MEMBERS, Country
from .currency import CURRENCY_MEMBERS, Currency
from .price import Price, price_from_dict
from .price_configuration_status import PRICE_CONFIGURATION_STATUS_MEMBERS, PriceConfigurationStatus
from .price_model import PRICE_MODEL_MEMBERS, PriceModel

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import billing_interval as billing_interval_module
    from . import commitment_interval as commitment_interval_module
    from . import integration as integration_module
    from . import metering_filter as metering_filter_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    billing_interval_module = Later(f"{__package__}.billing_interval")
    commitment_interval_module = Later(f"{__package__}.commitment_interval")
    integration_module = Later(f"{__package__}.integration")
    metering_filter_module = Later(f"{__package__}.metering_filter")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PriceConfiguration(Model):
    """What a product costs, for one currency, one billing interval and, optionally, certain countries or one price book."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "product_id": "product_id",
        "type": "type",
        "prices": "prices",
        "status": "status",
        "currency": "currency",
        "billing_interval": "billing_interval",
        "commitment_interval": "commitment_interval",
        "price_book_id": "price_book_id",
        "countries": "countries",
        "country": "country",
        "plan_id": "plan_id",
        "metering_filter": "metering_filter",
        "allow_on_portal": "allow_on_portal",
        "updated_at": "updated_at",
        "archived_at": "archived_at",
        "integrations": "integrations",
    }
    NULLABLE = frozenset(
        {
            "status",
            "currency",
            "billing_interval",
            "commitment_interval",
            "price_book_id",
            "countries",
            "country",
            "plan_id",
            "metering_filter",
            "allow_on_portal",
            "updated_at",
            "archived_at",
            "integrations",
        }
    )
    FIRM = frozenset({"id", "product_id", "prices", "currency"})

    id: str
    """Id of the price configuration."""
    product_id: str
    """Id of the product this is a price of."""
    type: PriceModel
    """Price model. All items of `prices` are of this type."""
    prices: list[Price]
    """The prices. Exactly one when `type` is `fee`, otherwise the tiers."""
    status: PriceConfigurationStatus | None = None
    """Whether it can be used."""
    currency: Currency | None = None
    """Currency of every amount in `prices`."""
    billing_interval: billing_interval_module.BillingInterval | None = None
    """How often this price is billed."""
    commitment_interval: commitment_interval_module.CommitmentInterval | None = None
    """Length of commitment this price is for."""
    price_book_id: str | None = None
    """Id of the price book it belongs to. Null means the default price book."""
    countries: list[Country] | None = None
    """Countries of the customers it applies to. Null means everywhere; an empty list means only customers without a
    country."""
    country: Country | None = None
    """The one country it applies to. Null when it applies everywhere or to several. Read `countries` instead.
    Deprecated."""
    plan_id: str | None = None
    """Id of the legacy plan it is limited to. Deprecated."""
    metering_filter: metering_filter_module.MeteringFilter | None = None
    """Which usage events this price counts. Only with the models `volume`, `packaged`, `bulk` and `bps`."""
    allow_on_portal: bool | None = None
    """Whether customers may buy it in the portal. Only with the model `bundle`."""
    updated_at: datetime | None = None
    """Moment of the last change."""
    archived_at: datetime | None = None
    """Moment it was archived. Null while it is active."""
    integrations: list[integration_module.Integration] | None = None
    """The same price configuration in external systems."""
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
            if type((_product_id := get("product_id"))) is not str:
                _product_id = text(get("product_id", UNSET), "product_id")
            _type = get("type", UNSET)
            try:
                _type = PRICE_MODEL_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", PriceModel)
            _prices = get("prices", UNSET)
            _prices = array(_prices, "prices", price_from_dict)
            if (_status := get("status")) is not None:
                try:
                    _status = PRICE_CONFIGURATION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", PriceConfigurationStatus)
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_billing_interval := get("billing_interval")) is not None:
                _billing_interval = nested(
                    _billing_interval, "billing_interval", billing_interval_module.BillingInterval.from_dict
                )
            if (_commitment_interval := get("commitment_interval")) is not None:
                _commitment_interval = nested(
                    _commitment_interval, "commitment_interval", commitment_interval_module.CommitmentInterval.from_dict
                )
            if (_price_book_id := get("price_book_id")) is not None and type(_price_book_id) is not str:
                _price_book_id = text(_price_book_id, "price_book_id")
            if (_countries := get("countries")) is not None:
                _countries = array(_countries, "countries", partial(choice, field="", kind=Country))
            if (_country := get("country")) is not None:
                try:
                    _country = COUNTRY_MEMBERS[_country]
                except (KeyError, TypeError):
                    _country = choice(_country, "country", Country)
            if (_plan_id := get("plan_id")) is not None and type(_plan_id) is not str:
                _plan_id = text(_plan_id, "plan_id")
            if (_metering_filter := get("metering_filter")) is not None:
                _metering_filter = nested(_metering_filter, "metering_filter", metering_filter_module.MeteringFilter.from_dict)
            if (_allow_on_portal := get("allow_on_portal")) is not None and type(_allow_on_portal) is not bool:
                _allow_on_portal = boolean(_allow_on_portal, "allow_on_portal")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_archived_at := get("archived_at")) is not None:
                _archived_at = moment(_archived_at, "archived_at")
            if (_integrations := get("integrations")) is not None:
                _integrations = array(_integrations, "integrations", integration_module.Integration.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.product_id = _product_id
        self.type = _type
        self.prices = _prices
        self.status = _status
        self.currency = _currency
        self.billing_interval = _billing_interval
        self.commitment_interval = _commitment_interval
        self.price_book_id = _price_book_id
        self.countries = _countries
        self.country = _country
        self.plan_id = _plan_id
        self.metering_filter = _metering_filter
        self.allow_on_portal = _allow_on_portal
        self.updated_at = _updated_at
        self.archived_at = _archived_at
        self.integrations = _integrations
        self._source = source
        return self
