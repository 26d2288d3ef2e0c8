# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in customer usage, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.customer_usage_group_by import CustomerUsageGroupByValue

CustomerUsageGroupBy: TypeAlias = CustomerUsageGroupByValue
"""Length of a step of time."""
