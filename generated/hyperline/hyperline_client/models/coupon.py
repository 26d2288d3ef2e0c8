# Generated from specs/hyperline/resources/coupons.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .amount_coupon import AmountCoupon
from .any_coupon import UnknownCoupon
from .percent_coupon import PercentCoupon

Coupon: TypeAlias = AmountCoupon | PercentCoupon | UnknownCoupon
"""A discount that can be attached to subscriptions, invoices and quotes. `type` tells how it is reckoned."""

COUPON_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], Coupon]]] = {
    "amount": AmountCoupon.from_dict,
    "percent": PercentCoupon.from_dict,
}


def coupon_from_dict(value: Any) -> Coupon:
    """Read the member that `type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    decode = COUPON_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownCoupon(tag, source)
