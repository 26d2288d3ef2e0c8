# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in custom properties, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

CustomPropertyEntity: TypeAlias = Literal["customer", "product", "plan", "quote", "subscription", "invoice"] | str
"""Kind of object that can have a custom property."""


CustomPropertyType: TypeAlias = Literal["date", "boolean", "number", "text", "select", "multi_select"] | str
"""Kind of value of a custom property. `select` is one of the authorised values, `multi_select` several of them."""
