# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, boolean, text


class AnySetupFeature(JsonForm):
    """What every kind of SetupFeature has; `SetupFeature` names the kinds."""

    __slots__ = ()

    slug: str
    """Handle, unique among its kind in the pricing model."""
    name: str | None
    """Label."""
    description: str | None
    """Text about it."""
    active: bool | None
    """Whether it is in use."""


class UnknownSetupFeature(UnknownVariant, AnySetupFeature):
    """A kind of SetupFeature that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "type": ("type", text, True),
        "slug": ("slug", text, True),
        "name": ("name", text, False),
        "description": ("description", text, False),
        "active": ("active", boolean, False),
    }

    type: str
    """Which kind it is."""
