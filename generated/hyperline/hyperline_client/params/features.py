# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in features, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

FeatureResolutionStrategy: TypeAlias = Literal["max"] | str
"""How the values that several products grant become one. `max` takes the largest."""


FeatureValueType: TypeAlias = Literal["boolean", "number"] | str
"""Kind of value of a feature. `boolean` is on or off, `number` is counted."""
