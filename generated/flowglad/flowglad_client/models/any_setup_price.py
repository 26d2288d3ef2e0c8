# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, boolean, choice, integer, text

from .currency import Currency


class AnySetupPrice(JsonForm):
    """What every kind of SetupPrice has; `SetupPrice` names the kinds."""

    __slots__ = ()

    unit_price: int
    """Price of one unit in the smallest unit of `currency`, 0 or more: 2000 is 20.00 USD but 2000 JPY. Without
    `currency` it is in the organisation's currency. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    currency: Currency | None
    """Currency of `unit_price`. As a rule it is missing, and the organisation's currency counts."""
    name: str | None
    """Label."""
    slug: str | None
    """Stable handle, unique among all prices of the document."""
    is_default: bool | None
    """Whether it is the default price of its product or meter."""
    active: bool | None
    """Whether it can be sold."""


class UnknownSetupPrice(UnknownVariant, AnySetupPrice):
    """A kind of SetupPrice that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "type": ("type", text, True),
        "unit_price": ("unitPrice", integer, True),
        "currency": ("currency", partial(choice, field="", kind=Currency), False),
        "name": ("name", text, False),
        "slug": ("slug", text, False),
        "is_default": ("isDefault", boolean, False),
        "active": ("active", boolean, False),
    }

    type: str
    """Which kind it is."""
