from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .single_payment_price_update import SinglePaymentPriceUpdate
from .subscription_price_update import SubscriptionPriceUpdate
from .usage_price_update import UsagePriceUpdate

PriceUpdateInput: TypeAlias = SubscriptionPriceUpdate | SinglePaymentPriceUpdate | UsagePriceUpdate
"""What may change about a price. `type` must repeat the kind the price has."""

PRICE_UPDATE_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], PriceUpdateInput]]] = {
    "subscription": SubscriptionPriceUpdate.from_dict,
    "single_payment": SinglePaymentPriceUpdate.from_dict,
    "usage": UsagePriceUpdate.from_dict,
}


def price_update_input_from_dict(value: Any) -> PriceUpdateInput:
    """Read the member that `type` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    if tag not in PRICE_UPDATE_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("type", tag, PRICE_UPDATE_INPUT_FROM_DICT_VARIANTS)
    return PRICE_UPDATE_INPUT_FROM_DICT_VARIANTS[tag](source)
