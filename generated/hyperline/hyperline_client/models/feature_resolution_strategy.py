# Generated from specs/hyperline/resources/features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

FeatureResolutionStrategyValue: TypeAlias = Literal["max",] | str
"""The values of `FeatureResolutionStrategy` as plain strings: the known ones complete, and others are checked when a call is made."""


class FeatureResolutionStrategy(OpenEnum):
    """How the values that several products grant become one. `max` takes the largest."""

    MAX: Final[FeatureResolutionStrategy] = listed("max")


FEATURE_RESOLUTION_STRATEGY_MEMBERS: Final[Mapping[str, FeatureResolutionStrategy]] = {
    member.value: member for member in FeatureResolutionStrategy
}
