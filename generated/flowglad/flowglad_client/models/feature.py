# Generated from specs/flowglad/resources/features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .any_feature import UnknownFeature
from .resource_feature import ResourceFeature
from .toggle_feature import ToggleFeature
from .usage_credit_grant_feature import UsageCreditGrantFeature

Feature: TypeAlias = ToggleFeature | UsageCreditGrantFeature | ResourceFeature | UnknownFeature
"""Something a buyer of the product is granted. `type` tells the kinds apart."""

FEATURE_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], Feature]]] = {
    "toggle": ToggleFeature.from_dict,
    "usage_credit_grant": UsageCreditGrantFeature.from_dict,
    "resource": ResourceFeature.from_dict,
}


def feature_from_dict(value: Any) -> Feature:
    """Read the member that `type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    decode = FEATURE_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownFeature(tag, source)
