# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .any_setup_price import UnknownSetupPrice
from .setup_single_payment_price import SetupSinglePaymentPrice
from .setup_subscription_price import SetupSubscriptionPrice

SetupPrice: TypeAlias = SetupSubscriptionPrice | SetupSinglePaymentPrice | UnknownSetupPrice
"""A product's price in an exported pricing model. `type` tells the kinds apart."""

SETUP_PRICE_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], SetupPrice]]] = {
    "subscription": SetupSubscriptionPrice.from_dict,
    "single_payment": SetupSinglePaymentPrice.from_dict,
}


def setup_price_from_dict(value: Any) -> SetupPrice:
    """Read the member that `type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    decode = SETUP_PRICE_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownSetupPrice(tag, source)
