# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar

from billfold_core.decimals import number
from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, array, boolean, by_kind, choice, mapping, or_none, text

from .integration import Integration
from .price_configuration import PriceConfiguration
from .product_accounting import ProductAccounting
from .product_status import ProductStatus
from .product_translation import ProductTranslation


class AnyProduct(JsonForm):
    """What every kind of Product has; `Product` names the kinds."""

    __slots__ = ()

    id: str
    """Id of the product. Begins with `itm_`."""
    name: str
    """Name, for own use and, unless translated, for customers."""
    status: ProductStatus | None
    """Whether the product can be put into new quotes, subscriptions and invoices."""
    description: str | None
    """Text for own use."""
    description_display_interval_dates: bool | None
    """Whether invoices show the dates of the billed interval in the product's description."""
    public_description: str | None
    """Text that customers see."""
    translations: dict[str, ProductTranslation] | None
    """Name and public description in other languages, by language code (fr, en, de, it, nl, es, pt, pl)."""
    properties: dict[str, str | Decimal | bool | list[str | Decimal | bool | None] | None] | None
    """Free data kept with the product. Can be set by an update only."""
    custom_properties: dict[str, str | Decimal | bool | list[str] | None] | None
    """Values of the custom properties, by the property's slug."""
    accounting: dict[str, ProductAccounting] | None
    """Tax and accounting settings, by invoicing entity id."""
    integrations: list[Integration] | None
    """The same product in external systems. Absent in older answers."""
    price_configurations: list[PriceConfiguration] | None
    """The prices, at most the first 50. Absent in lists."""


class UnknownProduct(UnknownVariant, AnyProduct):
    """A kind of Product that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "type": ("type", text, True),
        "id": ("id", text, True),
        "name": ("name", text, True),
        "status": ("status", partial(choice, field="", kind=ProductStatus), False),
        "description": ("description", text, False),
        "description_display_interval_dates": ("description_display_interval_dates", boolean, False),
        "public_description": ("public_description", text, False),
        "translations": ("translations", partial(mapping, field="", decode=ProductTranslation.from_dict), False),
        "properties": (
            "properties",
            partial(
                mapping,
                field="",
                decode=partial(
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
            ),
            False,
        ),
        "custom_properties": (
            "custom_properties",
            partial(
                mapping,
                field="",
                decode=partial(
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
            ),
            False,
        ),
        "accounting": ("accounting", partial(mapping, field="", decode=ProductAccounting.from_dict), False),
        "integrations": ("integrations", partial(array, field="", decode=Integration.from_dict), False),
        "price_configurations": ("price_configurations", partial(array, field="", decode=PriceConfiguration.from_dict), False),
    }

    type: str
    """Which kind it is."""
