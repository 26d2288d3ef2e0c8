# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .any_setup_feature import UnknownSetupFeature
from .setup_resource_feature import SetupResourceFeature
from .setup_toggle_feature import SetupToggleFeature
from .setup_usage_credit_grant_feature import SetupUsageCreditGrantFeature

SetupFeature: TypeAlias = SetupToggleFeature | SetupUsageCreditGrantFeature | SetupResourceFeature | UnknownSetupFeature
"""A feature of an exported pricing model. `type` tells the kinds apart."""

SETUP_FEATURE_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], SetupFeature]]] = {
    "toggle": SetupToggleFeature.from_dict,
    "usage_credit_grant": SetupUsageCreditGrantFeature.from_dict,
    "resource": SetupResourceFeature.from_dict,
}


def setup_feature_from_dict(value: Any) -> SetupFeature:
    """Read the member that `type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    decode = SETUP_FEATURE_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownSetupFeature(tag, source)
