# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in promotion codes, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.promotion_code_period import PromotionCodePeriodValue

PromotionCodePeriod: TypeAlias = PromotionCodePeriodValue
"""Unit of the time a promotion code's discount lasts. `once` is a single time."""
