# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, text


class AnyPrice(JsonForm):
    """What every kind of Price has; `Price` names the kinds."""

    __slots__ = ()


class UnknownPrice(UnknownVariant, AnyPrice):
    """A kind of Price that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "type": ("type", text, True),
    }

    type: str
    """Which kind it is."""
