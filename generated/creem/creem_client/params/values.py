# Generated from specs/creem. Do not edit.
"""What Creem is sent in several resources, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.currency import CurrencyValue
from ..models.custom_field_type import CustomFieldTypeValue

Currency: TypeAlias = CurrencyValue
"""Currency of a product's price, an upper-case ISO 4217 code. Both have two decimal places."""


CustomFieldType: TypeAlias = CustomFieldTypeValue
"""`text` is a line of text, `checkbox` is a box to tick."""
