from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .setup_single_payment_price_input import SetupSinglePaymentPriceInput
from .setup_subscription_price_input import SetupSubscriptionPriceInput

SetupPriceInput: TypeAlias = SetupSubscriptionPriceInput | SetupSinglePaymentPriceInput
"""A product's price in a new structure. `type` tells the kinds apart; usage prices stand under their meter."""

SETUP_PRICE_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], SetupPriceInput]]] = {
    "subscription": SetupSubscriptionPriceInput.from_dict,
    "single_payment": SetupSinglePaymentPriceInput.from_dict,
}


def setup_price_input_from_dict(value: Any) -> SetupPriceInput:
    """Read the member that `type` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    if tag not in SETUP_PRICE_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("type", tag, SETUP_PRICE_INPUT_FROM_DICT_VARIANTS)
    return SETUP_PRICE_INPUT_FROM_DICT_VARIANTS[tag](source)
