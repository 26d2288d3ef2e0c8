from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .setup_resource_feature_input import SetupResourceFeatureInput
from .setup_toggle_feature_input import SetupToggleFeatureInput
from .setup_usage_credit_grant_feature_input import SetupUsageCreditGrantFeatureInput

SetupFeatureInput: TypeAlias = SetupToggleFeatureInput | SetupUsageCreditGrantFeatureInput | SetupResourceFeatureInput
"""A feature of a new structure. `type` tells the kinds apart."""

SETUP_FEATURE_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], SetupFeatureInput]]] = {
    "toggle": SetupToggleFeatureInput.from_dict,
    "usage_credit_grant": SetupUsageCreditGrantFeatureInput.from_dict,
    "resource": SetupResourceFeatureInput.from_dict,
}


def setup_feature_input_from_dict(value: Any) -> SetupFeatureInput:
    """Read the member that `type` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    if tag not in SETUP_FEATURE_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("type", tag, SETUP_FEATURE_INPUT_FROM_DICT_VARIANTS)
    return SETUP_FEATURE_INPUT_FROM_DICT_VARIANTS[tag](source)
