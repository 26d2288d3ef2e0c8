# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in aggregators, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

AggregatorGranularity: TypeAlias = Literal["month", "day", "hour"] | str
"""Unit of time that usage is summed up by."""
