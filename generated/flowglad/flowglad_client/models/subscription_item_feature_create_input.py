from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .resource_item_feature_create import ResourceItemFeatureCreate
from .toggle_item_feature_create import ToggleItemFeatureCreate
from .usage_credit_grant_item_feature_create import UsageCreditGrantItemFeatureCreate

SubscriptionItemFeatureCreateInput: TypeAlias = (
    ToggleItemFeatureCreate | UsageCreditGrantItemFeatureCreate | ResourceItemFeatureCreate
)
"""A feature to grant to a subscription item. `type` tells the kinds apart and must be the feature's own."""

SUBSCRIPTION_ITEM_FEATURE_CREATE_INPUT_FROM_DICT_VARIANTS: Final[
    Mapping[str, Callable[[Any], SubscriptionItemFeatureCreateInput]]
] = {
    "toggle": ToggleItemFeatureCreate.from_dict,
    "usage_credit_grant": UsageCreditGrantItemFeatureCreate.from_dict,
    "resource": ResourceItemFeatureCreate.from_dict,
}


def subscription_item_feature_create_input_from_dict(value: Any) -> SubscriptionItemFeatureCreateInput:
    """Read the member that `type` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    if tag not in SUBSCRIPTION_ITEM_FEATURE_CREATE_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("type", tag, SUBSCRIPTION_ITEM_FEATURE_CREATE_INPUT_FROM_DICT_VARIANTS)
    return SUBSCRIPTION_ITEM_FEATURE_CREATE_INPUT_FROM_DICT_VARIANTS[tag](source)
