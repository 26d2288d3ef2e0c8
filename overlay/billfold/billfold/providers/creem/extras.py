"""What only Creem has, for the `extras` of drafts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

import attrs

from billfold.products.vocabulary import ProductExtra
from billfold_core.later import Later

if TYPE_CHECKING:
    from creem_client import params
else:
    params = Later("creem_client.params")

__all__ = ["CreemProduct"]


@attrs.frozen(kw_only=True)
class CreemProduct(ProductExtra):
    """What Creem can be told about a product besides name, description and price."""

    provider = "creem"

    tax_mode: Literal["inclusive", "exclusive"] | None = None
    """Whether the price contains tax or tax is added to it."""
    tax_category: Literal["saas", "digital-goods-service", "ebooks"] | None = None
    """Kind of goods, which decides the tax rules."""
    image_url: str | None = None
    """Public address of a PNG or JPG picture."""
    image_urls: Sequence[str] | None = None
    """Public addresses of at most 8 pictures; the first one is the cover."""
    default_success_url: str | None = None
    """Address a buyer is sent to after paying."""
    custom_fields: Sequence[params.CustomFieldInput] | None = None
    """Extra questions to ask at checkout, at most 3."""
    abandoned_cart_recovery_enabled: bool | None = None
    """Whether buyers who leave a checkout unfinished get reminder mails."""
    business_net_pricing: bool | None = None
    """Whether a business buyer with a valid VAT number pays the price less the tax in it."""
    usage_prices: Sequence[params.UsagePriceInput] | None = None
    """What is charged for use, beside the price: so much for each unit that a meter counts, in cents and fractions of a cent."""
    features: Sequence[params.ProductFeatureInput] | None = None
    """Credits that a buyer gets with the product."""
