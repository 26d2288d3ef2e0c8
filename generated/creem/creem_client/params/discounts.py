# Generated from specs/creem. Do not edit.
"""What Creem is sent in discounts, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

DiscountDuration: TypeAlias = Literal["forever", "once", "repeating"] | str
"""`once` lowers the first charge, `repeating` lowers the charges of a number of months, `forever` lowers every charge."""


DiscountType: TypeAlias = Literal["percentage", "fixed"] | str
"""`percentage` takes off a share of the price, `fixed` takes off an amount."""
