from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .single_payment_price_create import SinglePaymentPriceCreate
from .subscription_price_create import SubscriptionPriceCreate
from .usage_price_create import UsagePriceCreate

PriceCreateInput: TypeAlias = SubscriptionPriceCreate | SinglePaymentPriceCreate | UsagePriceCreate
"""A new price for an existing product (subscription, single payment) or an existing usage meter (usage). `type` tells
the kinds apart."""

PRICE_CREATE_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], PriceCreateInput]]] = {
    "subscription": SubscriptionPriceCreate.from_dict,
    "single_payment": SinglePaymentPriceCreate.from_dict,
    "usage": UsagePriceCreate.from_dict,
}


def price_create_input_from_dict(value: Any) -> PriceCreateInput:
    """Read the member that `type` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    if tag not in PRICE_CREATE_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("type", tag, PRICE_CREATE_INPUT_FROM_DICT_VARIANTS)
    return PRICE_CREATE_INPUT_FROM_DICT_VARIANTS[tag](source)
