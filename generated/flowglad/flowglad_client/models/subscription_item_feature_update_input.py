from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .resource_item_feature_update import ResourceItemFeatureUpdate
from .toggle_item_feature_update import ToggleItemFeatureUpdate
from .usage_credit_grant_item_feature_update import UsageCreditGrantItemFeatureUpdate

SubscriptionItemFeatureUpdateInput: TypeAlias = (
    ToggleItemFeatureUpdate | UsageCreditGrantItemFeatureUpdate | ResourceItemFeatureUpdate
)
"""What may change about a granted feature. `type` must repeat the kind it has."""

SUBSCRIPTION_ITEM_FEATURE_UPDATE_INPUT_FROM_DICT_VARIANTS: Final[
    Mapping[str, Callable[[Any], SubscriptionItemFeatureUpdateInput]]
] = {
    "toggle": ToggleItemFeatureUpdate.from_dict,
    "usage_credit_grant": UsageCreditGrantItemFeatureUpdate.from_dict,
    "resource": ResourceItemFeatureUpdate.from_dict,
}


def subscription_item_feature_update_input_from_dict(value: Any) -> SubscriptionItemFeatureUpdateInput:
    """Read the member that `type` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    if tag not in SUBSCRIPTION_ITEM_FEATURE_UPDATE_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("type", tag, SUBSCRIPTION_ITEM_FEATURE_UPDATE_INPUT_FROM_DICT_VARIANTS)
    return SUBSCRIPTION_ITEM_FEATURE_UPDATE_INPUT_FROM_DICT_VARIANTS[tag](source)
