# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in resources, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class ResourceInput(TypedDict):
    """The fields of a new resource. Its pricing model is the one the key is bound to."""

    slug: str
    """Handle of your choice; a taken one ends in a conflict (409). Claims name the resource by it."""

    name: str
    """Label."""

    active: NotRequired[bool]
    """Whether the resource is in use."""

    pricingModelId: NotRequired[str]
    """Identifier of the pricing model, pricing_model_…. Leave it out: it is the one the key is bound to in any case, and what the server does with another one is not documented."""


class ResourceUpdateInput(TypedDict):
    """What may change about a resource. What is left out stays as it is."""

    id: NotRequired[str]
    """Identifier, resource_…. The path decides which resource changes, but the server refuses a body without this. May be left out: the call's own is put in."""

    slug: NotRequired[str]
    """Handle of your choice; a taken one ends in a conflict (409)."""

    name: NotRequired[str]
    """Label."""

    active: NotRequired[bool]
    """Whether the resource is in use."""
