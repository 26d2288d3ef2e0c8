from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    exact_number,
    known_choice,
    longest,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    by_kind,
    mapping,
    nested,
    or_none,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .aggregator_input import AggregatorInput
from .bundle_display_mode import BundleDisplayMode, BundleDisplayModeValue
from .bundle_item_input import BundleItemInput
from .credit_aggregator_input import CreditAggregatorInput
from .credits_grant_mode import CreditsGrantMode, CreditsGrantModeValue
from .price_configuration_input import PriceConfigurationInput
from .product_accounting_input import ProductAccountingInput
from .product_translation_input import ProductTranslationInput
from .product_type import ProductType, ProductTypeValue

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("hyperline_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductCreate(Model):
    """A product to create, with its first prices."""

    FIELDS = {
        "name": "name",
        "type": "type",
        "price_configurations": "price_configurations",
        "description": "description",
        "description_display_interval_dates": "description_display_interval_dates",
        "public_description": "public_description",
        "translations": "translations",
        "is_available_on_demand": "is_available_on_demand",
        "is_available_on_subscription": "is_available_on_subscription",
        "custom_properties": "custom_properties",
        "accounting": "accounting",
        "aggregator": "aggregator",
        "aggregator_id": "aggregator_id",
        "unit_name": "unit_name",
        "is_connected_seat_item": "is_connected_seat_item",
        "credit_aggregators": "credit_aggregators",
        "low_credits_threshold": "low_credits_threshold",
        "credits_grant_mode": "credits_grant_mode",
        "display_mode": "display_mode",
        "exclusive_items_enabled": "exclusive_items_enabled",
        "bundle_items": "bundle_items",
    }

    name: str
    """Name, for own use and, unless translated, for customers."""
    type: ProductTypeValue
    """Kind of product. Decides which further fields and which price models may be sent. Never changes."""
    price_configurations: Sequence[PriceConfigurationInput | params.PriceConfigurationInput]
    """The first prices. Models by product type: `flat_fee` takes `fee`; `seat` takes `volume`, `bulk`, `packaged` and
    `bundle`; `dynamic` takes `volume`, `packaged`, `bulk` and `bps`; `credit` takes at least `bulk` and `bundle`;
    `bundle` takes at least `fee`."""
    description: str | None | Unset = UNSET
    """Text for own use."""
    description_display_interval_dates: bool | Unset = UNSET
    """Whether invoices show the dates of the billed interval in the product's description."""
    public_description: str | None | Unset = UNSET
    """Text that customers see. At most 5000 characters. Limits: at most 5000 characters."""
    translations: Mapping[str, ProductTranslationInput | params.ProductTranslationInput] | None | Unset = UNSET
    """Name and public description in other languages, by language code (fr, en, de, it, nl, es, pt, pl)."""
    is_available_on_demand: bool | Unset = UNSET
    """Whether it can be billed at any time as a single charge. The server takes true when absent."""
    is_available_on_subscription: bool | Unset = UNSET
    """Whether it can be part of a subscription. The server takes true when absent."""
    custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET
    """Values of the custom properties, by the property's slug."""
    accounting: Mapping[str, ProductAccountingInput | params.ProductAccountingInput] | Unset = UNSET
    """Tax and accounting settings, by invoicing entity id."""
    aggregator: AggregatorInput | params.AggregatorInput | Unset = UNSET
    """How usage or seats are measured from events, as a new aggregator. For `seat` (counting only), `dynamic` and
    `credit`. A `dynamic` product needs this or `aggregator_id`, and no product takes both."""
    aggregator_id: str | Unset = UNSET
    """Id of an existing aggregator, instead of `aggregator`. For `seat`, `dynamic` and `credit`."""
    unit_name: str | Unset = UNSET
    """What one unit is called, such as user. For `seat` and `dynamic`."""
    is_connected_seat_item: bool | Unset = UNSET
    """Whether the number of seats comes from an external source. For `seat`; the server takes false when absent."""
    credit_aggregators: Sequence[CreditAggregatorInput | params.CreditAggregatorInput] | Unset = UNSET
    """Weighted aggregators that consume the credits. For `credit`, and not together with `aggregator` or
    `aggregator_id`."""
    low_credits_threshold: Decimal | int | Unset = UNSET
    """Balance, in credits, at which a customer counts as low on credits. For `credit`."""
    credits_grant_mode: CreditsGrantModeValue | Unset = UNSET
    """How many credits a partial period grants. For `credit`; the server takes `prorated` when absent."""
    display_mode: BundleDisplayModeValue | Unset = UNSET
    """How invoices show the bundle. For `bundle`."""
    exclusive_items_enabled: bool | Unset = UNSET
    """Whether only one item may be active at a time. For `bundle`."""
    bundle_items: Sequence[BundleItemInput | params.BundleItemInput] | Unset = UNSET
    """The products in the bundle. Their percentages must sum to 100. For `bundle`."""
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
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        _type = get("type", UNSET)
        _type = known_choice(_type, "type", ProductType)
        _price_configurations = get("price_configurations", UNSET)
        _price_configurations = array(_price_configurations, "price_configurations", PriceConfigurationInput.from_dict)
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (_description_display_interval_dates := get("description_display_interval_dates", UNSET)) is not UNSET and type(
            _description_display_interval_dates
        ) is not bool:
            _description_display_interval_dates = boolean(
                _description_display_interval_dates, "description_display_interval_dates"
            )
        if (
            (_public_description := get("public_description", UNSET)) is not UNSET
            and _public_description is not None
            and type(_public_description) is not str
        ):
            _public_description = text(_public_description, "public_description")
        if _public_description is not UNSET and _public_description is not None:
            longest(_public_description, "public_description", 5000)
        if (_translations := get("translations", UNSET)) is not UNSET and _translations is not None:
            _translations = mapping(_translations, "translations", ProductTranslationInput.from_dict)
        if (_is_available_on_demand := get("is_available_on_demand", UNSET)) is not UNSET and type(
            _is_available_on_demand
        ) is not bool:
            _is_available_on_demand = boolean(_is_available_on_demand, "is_available_on_demand")
        if (_is_available_on_subscription := get("is_available_on_subscription", UNSET)) is not UNSET and type(
            _is_available_on_subscription
        ) is not bool:
            _is_available_on_subscription = boolean(_is_available_on_subscription, "is_available_on_subscription")
        if (_custom_properties := get("custom_properties", UNSET)) is not UNSET:
            _custom_properties = mapping(
                _custom_properties,
                "custom_properties",
                partial(
                    or_none,
                    decode=partial(
                        by_kind,
                        field="",
                        readers={
                            str: text,
                            int: exact_number,
                            Decimal: exact_number,
                            float: exact_number,
                            bool: boolean,
                            list: partial(array, field="", decode=text),
                        },
                    ),
                ),
            )
        if (_accounting := get("accounting", UNSET)) is not UNSET:
            _accounting = mapping(_accounting, "accounting", ProductAccountingInput.from_dict)
        if (_aggregator := get("aggregator", UNSET)) is not UNSET:
            _aggregator = nested(_aggregator, "aggregator", AggregatorInput.from_dict)
        if (_aggregator_id := get("aggregator_id", UNSET)) is not UNSET and type(_aggregator_id) is not str:
            _aggregator_id = text(_aggregator_id, "aggregator_id")
        if (_unit_name := get("unit_name", UNSET)) is not UNSET and type(_unit_name) is not str:
            _unit_name = text(_unit_name, "unit_name")
        if (_is_connected_seat_item := get("is_connected_seat_item", UNSET)) is not UNSET and type(
            _is_connected_seat_item
        ) is not bool:
            _is_connected_seat_item = boolean(_is_connected_seat_item, "is_connected_seat_item")
        if (_credit_aggregators := get("credit_aggregators", UNSET)) is not UNSET:
            _credit_aggregators = array(_credit_aggregators, "credit_aggregators", CreditAggregatorInput.from_dict)
        if (_low_credits_threshold := get("low_credits_threshold", UNSET)) is not UNSET:
            _low_credits_threshold = exact_number(_low_credits_threshold, "low_credits_threshold")
        if (_credits_grant_mode := get("credits_grant_mode", UNSET)) is not UNSET:
            _credits_grant_mode = known_choice(_credits_grant_mode, "credits_grant_mode", CreditsGrantMode)
        if (_display_mode := get("display_mode", UNSET)) is not UNSET:
            _display_mode = known_choice(_display_mode, "display_mode", BundleDisplayMode)
        if (_exclusive_items_enabled := get("exclusive_items_enabled", UNSET)) is not UNSET and type(
            _exclusive_items_enabled
        ) is not bool:
            _exclusive_items_enabled = boolean(_exclusive_items_enabled, "exclusive_items_enabled")
        if (_bundle_items := get("bundle_items", UNSET)) is not UNSET:
            _bundle_items = array(_bundle_items, "bundle_items", BundleItemInput.from_dict)
        if "type" in source and source["type"] == "dynamic" and "aggregator" not in source and "aggregator_id" not in source:
            raise DecodeFault(".aggregator", "is needed when `type` is `dynamic`, or else `aggregator_id`")
        if ("aggregator" in source or "aggregator_id" in source) and "aggregator" in source and "aggregator_id" in source:
            raise DecodeFault(".aggregator", "cannot be given beside `aggregator_id`")
        if (
            ("aggregator" in source or "aggregator_id" in source)
            and "type" in source
            and source["type"] not in ("seat", "dynamic", "credit")
        ):
            raise DecodeFault(".type", "must be `seat`, `dynamic` or `credit` when `aggregator` or `aggregator_id` is given")
        if "unit_name" in source and "type" in source and source["type"] not in ("seat", "dynamic"):
            raise DecodeFault(".type", "must be `seat` or `dynamic` when `unit_name` is given")
        if "is_connected_seat_item" in source and "type" in source and source["type"] != "seat":
            raise DecodeFault(".type", "must be `seat` when `is_connected_seat_item` is given")
        if (
            ("credit_aggregators" in source or "low_credits_threshold" in source or "credits_grant_mode" in source)
            and "type" in source
            and source["type"] != "credit"
        ):
            raise DecodeFault(
                ".type", "must be `credit` when `credit_aggregators`, `low_credits_threshold` or `credits_grant_mode` is given"
            )
        if "credit_aggregators" in source and "aggregator" in source:
            raise DecodeFault(".aggregator", "cannot be given when `credit_aggregators` is given")
        if "credit_aggregators" in source and "aggregator_id" in source:
            raise DecodeFault(".aggregator_id", "cannot be given when `credit_aggregators` is given")
        if (
            ("display_mode" in source or "exclusive_items_enabled" in source or "bundle_items" in source)
            and "type" in source
            and source["type"] != "bundle"
        ):
            raise DecodeFault(
                ".type", "must be `bundle` when `display_mode`, `exclusive_items_enabled` or `bundle_items` is given"
            )
        self = object.__new__(cls)
        self.name = _name
        self.type = _type
        self.price_configurations = _price_configurations
        self.description = _description
        self.description_display_interval_dates = _description_display_interval_dates
        self.public_description = _public_description
        self.translations = _translations
        self.is_available_on_demand = _is_available_on_demand
        self.is_available_on_subscription = _is_available_on_subscription
        self.custom_properties = _custom_properties
        self.accounting = _accounting
        self.aggregator = _aggregator
        self.aggregator_id = _aggregator_id
        self.unit_name = _unit_name
        self.is_connected_seat_item = _is_connected_seat_item
        self.credit_aggregators = _credit_aggregators
        self.low_credits_threshold = _low_credits_threshold
        self.credits_grant_mode = _credits_grant_mode
        self.display_mode = _display_mode
        self.exclusive_items_enabled = _exclusive_items_enabled
        self.bundle_items = _bundle_items
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        found["type"] = plain(self.type)
        found["price_configurations"] = plain(self.price_configurations)
        if self.description is not UNSET:
            found["description"] = plain(self.description)
        if self.description_display_interval_dates is not UNSET:
            found["description_display_interval_dates"] = plain(self.description_display_interval_dates)
        if self.public_description is not UNSET:
            found["public_description"] = plain(self.public_description)
        if self.translations is not UNSET:
            found["translations"] = plain(self.translations)
        if self.is_available_on_demand is not UNSET:
            found["is_available_on_demand"] = plain(self.is_available_on_demand)
        if self.is_available_on_subscription is not UNSET:
            found["is_available_on_subscription"] = plain(self.is_available_on_subscription)
        if self.custom_properties is not UNSET:
            found["custom_properties"] = plain(self.custom_properties)
        if self.accounting is not UNSET:
            found["accounting"] = plain(self.accounting)
        if self.aggregator is not UNSET:
            found["aggregator"] = plain(self.aggregator)
        if self.aggregator_id is not UNSET:
            found["aggregator_id"] = plain(self.aggregator_id)
        if self.unit_name is not UNSET:
            found["unit_name"] = plain(self.unit_name)
        if self.is_connected_seat_item is not UNSET:
            found["is_connected_seat_item"] = plain(self.is_connected_seat_item)
        if self.credit_aggregators is not UNSET:
            found["credit_aggregators"] = plain(self.credit_aggregators)
        if self.low_credits_threshold is not UNSET:
            found["low_credits_threshold"] = plain(self.low_credits_threshold)
        if self.credits_grant_mode is not UNSET:
            found["credits_grant_mode"] = plain(self.credits_grant_mode)
        if self.display_mode is not UNSET:
            found["display_mode"] = plain(self.display_mode)
        if self.exclusive_items_enabled is not UNSET:
            found["exclusive_items_enabled"] = plain(self.exclusive_items_enabled)
        if self.bundle_items is not UNSET:
            found["bundle_items"] = plain(self.bundle_items)
        return found
