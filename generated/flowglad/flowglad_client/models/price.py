# Generated from specs/flowglad/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .any_price import UnknownPrice
from .single_payment_price import SinglePaymentPrice
from .subscription_price import SubscriptionPrice
from .usage_price import UsagePrice

Price: TypeAlias = SubscriptionPrice | SinglePaymentPrice | UsagePrice | UnknownPrice
"""What a product or a metered unit costs. `type` tells the kinds apart."""

PRICE_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], Price]]] = {
    "subscription": SubscriptionPrice.from_dict,
    "single_payment": SinglePaymentPrice.from_dict,
    "usage": UsagePrice.from_dict,
}


def price_from_dict(value: Any) -> Price:
    """Read the member that `type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    decode = PRICE_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownPrice(tag, source)
