from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .billing_interval_input import BillingIntervalInput
from .commitment_interval_input import CommitmentIntervalInput
from .currency import Currency, CurrencyValue
from .price_input import PriceInput, price_input_from_dict
from .price_model import PriceModel, PriceModelValue

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("hyperline_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PriceConfigurationInput(Model):
    """A price configuration of the product being created."""

    FIELDS = {
        "currency": "currency",
        "billing_interval": "billing_interval",
        "type": "type",
        "prices": "prices",
        "commitment_interval": "commitment_interval",
        "countries": "countries",
        "price_book_id": "price_book_id",
        "allow_on_portal": "allow_on_portal",
        "country": "country",
        "plan_id": "plan_id",
    }
    FIRM = frozenset({"currency"})

    currency: CurrencyValue
    """Currency of every amount in `prices`."""
    billing_interval: BillingIntervalInput | params.BillingIntervalInput
    """How often to bill, such as every 3 months."""
    type: PriceModelValue
    """Price model. All items of `prices` must be of this type. Which models are allowed depends on the product's type."""
    prices: Sequence[PriceInput | params.PriceInput]
    """The prices, all of the same type. At most one when `type` is `fee`, otherwise the tiers."""
    commitment_interval: CommitmentIntervalInput | params.CommitmentIntervalInput | None | Unset = UNSET
    """Length of commitment this price is for."""
    countries: Sequence[str] | None | Unset = UNSET
    """Countries of the customers it applies to, as ISO 3166-1 alpha-2 codes (besides them ES-CE, ES-ML, IC, PT-20,
    PT-30, XK). Absent or null means everywhere; an empty list means only customers without a country."""
    price_book_id: str | None | Unset = UNSET
    """Id of the price book to put it in. Absent or null means the default price book."""
    allow_on_portal: bool | Unset = UNSET
    """Whether customers may buy it in the portal. Only with the model `bundle`, where the server takes true when absent."""
    country: str | None | Unset = UNSET
    """The one country it applies to. Send `countries` instead. Deprecated."""
    plan_id: str | None | Unset = UNSET
    """Id of the legacy plan to limit it to. Deprecated."""
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
        _currency = get("currency", UNSET)
        _currency = known_choice(_currency, "currency", Currency)
        _billing_interval = get("billing_interval", UNSET)
        _billing_interval = nested(_billing_interval, "billing_interval", BillingIntervalInput.from_dict)
        _type = get("type", UNSET)
        _type = known_choice(_type, "type", PriceModel)
        _prices = get("prices", UNSET)
        _prices = array(_prices, "prices", price_input_from_dict)
        if (_commitment_interval := get("commitment_interval", UNSET)) is not UNSET and _commitment_interval is not None:
            _commitment_interval = nested(_commitment_interval, "commitment_interval", CommitmentIntervalInput.from_dict)
        if (_countries := get("countries", UNSET)) is not UNSET and _countries is not None:
            _countries = array(_countries, "countries", text)
        if (
            (_price_book_id := get("price_book_id", UNSET)) is not UNSET
            and _price_book_id is not None
            and type(_price_book_id) is not str
        ):
            _price_book_id = text(_price_book_id, "price_book_id")
        if (_allow_on_portal := get("allow_on_portal", UNSET)) is not UNSET and type(_allow_on_portal) is not bool:
            _allow_on_portal = boolean(_allow_on_portal, "allow_on_portal")
        if (_country := get("country", UNSET)) is not UNSET and _country is not None and type(_country) is not str:
            _country = text(_country, "country")
        if (_plan_id := get("plan_id", UNSET)) is not UNSET and _plan_id is not None and type(_plan_id) is not str:
            _plan_id = text(_plan_id, "plan_id")
        if "allow_on_portal" in source and "type" in source and source["type"] != "bundle":
            raise DecodeFault(".type", "must be `bundle` when `allow_on_portal` is given")
        self = object.__new__(cls)
        self.currency = _currency
        self.billing_interval = _billing_interval
        self.type = _type
        self.prices = _prices
        self.commitment_interval = _commitment_interval
        self.countries = _countries
        self.price_book_id = _price_book_id
        self.allow_on_portal = _allow_on_portal
        self.country = _country
        self.plan_id = _plan_id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["currency"] = plain(self.currency)
        found["billing_interval"] = plain(self.billing_interval)
        found["type"] = plain(self.type)
        found["prices"] = plain(self.prices)
        if self.commitment_interval is not UNSET:
            found["commitment_interval"] = plain(self.commitment_interval)
        if self.countries is not UNSET:
            found["countries"] = plain(self.countries)
        if self.price_book_id is not UNSET:
            found["price_book_id"] = plain(self.price_book_id)
        if self.allow_on_portal is not UNSET:
            found["allow_on_portal"] = plain(self.allow_on_portal)
        if self.country is not UNSET:
            found["country"] = plain(self.country)
        if self.plan_id is not UNSET:
            found["plan_id"] = plain(self.plan_id)
        return found
