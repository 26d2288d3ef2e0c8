# Generated from specs/clink. Do not edit.
"""What Clink is sent in prices, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

Currency: TypeAlias = (
    Literal["USD", "EUR", "JPY", "GBP", "AUD", "CAD", "CNY", "HKD", "SGD", "KRW", "AED", "THB", "IDR", "PHP", "MYR", "BRL", "INR"]
    | str
)
"""A currency that prices can be in, as its ISO 4217 code."""
