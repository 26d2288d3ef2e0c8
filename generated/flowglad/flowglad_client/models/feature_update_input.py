from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .resource_feature_update import ResourceFeatureUpdate
from .toggle_feature_update import ToggleFeatureUpdate
from .usage_credit_grant_feature_update import UsageCreditGrantFeatureUpdate

FeatureUpdateInput: TypeAlias = ToggleFeatureUpdate | UsageCreditGrantFeatureUpdate | ResourceFeatureUpdate
"""What may change about a feature. `type` must repeat the kind the feature has."""

FEATURE_UPDATE_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], FeatureUpdateInput]]] = {
    "toggle": ToggleFeatureUpdate.from_dict,
    "usage_credit_grant": UsageCreditGrantFeatureUpdate.from_dict,
    "resource": ResourceFeatureUpdate.from_dict,
}


def feature_update_input_from_dict(value: Any) -> FeatureUpdateInput:
    """Read the member that `type` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    if tag not in FEATURE_UPDATE_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("type", tag, FEATURE_UPDATE_INPUT_FROM_DICT_VARIANTS)
    return FEATURE_UPDATE_INPUT_FROM_DICT_VARIANTS[tag](source)
