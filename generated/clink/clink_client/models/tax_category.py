# Generated from specs/clink/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TaxCategoryValue: TypeAlias = (
    Literal[
        "digital_goods_or_service",
        "ebook",
        "software_service",
    ]
    | str
)
"""The values of `TaxCategory` as plain strings: the known ones complete, and others are checked when a call is made."""


class TaxCategory(OpenEnum):
    """How a product is classified for tax. Clink explains none of the values; the words are taken as they stand.

    - `digital_goods_or_service`: digital goods or digital services
    - `ebook`: electronic books
    - `software_service`: software offered as a service"""

    DIGITAL_GOODS_OR_SERVICE: Final[TaxCategory] = listed("digital_goods_or_service")
    EBOOK: Final[TaxCategory] = listed("ebook")
    SOFTWARE_SERVICE: Final[TaxCategory] = listed("software_service")


TAX_CATEGORY_MEMBERS: Final[Mapping[str, TaxCategory]] = {member.value: member for member in TaxCategory}
