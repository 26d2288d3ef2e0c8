from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    choice,
    moment,
    nested,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .billing_interval import BillingInterval
from .commitment_interval import CommitmentInterval
from .currency import CURRENCY_MEMBERS, Currency
from .integration import Integration
from .metering_filter import MeteringFilter
from .price import Price, price_from_dict
from .price_configuration_status import PRICE_CONFIGURATION_STATUS_MEMBERS, PriceConfigurationStatus
from .price_model import PRICE_MODEL_MEMBERS, PriceModel


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PriceConfiguration(Model):
    """What a product costs, for one currency, one billing interval and, optionally, certain countries or one price book."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "allow_on_portal",
            "archived_at",
            "billing_interval",
            "commitment_interval",
            "countries",
            "country",
            "currency",
            "id",
            "integrations",
            "metering_filter",
            "plan_id",
            "price_book_id",
            "prices",
            "product_id",
            "status",
            "type",
            "updated_at",
        }
    )

    id: str
    """Id of the price configuration."""
    product_id: str
    """Id of the product this is a price of."""
    type: PriceModel
    """Price model. All items of `prices` are of this type."""
    prices: list[Price]
    """The prices. Exactly one when `type` is `fee`, otherwise the tiers."""
    status: PriceConfigurationStatus | None | Unset = UNSET
    """Whether it can be used."""
    currency: Currency | None | Unset = UNSET
    """Currency of every amount in `prices`."""
    billing_interval: BillingInterval | None | Unset = UNSET
    """How often this price is billed."""
    commitment_interval: CommitmentInterval | None | Unset = UNSET
    """Length of commitment this price is for."""
    price_book_id: str | None | Unset = UNSET
    """Id of the price book it belongs to. Null means the default price book."""
    countries: list[str] | None | Unset = UNSET
    """Countries of the customers it applies to, as ISO 3166-1 alpha-2 codes (besides them ES-CE, ES-ML, IC, PT-20,
    PT-30, XK). Null means everywhere; an empty list means only customers without a country."""
    country: str | None | Unset = UNSET
    """The one country it applies to. Null when it applies everywhere or to several. Read `countries` instead.
    Deprecated."""
    plan_id: str | None | Unset = UNSET
    """Id of the legacy plan it is limited to. Deprecated."""
    metering_filter: MeteringFilter | None | Unset = UNSET
    """Which usage events this price counts. Only with the models `volume`, `packaged`, `bulk` and `bps`."""
    allow_on_portal: bool | None | Unset = UNSET
    """Whether customers may buy it in the portal. Only with the model `bundle`."""
    updated_at: datetime | None | Unset = UNSET
    """Moment of the last change."""
    archived_at: datetime | None | Unset = UNSET
    """Moment it was archived. Null while it is active."""
    integrations: list[Integration] | None | Unset = UNSET
    """The same price configuration in external systems."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if type((_product_id := get("product_id", UNSET))) is not str:
            _product_id = text(_product_id, "product_id")
        _type = get("type", UNSET)
        try:
            _type = PRICE_MODEL_MEMBERS[_type]
        except (KeyError, TypeError):
            _type = choice(_type, "type", PriceModel)
        _prices = get("prices", UNSET)
        _prices = array(_prices, "prices", price_from_dict)
        if (_status := get("status", UNSET)) is not UNSET and _status is not None:
            try:
                _status = PRICE_CONFIGURATION_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", PriceConfigurationStatus)
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (_billing_interval := get("billing_interval", UNSET)) is not UNSET and _billing_interval is not None:
            _billing_interval = nested(_billing_interval, "billing_interval", BillingInterval.from_dict)
        if (_commitment_interval := get("commitment_interval", UNSET)) is not UNSET and _commitment_interval is not None:
            _commitment_interval = nested(_commitment_interval, "commitment_interval", CommitmentInterval.from_dict)
        if (
            (_price_book_id := get("price_book_id", UNSET)) is not UNSET
            and _price_book_id is not None
            and type(_price_book_id) is not str
        ):
            _price_book_id = text(_price_book_id, "price_book_id")
        if (_countries := get("countries", UNSET)) is not UNSET and _countries is not None:
            _countries = array(_countries, "countries", text)
        if (_country := get("country", UNSET)) is not UNSET and _country is not None and type(_country) is not str:
            _country = text(_country, "country")
        if (_plan_id := get("plan_id", UNSET)) is not UNSET and _plan_id is not None and type(_plan_id) is not str:
            _plan_id = text(_plan_id, "plan_id")
        if (_metering_filter := get("metering_filter", UNSET)) is not UNSET and _metering_filter is not None:
            _metering_filter = nested(_metering_filter, "metering_filter", MeteringFilter.from_dict)
        if (
            (_allow_on_portal := get("allow_on_portal", UNSET)) is not UNSET
            and _allow_on_portal is not None
            and type(_allow_on_portal) is not bool
        ):
            _allow_on_portal = boolean(_allow_on_portal, "allow_on_portal")
        if (_updated_at := get("updated_at", UNSET)) is not UNSET and _updated_at is not None:
            _updated_at = moment(_updated_at, "updated_at")
        if (_archived_at := get("archived_at", UNSET)) is not UNSET and _archived_at is not None:
            _archived_at = moment(_archived_at, "archived_at")
        if (_integrations := get("integrations", UNSET)) is not UNSET and _integrations is not None:
            _integrations = array(_integrations, "integrations", Integration.from_dict)
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["product_id"] = self.product_id
        found["type"] = str(self.type)
        found["prices"] = [item.to_dict() for item in self.prices]
        if self.status is not UNSET:
            found["status"] = None if self.status is None else str(self.status)
        if self.currency is not UNSET:
            found["currency"] = None if self.currency is None else str(self.currency)
        if self.billing_interval is not UNSET:
            found["billing_interval"] = None if self.billing_interval is None else self.billing_interval.to_dict()
        if self.commitment_interval is not UNSET:
            found["commitment_interval"] = None if self.commitment_interval is None else self.commitment_interval.to_dict()
        if self.price_book_id is not UNSET:
            found["price_book_id"] = self.price_book_id
        if self.countries is not UNSET:
            found["countries"] = self.countries
        if self.country is not UNSET:
            found["country"] = self.country
        if self.plan_id is not UNSET:
            found["plan_id"] = self.plan_id
        if self.metering_filter is not UNSET:
            found["metering_filter"] = None if self.metering_filter is None else self.metering_filter.to_dict()
        if self.allow_on_portal is not UNSET:
            found["allow_on_portal"] = self.allow_on_portal
        if self.updated_at is not UNSET:
            found["updated_at"] = (
                None if self.updated_at is None else unchanged(self._source, "updated_at", self.updated_at, moment, iso_text)
            )
        if self.archived_at is not UNSET:
            found["archived_at"] = (
                None if self.archived_at is None else unchanged(self._source, "archived_at", self.archived_at, moment, iso_text)
            )
        if self.integrations is not UNSET:
            found["integrations"] = None if self.integrations is None else [item.to_dict() for item in self.integrations]
        return found
