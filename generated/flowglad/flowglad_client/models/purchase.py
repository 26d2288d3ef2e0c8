# Generated from specs/flowglad/resources/purchases.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .any_purchase import UnknownPurchase
from .single_payment_purchase import SinglePaymentPurchase
from .subscription_purchase import SubscriptionPurchase
from .usage_purchase import UsagePurchase

Purchase: TypeAlias = SubscriptionPurchase | SinglePaymentPurchase | UsagePurchase | UnknownPurchase
"""What a customer bought. `price_type` tells the kinds apart."""

PURCHASE_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], Purchase]]] = {
    "subscription": SubscriptionPurchase.from_dict,
    "single_payment": SinglePaymentPurchase.from_dict,
    "usage": UsagePurchase.from_dict,
}


def purchase_from_dict(value: Any) -> Purchase:
    """Read the member that `price_type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "priceType")
    decode = PURCHASE_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownPurchase(tag, source)
