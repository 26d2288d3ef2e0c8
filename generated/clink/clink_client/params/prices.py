# Generated from specs/clink. Do not edit.
"""What Clink is sent in prices, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.currency import CurrencyValue

Currency: TypeAlias = CurrencyValue
"""A currency that prices can be in, as its ISO 4217 code."""
