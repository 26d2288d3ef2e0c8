# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in product features, as typed dicts under the provider's own field names."""

from __future__ import annotations

from datetime import datetime
from typing import NotRequired, TypedDict


class ProductFeatureInput(TypedDict):
    """Which feature goes to which product."""

    productId: str
    """Identifier of the product, prod_…."""

    featureId: str
    """Identifier of the feature, feature_…."""

    expiredAt: NotRequired[datetime | int | None]
    """When the link ends, in milliseconds since 1970 UTC. Leave it out, or send null, for a link that holds. Whether a moment to come is heeded is not documented."""
