from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .forever_discount_update_input import ForeverDiscountUpdateInput
from .number_of_payments_discount_update_input import NumberOfPaymentsDiscountUpdateInput
from .once_discount_update_input import OnceDiscountUpdateInput

DiscountUpdateInput: TypeAlias = OnceDiscountUpdateInput | NumberOfPaymentsDiscountUpdateInput | ForeverDiscountUpdateInput
"""The new values of a discount. `duration` tells the kinds apart; whether a discount can change from one kind to another
is not documented."""

DISCOUNT_UPDATE_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], DiscountUpdateInput]]] = {
    "once": OnceDiscountUpdateInput.from_dict,
    "number_of_payments": NumberOfPaymentsDiscountUpdateInput.from_dict,
    "forever": ForeverDiscountUpdateInput.from_dict,
}


def discount_update_input_from_dict(value: Any) -> DiscountUpdateInput:
    """Read the member that `duration` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "duration")
    if tag not in DISCOUNT_UPDATE_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("duration", tag, DISCOUNT_UPDATE_INPUT_FROM_DICT_VARIANTS)
    return DISCOUNT_UPDATE_INPUT_FROM_DICT_VARIANTS[tag](source)
