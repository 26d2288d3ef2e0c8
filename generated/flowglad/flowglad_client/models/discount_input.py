from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .forever_discount_input import ForeverDiscountInput
from .number_of_payments_discount_input import NumberOfPaymentsDiscountInput
from .once_discount_input import OnceDiscountInput

DiscountInput: TypeAlias = OnceDiscountInput | NumberOfPaymentsDiscountInput | ForeverDiscountInput
"""A new discount in the pricing model the key is bound to. `duration` tells the kinds apart."""

DISCOUNT_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], DiscountInput]]] = {
    "once": OnceDiscountInput.from_dict,
    "number_of_payments": NumberOfPaymentsDiscountInput.from_dict,
    "forever": ForeverDiscountInput.from_dict,
}


def discount_input_from_dict(value: Any) -> DiscountInput:
    """Read the member that `duration` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "duration")
    if tag not in DISCOUNT_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("duration", tag, DISCOUNT_INPUT_FROM_DICT_VARIANTS)
    return DISCOUNT_INPUT_FROM_DICT_VARIANTS[tag](source)
