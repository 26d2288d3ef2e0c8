from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .single_payment_price_input import SinglePaymentPriceInput
from .subscription_price_input import SubscriptionPriceInput
from .usage_price_input import UsagePriceInput

ProductPriceInput: TypeAlias = SubscriptionPriceInput | SinglePaymentPriceInput | UsagePriceInput
"""The first price of a new product. `type` tells the kinds apart."""

PRODUCT_PRICE_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], ProductPriceInput]]] = {
    "subscription": SubscriptionPriceInput.from_dict,
    "single_payment": SinglePaymentPriceInput.from_dict,
    "usage": UsagePriceInput.from_dict,
}


def product_price_input_from_dict(value: Any) -> ProductPriceInput:
    """Read the member that `type` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    if tag not in PRODUCT_PRICE_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("type", tag, PRODUCT_PRICE_INPUT_FROM_DICT_VARIANTS)
    return PRODUCT_PRICE_INPUT_FROM_DICT_VARIANTS[tag](source)
