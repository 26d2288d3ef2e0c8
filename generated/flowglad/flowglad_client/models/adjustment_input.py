from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .adjust_at_period_end_input import AdjustAtPeriodEndInput
from .adjust_auto_input import AdjustAutoInput
from .adjust_immediately_input import AdjustImmediatelyInput

AdjustmentInput: TypeAlias = AdjustImmediatelyInput | AdjustAtPeriodEndInput | AdjustAutoInput
"""The new items of a subscription. `timing` says when they apply."""

ADJUSTMENT_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], AdjustmentInput]]] = {
    "immediately": AdjustImmediatelyInput.from_dict,
    "at_end_of_current_billing_period": AdjustAtPeriodEndInput.from_dict,
    "auto": AdjustAutoInput.from_dict,
}


def adjustment_input_from_dict(value: Any) -> AdjustmentInput:
    """Read the member that `timing` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "timing")
    if tag not in ADJUSTMENT_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("timing", tag, ADJUSTMENT_INPUT_FROM_DICT_VARIANTS)
    return ADJUSTMENT_INPUT_FROM_DICT_VARIANTS[tag](source)
