# Generated from specs/flowglad/resources/subscription_item_features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .any_subscription_item_feature import UnknownSubscriptionItemFeature
from .resource_item_feature import ResourceItemFeature
from .toggle_item_feature import ToggleItemFeature
from .usage_credit_grant_item_feature import UsageCreditGrantItemFeature

SubscriptionItemFeature: TypeAlias = (
    ToggleItemFeature | UsageCreditGrantItemFeature | ResourceItemFeature | UnknownSubscriptionItemFeature
)
"""A feature that an item of a subscription grants. `type` tells the kinds apart."""

SUBSCRIPTION_ITEM_FEATURE_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], SubscriptionItemFeature]]] = {
    "toggle": ToggleItemFeature.from_dict,
    "usage_credit_grant": UsageCreditGrantItemFeature.from_dict,
    "resource": ResourceItemFeature.from_dict,
}


def subscription_item_feature_from_dict(value: Any) -> SubscriptionItemFeature:
    """Read the member that `type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    decode = SUBSCRIPTION_ITEM_FEATURE_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownSubscriptionItemFeature(tag, source)
