from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .resource_feature_create import ResourceFeatureCreate
from .toggle_feature_create import ToggleFeatureCreate
from .usage_credit_grant_feature_create import UsageCreditGrantFeatureCreate

FeatureCreateInput: TypeAlias = ToggleFeatureCreate | UsageCreditGrantFeatureCreate | ResourceFeatureCreate
"""A new feature of the key's pricing model. `type` tells the kinds apart."""

FEATURE_CREATE_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], FeatureCreateInput]]] = {
    "toggle": ToggleFeatureCreate.from_dict,
    "usage_credit_grant": UsageCreditGrantFeatureCreate.from_dict,
    "resource": ResourceFeatureCreate.from_dict,
}


def feature_create_input_from_dict(value: Any) -> FeatureCreateInput:
    """Read the member that `type` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    if tag not in FEATURE_CREATE_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("type", tag, FEATURE_CREATE_INPUT_FROM_DICT_VARIANTS)
    return FEATURE_CREATE_INPUT_FROM_DICT_VARIANTS[tag](source)
