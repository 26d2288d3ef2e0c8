# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in features, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.feature_resolution_strategy import FeatureResolutionStrategyValue
from ..models.feature_value_type import FeatureValueTypeValue

FeatureResolutionStrategy: TypeAlias = FeatureResolutionStrategyValue
"""How the values that several products grant become one. `max` takes the largest."""


FeatureValueType: TypeAlias = FeatureValueTypeValue
"""Kind of value of a feature. `boolean` is on or off, `number` is counted."""
