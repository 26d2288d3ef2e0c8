# Generated from specs/flowglad/resources/discounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .any_discount import UnknownDiscount
from .forever_discount import ForeverDiscount
from .number_of_payments_discount import NumberOfPaymentsDiscount
from .once_discount import OnceDiscount

Discount: TypeAlias = OnceDiscount | NumberOfPaymentsDiscount | ForeverDiscount | UnknownDiscount
"""A code that makes payments cheaper. `duration` tells the kinds apart."""

DISCOUNT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], Discount]]] = {
    "once": OnceDiscount.from_dict,
    "number_of_payments": NumberOfPaymentsDiscount.from_dict,
    "forever": ForeverDiscount.from_dict,
}


def discount_from_dict(value: Any) -> Discount:
    """Read the member that `duration` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "duration")
    decode = DISCOUNT_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownDiscount(tag, source)
