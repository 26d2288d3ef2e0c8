# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    by_kind,
    choice,
    const,
    mapping,
    nested,
    or_none,
    record,
    text,
)
from billfold_core.unset import UNSET

from .any_product import AnyProduct
from .product_status import PRODUCT_STATUS_MEMBERS, ProductStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import aggregator as aggregator_module
    from . import integration as integration_module
    from . import price_configuration as price_configuration_module
    from . import product_accounting as product_accounting_module
    from . import product_translation as product_translation_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    aggregator_module = Later(f"{__package__}.aggregator")
    integration_module = Later(f"{__package__}.integration")
    price_configuration_module = Later(f"{__package__}.price_configuration")
    product_accounting_module = Later(f"{__package__}.product_accounting")
    product_translation_module = Later(f"{__package__}.product_translation")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SeatProduct(AnyProduct, Model):
    """A product priced by the number of seats."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "status": "status",
        "description": "description",
        "description_display_interval_dates": "description_display_interval_dates",
        "public_description": "public_description",
        "translations": "translations",
        "properties": "properties",
        "custom_properties": "custom_properties",
        "accounting": "accounting",
        "integrations": "integrations",
        "price_configurations": "price_configurations",
        "aggregator": "aggregator",
    }
    NULLABLE = frozenset(
        {
            "status",
            "description",
            "description_display_interval_dates",
            "public_description",
            "translations",
            "properties",
            "custom_properties",
            "accounting",
            "integrations",
            "price_configurations",
            "aggregator",
        }
    )
    FIRM = frozenset({"id", "price_configurations"})

    id: str
    """Id of the product. Begins with `itm_`."""
    name: str
    """Name, for own use and, unless translated, for customers."""
    type: Literal["seat"] = "seat"
    """Always `seat`."""
    status: ProductStatus | None = None
    """Whether the product can be put into new quotes, subscriptions and invoices."""
    description: str | None = None
    """Text for own use."""
    description_display_interval_dates: bool | None = None
    """Whether invoices show the dates of the billed interval in the product's description."""
    public_description: str | None = None
    """Text that customers see."""
    translations: dict[str, product_translation_module.ProductTranslation] | None = None
    """Name and public description in other languages, by language code (fr, en, de, it, nl, es, pt, pl)."""
    properties: dict[str, str | Decimal | bool | list[str | Decimal | bool | None] | None] | None = None
    """Free data kept with the product. Can be set by an update only."""
    custom_properties: dict[str, str | Decimal | bool | list[str] | None] | None = None
    """Values of the custom properties, by the property's slug."""
    accounting: dict[str, product_accounting_module.ProductAccounting] | None = None
    """Tax and accounting settings, by invoicing entity id."""
    integrations: list[integration_module.Integration] | None = None
    """The same product in external systems. Absent in older answers."""
    price_configurations: list[price_configuration_module.PriceConfiguration] | None = None
    """The prices, at most the first 50. Absent in lists."""
    aggregator: aggregator_module.Aggregator | None = None
    """How seats are counted from events. Null when they are not."""
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
            if type((_name := get("name"))) is not str:
                _name = text(get("name", UNSET), "name")
            if (_type := get("type")) != "seat":
                _type = const(get("type", UNSET), "type", "seat")
            if (_status := get("status")) is not None:
                try:
                    _status = PRODUCT_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", ProductStatus)
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_description_display_interval_dates := get("description_display_interval_dates")) is not None and type(
                _description_display_interval_dates
            ) is not bool:
                _description_display_interval_dates = boolean(
                    _description_display_interval_dates, "description_display_interval_dates"
                )
            if (_public_description := get("public_description")) is not None and type(_public_description) is not str:
                _public_description = text(_public_description, "public_description")
            if (_translations := get("translations")) is not None:
                _translations = mapping(_translations, "translations", product_translation_module.ProductTranslation.from_dict)
            if (_properties := get("properties")) is not None:
                _properties = mapping(
                    _properties,
                    "properties",
                    partial(
                        or_none,
                        decode=partial(
                            by_kind,
                            field="",
                            readers={
                                str: text,
                                int: number,
                                Decimal: number,
                                float: number,
                                bool: boolean,
                                list: partial(
                                    array,
                                    field="",
                                    decode=partial(
                                        or_none,
                                        decode=partial(
                                            by_kind,
                                            field="",
                                            readers={str: text, int: number, Decimal: number, float: number, bool: boolean},
                                        ),
                                    ),
                                ),
                            },
                        ),
                    ),
                )
            if (_custom_properties := get("custom_properties")) is not None:
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
                                int: number,
                                Decimal: number,
                                float: number,
                                bool: boolean,
                                list: partial(array, field="", decode=text),
                            },
                        ),
                    ),
                )
            if (_accounting := get("accounting")) is not None:
                _accounting = mapping(_accounting, "accounting", product_accounting_module.ProductAccounting.from_dict)
            if (_integrations := get("integrations")) is not None:
                _integrations = array(_integrations, "integrations", integration_module.Integration.from_dict)
            if (_price_configurations := get("price_configurations")) is not None:
                _price_configurations = array(
                    _price_configurations, "price_configurations", price_configuration_module.PriceConfiguration.from_dict
                )
            if (_aggregator := get("aggregator")) is not None:
                _aggregator = nested(_aggregator, "aggregator", aggregator_module.Aggregator.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.type = _type
        self.status = _status
        self.description = _description
        self.description_display_interval_dates = _description_display_interval_dates
        self.public_description = _public_description
        self.translations = _translations
        self.properties = _properties
        self.custom_properties = _custom_properties
        self.accounting = _accounting
        self.integrations = _integrations
        self.price_configurations = _price_configurations
        self.aggregator = _aggregator
        self._source = source
        return self
