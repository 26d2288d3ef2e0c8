"""What only Clink has, for the `extras` of drafts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

from billfold.products.vocabulary import ProductExtra

__all__ = ["ClinkProduct"]


@attrs.frozen(kw_only=True)
class ClinkProduct(ProductExtra):
    """What Clink needs for every product.

    Example:
        `ProductDraft(..., extras=[ClinkProduct(image="oss_…", tax_category="software_service")])`
    """

    provider = "clink"

    image: str
    """The picture, as the `oss_id` that `native.products.upload_image(...)` answers. Not an address."""
    tax_category: Literal["digital_goods_or_service", "ebook", "software_service"]
    """How the product is classified for tax."""
    localized_names: Mapping[str, str] | None = None
    """Names to show to customers, by language or locale code such as `zh-CN`."""
