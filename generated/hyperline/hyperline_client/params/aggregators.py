# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in aggregators, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.aggregator_granularity import AggregatorGranularityValue

AggregatorGranularity: TypeAlias = AggregatorGranularityValue
"""Unit of time that usage is summed up by."""
