# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TaxCategoryValue: TypeAlias = (
    Literal[
        "saas",
        "digital-goods-service",
        "ebooks",
    ]
    | str
)
"""The values of `TaxCategory` as plain strings: the known ones complete, and others are checked when a call is made."""


class TaxCategory(OpenEnum):
    """Kind of goods for tax: software as a service, digital goods and services, or electronic books."""

    SAAS: Final[TaxCategory] = listed("saas")
    DIGITAL_GOODS_SERVICE: Final[TaxCategory] = listed("digital-goods-service")
    EBOOKS: Final[TaxCategory] = listed("ebooks")


TAX_CATEGORY_MEMBERS: Final[Mapping[str, TaxCategory]] = {member.value: member for member in TaxCategory}
