# Generated from specs/creem. Do not edit.
"""What Creem is sent in discounts, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.discount_duration import DiscountDurationValue
from ..models.discount_type import DiscountTypeValue

DiscountDuration: TypeAlias = DiscountDurationValue
"""`once` lowers the first charge, `repeating` lowers the charges of a number of months, `forever` lowers every charge."""


DiscountType: TypeAlias = DiscountTypeValue
"""`percentage` takes off a share of the price, `fixed` takes off an amount."""
