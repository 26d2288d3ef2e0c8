# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in custom properties, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.custom_property_entity import CustomPropertyEntityValue
from ..models.custom_property_type import CustomPropertyTypeValue

CustomPropertyEntity: TypeAlias = CustomPropertyEntityValue
"""Kind of object that can have a custom property."""


CustomPropertyType: TypeAlias = CustomPropertyTypeValue
"""Kind of value of a custom property. `select` is one of the authorised values, `multi_select` several of them."""
