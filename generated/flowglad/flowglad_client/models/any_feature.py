# Generated from specs/flowglad/resources/features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar

from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, boolean, text
from billfold_core.moments import epoch_ms


class AnyFeature(JsonForm):
    """What every kind of Feature has; `Feature` names the kinds."""

    __slots__ = ()

    id: str
    """Identifier, feature_…."""
    slug: str
    """Handle chosen by the seller, 1 to 255 characters, unique in the pricing model."""
    name: str
    """Label."""
    description: str | None
    """Text about the feature."""
    active: bool | None
    """Whether the feature is in use."""
    pricing_model_id: str | None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None
    """When it was last changed, in milliseconds since 1970 UTC."""


class UnknownFeature(UnknownVariant, AnyFeature):
    """A kind of Feature that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "type": ("type", text, True),
        "id": ("id", text, True),
        "slug": ("slug", text, True),
        "name": ("name", text, True),
        "description": ("description", text, False),
        "active": ("active", boolean, False),
        "pricing_model_id": ("pricingModelId", text, False),
        "organization_id": ("organizationId", text, False),
        "livemode": ("livemode", boolean, False),
        "created_at": ("createdAt", epoch_ms, False),
        "updated_at": ("updatedAt", epoch_ms, False),
    }

    type: str
    """Which kind it is."""
