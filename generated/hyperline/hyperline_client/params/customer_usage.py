# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in customer usage, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

CustomerUsageGroupBy: TypeAlias = Literal["month", "day", "hour"] | str
"""Length of a step of time."""
