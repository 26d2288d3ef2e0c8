"""What only Flowglad has, for the `extras` of drafts."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from billfold.products.vocabulary import ProductExtra

__all__ = ["FlowgladProduct"]


@attrs.frozen(kw_only=True)
class FlowgladProduct(ProductExtra):
    """What Flowglad needs or can be told about a product.

    Flowglad never takes a currency: amounts are in the account's. Give it here, or it is learnt from an existing price before
    anything is written.
    """

    provider = "flowglad"

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
