"""What only Hyperline has, for the `extras` of drafts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal

import attrs

from billfold.customers.vocabulary import Address, CustomerExtra
from billfold.products.vocabulary import ProductExtra
from billfold.vocabulary import Interval

__all__ = ["HyperlineCustomer", "HyperlineProduct"]


@attrs.frozen(kw_only=True)
class HyperlineCustomer(CustomerExtra):
    """What Hyperline can be told about a customer."""

    provider = "hyperline"

    type: Literal["corporate", "person"] | None = None
    """Kind of customer."""
    language: Literal["fr", "en", "de", "it", "nl", "es", "pt", "pl"] | None = None
    """Language of invoices, mails and hosted pages."""
    timezone: str | None = None
    """Time zone by its IANA name, such as Europe/Paris."""
    billing_address: Address | None = None
    """Address on invoices. Its country is the customer's; Hyperline has regions (states) of the United States only."""
    custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | None = None
    """Values of the custom properties, by slug."""
    price_book_id: str | None = None
    """Price book to take prices from."""
    invoicing_entity_id: str | None = None
    """Entity that is to issue the invoices."""


@attrs.frozen(kw_only=True)
class HyperlineProduct(ProductExtra):
    """What Hyperline can be told about a product. Facade products are of its type `flat_fee`."""

    provider = "hyperline"

    public_description: str | None = None
    """Text that customers see; the draft's description is for own use."""
    description_display_interval_dates: bool | None = None
    """Whether invoices show the dates of the billed interval."""
    custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | None = None
    """Values of the custom properties, by slug."""
    commitment: Interval | None = None
    """Length of commitment that the prices are for; any length if left out. Hyperline has none in days."""
    countries: Sequence[str] | None = None
    """Countries the prices apply to, as ISO 3166-1 alpha-2 codes; everywhere if left out."""
    price_book_id: str | None = None
    """Price book to put the prices in; the default one if left out."""
