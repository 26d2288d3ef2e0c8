"""What only one provider knows about a product, as typed options of a `ProductDraft`.

A draft may carry the options of several providers; each provider looks at its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

import attrs

from billfold_core.later import Later

if TYPE_CHECKING:
    from creem_client import params as creem_params

    from . import vocabulary
else:
    creem_params = Later("creem_client.params")
    vocabulary = Later("billfold.vocabulary")

__all__ = ["ClinkProduct", "CreemProduct", "FlowgladProduct", "HyperlineProduct"]


@attrs.frozen(kw_only=True)
class ClinkProduct:
    """What Clink needs for every product.

    Example:
        `ProductDraft(..., clink=ClinkProduct(image="oss_…", tax_category="software_service"))`
    """

    image: str
    """The picture, as the `oss_id` that `native.products.upload_image(...)` answers. Not an address."""
    tax_category: Literal["digital_goods_or_service", "ebook", "software_service"]
    """How the product is classified for tax."""
    localized_names: Mapping[str, str] | None = None
    """Names to show to customers, by language or locale code such as `zh-CN`."""


@attrs.frozen(kw_only=True)
class CreemProduct:
    """What Creem can be told about a product besides name, description and price."""

    tax_mode: Literal["inclusive", "exclusive"] | None = None
    """Whether the price contains tax or tax is added to it."""
    tax_category: Literal["saas", "digital-goods-service", "ebooks"] | None = None
    """Kind of goods, which decides the tax rules."""
    image_url: str | None = None
    """Public address of a PNG or JPG picture."""
    default_success_url: str | None = None
    """Address a buyer is sent to after paying."""
    custom_fields: Sequence[creem_params.CustomFieldInput] | None = None
    """Extra questions to ask at checkout, at most 3."""
    abandoned_cart_recovery_enabled: bool | None = None
    """Whether buyers who leave a checkout unfinished get reminder mails."""


@attrs.frozen(kw_only=True)
class FlowgladProduct:
    """What Flowglad needs or can be told about a product.

    Flowglad never takes a currency: amounts are in the account's. Give it here, or it is learnt from an existing price before
    anything is written.
    """

    pricing_model_id: str | None = None
    """The pricing model of the key; learnt from an existing price or product if left out."""
    currency: str | None = None
    """The account's currency, an ISO 4217 code; learnt from an existing price if left out."""
    slug: str | None = None
    """Stable handle, unique in the pricing model. If left out it is made of the name: `Pro Plan` gives `pro_plan`."""
    image_url: str | None = None
    """Address of a picture."""
    singular_quantity_label: str | None = None
    """Word for one unit, such as seat."""
    plural_quantity_label: str | None = None
    """Word for several units, such as seats."""
    feature_ids: Sequence[str] | None = None
    """Features that a buyer is granted."""


@attrs.frozen(kw_only=True)
class HyperlineProduct:
    """What Hyperline can be told about a product. Facade products are of its type `flat_fee`."""

    public_description: str | None = None
    """Text that customers see; the draft's description is for own use."""
    description_display_interval_dates: bool | None = None
    """Whether invoices show the dates of the billed interval."""
    custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | None = None
    """Values of the custom properties, by slug."""
    commitment: vocabulary.Interval | None = None
    """Length of commitment that the prices are for; any length if left out. Hyperline has none in days."""
    countries: Sequence[str] | None = None
    """Countries the prices apply to, as ISO 3166-1 alpha-2 codes; everywhere if left out."""
    price_book_id: str | None = None
    """Price book to put the prices in; the default one if left out."""
