from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .cancel_at_period_end_input import CancelAtPeriodEndInput
from .cancel_immediately_input import CancelImmediatelyInput

CancellationInput: TypeAlias = CancelImmediatelyInput | CancelAtPeriodEndInput
"""When a subscription is to end. `timing` says it."""

CANCELLATION_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], CancellationInput]]] = {
    "immediately": CancelImmediatelyInput.from_dict,
    "at_end_of_current_billing_period": CancelAtPeriodEndInput.from_dict,
}


def cancellation_input_from_dict(value: Any) -> CancellationInput:
    """Read the member that `timing` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "timing")
    if tag not in CANCELLATION_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("timing", tag, CANCELLATION_INPUT_FROM_DICT_VARIANTS)
    return CANCELLATION_INPUT_FROM_DICT_VARIANTS[tag](source)
