from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    by_kind,
    choice,
    const,
    mapping,
    number,
    or_none,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .bundle_display_mode import BUNDLE_DISPLAY_MODE_MEMBERS, BundleDisplayMode
from .bundle_item import BundleItem
from .integration import Integration
from .price_configuration import PriceConfiguration
from .product_accounting import ProductAccounting
from .product_status import PRODUCT_STATUS_MEMBERS, ProductStatus
from .product_translation import ProductTranslation


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BundleProduct(Model):
    """A product made of other products."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "accounting",
            "bundle_items",
            "custom_properties",
            "description",
            "description_display_interval_dates",
            "display_mode",
            "exclusive_items_enabled",
            "id",
            "integrations",
            "name",
            "price_configurations",
            "properties",
            "public_description",
            "status",
            "translations",
            "type",
        }
    )

    id: str
    """Id of the product. Begins with `itm_`."""
    name: str
    """Name, for own use and, unless translated, for customers."""
    type: Literal["bundle"] = "bundle"
    """Always `bundle`."""
    status: ProductStatus | None | Unset = UNSET
    """Whether the product can be put into new quotes, subscriptions and invoices."""
    description: str | None | Unset = UNSET
    """Text for own use."""
    description_display_interval_dates: bool | None | Unset = UNSET
    """Whether invoices show the dates of the billed interval in the product's description."""
    public_description: str | None | Unset = UNSET
    """Text that customers see."""
    translations: dict[str, ProductTranslation] | None | Unset = UNSET
    """Name and public description in other languages, by language code (fr, en, de, it, nl, es, pt, pl)."""
    properties: dict[str, str | Decimal | bool | list[str | Decimal | bool | None] | None] | None | Unset = UNSET
    """Free data kept with the product. Can be set by an update only."""
    custom_properties: dict[str, str | Decimal | bool | list[str] | None] | None | Unset = UNSET
    """Values of the custom properties, by the property's slug."""
    accounting: dict[str, ProductAccounting] | None | Unset = UNSET
    """Tax and accounting settings, by invoicing entity id."""
    integrations: list[Integration] | None | Unset = UNSET
    """The same product in external systems. Absent in older answers."""
    price_configurations: list[PriceConfiguration] | None | Unset = UNSET
    """The prices, at most the first 50. Absent in lists."""
    display_mode: BundleDisplayMode | None | Unset = UNSET
    """How invoices show the bundle."""
    exclusive_items_enabled: bool | None | Unset = UNSET
    """Whether only one item may be active at a time."""
    bundle_items: list[BundleItem] | None | Unset = UNSET
    """The products in it. May be absent in lists."""
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
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if (_type := get("type", UNSET)) != "bundle":
            _type = const(_type, "type", "bundle")
        if (_status := get("status", UNSET)) is not UNSET and _status is not None:
            try:
                _status = PRODUCT_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", ProductStatus)
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (
            (_description_display_interval_dates := get("description_display_interval_dates", UNSET)) is not UNSET
            and _description_display_interval_dates is not None
            and type(_description_display_interval_dates) is not bool
        ):
            _description_display_interval_dates = boolean(
                _description_display_interval_dates, "description_display_interval_dates"
            )
        if (
            (_public_description := get("public_description", UNSET)) is not UNSET
            and _public_description is not None
            and type(_public_description) is not str
        ):
            _public_description = text(_public_description, "public_description")
        if (_translations := get("translations", UNSET)) is not UNSET and _translations is not None:
            _translations = mapping(_translations, "translations", ProductTranslation.from_dict)
        if (_properties := get("properties", UNSET)) is not UNSET and _properties is not None:
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
        if (_custom_properties := get("custom_properties", UNSET)) is not UNSET and _custom_properties is not None:
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
        if (_accounting := get("accounting", UNSET)) is not UNSET and _accounting is not None:
            _accounting = mapping(_accounting, "accounting", ProductAccounting.from_dict)
        if (_integrations := get("integrations", UNSET)) is not UNSET and _integrations is not None:
            _integrations = array(_integrations, "integrations", Integration.from_dict)
        if (_price_configurations := get("price_configurations", UNSET)) is not UNSET and _price_configurations is not None:
            _price_configurations = array(_price_configurations, "price_configurations", PriceConfiguration.from_dict)
        if (_display_mode := get("display_mode", UNSET)) is not UNSET and _display_mode is not None:
            try:
                _display_mode = BUNDLE_DISPLAY_MODE_MEMBERS[_display_mode]
            except (KeyError, TypeError):
                _display_mode = choice(_display_mode, "display_mode", BundleDisplayMode)
        if (
            (_exclusive_items_enabled := get("exclusive_items_enabled", UNSET)) is not UNSET
            and _exclusive_items_enabled is not None
            and type(_exclusive_items_enabled) is not bool
        ):
            _exclusive_items_enabled = boolean(_exclusive_items_enabled, "exclusive_items_enabled")
        if (_bundle_items := get("bundle_items", UNSET)) is not UNSET and _bundle_items is not None:
            _bundle_items = array(_bundle_items, "bundle_items", BundleItem.from_dict)
        self = cls.__new__(cls)
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
        self.display_mode = _display_mode
        self.exclusive_items_enabled = _exclusive_items_enabled
        self.bundle_items = _bundle_items
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["name"] = self.name
        found["type"] = self.type
        if self.status is not UNSET:
            found["status"] = None if self.status is None else str(self.status)
        if self.description is not UNSET:
            found["description"] = self.description
        if self.description_display_interval_dates is not UNSET:
            found["description_display_interval_dates"] = self.description_display_interval_dates
        if self.public_description is not UNSET:
            found["public_description"] = self.public_description
        if self.translations is not UNSET:
            found["translations"] = (
                None if self.translations is None else {key: member.to_dict() for key, member in self.translations.items()}
            )
        if self.properties is not UNSET:
            found["properties"] = self.properties
        if self.custom_properties is not UNSET:
            found["custom_properties"] = self.custom_properties
        if self.accounting is not UNSET:
            found["accounting"] = (
                None if self.accounting is None else {key: member.to_dict() for key, member in self.accounting.items()}
            )
        if self.integrations is not UNSET:
            found["integrations"] = None if self.integrations is None else [item.to_dict() for item in self.integrations]
        if self.price_configurations is not UNSET:
            found["price_configurations"] = (
                None if self.price_configurations is None else [item.to_dict() for item in self.price_configurations]
            )
        if self.display_mode is not UNSET:
            found["display_mode"] = None if self.display_mode is None else str(self.display_mode)
        if self.exclusive_items_enabled is not UNSET:
            found["exclusive_items_enabled"] = self.exclusive_items_enabled
        if self.bundle_items is not UNSET:
            found["bundle_items"] = None if self.bundle_items is None else [item.to_dict() for item in self.bundle_items]
        return found
