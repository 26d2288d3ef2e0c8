from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

TaxCategoryValue = Literal[
    "saas",
    "digital-goods-service",
    "ebooks",
]
"""The known values of `TaxCategory`, for plain strings."""


class TaxCategory(OpenEnum):
    """Kind of goods for tax: software as a service, digital goods and services, or electronic books."""

    SAAS = "saas"
    DIGITAL_GOODS_SERVICE = "digital-goods-service"
    EBOOKS = "ebooks"


TAX_CATEGORY_MEMBERS: Final[Mapping[str, TaxCategory]] = {member.value: member for member in TaxCategory}
