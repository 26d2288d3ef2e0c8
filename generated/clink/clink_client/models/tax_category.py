from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

TaxCategoryValue = Literal[
    "digital_goods_or_service",
    "ebook",
    "software_service",
]
"""The known values of `TaxCategory`, for plain strings."""


class TaxCategory(OpenEnum):
    """How a product is classified for tax. Clink explains none of the values; the words are taken as they stand.

    - `digital_goods_or_service`: digital goods or digital services
    - `ebook`: electronic books
    - `software_service`: software offered as a service"""

    DIGITAL_GOODS_OR_SERVICE = "digital_goods_or_service"
    EBOOK = "ebook"
    SOFTWARE_SERVICE = "software_service"


TAX_CATEGORY_MEMBERS: Final[Mapping[str, TaxCategory]] = {member.value: member for member in TaxCategory}
