# Generated from specs/hyperline/resources/custom_properties.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomPropertyTypeValue: TypeAlias = (
    Literal[
        "date",
        "boolean",
        "number",
        "text",
        "select",
        "multi_select",
    ]
    | str
)
"""The values of `CustomPropertyType` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomPropertyType(OpenEnum):
    """Kind of value of a custom property. `select` is one of the authorised values, `multi_select` several of them."""

    DATE: Final[CustomPropertyType] = listed("date")
    BOOLEAN: Final[CustomPropertyType] = listed("boolean")
    NUMBER: Final[CustomPropertyType] = listed("number")
    TEXT: Final[CustomPropertyType] = listed("text")
    SELECT: Final[CustomPropertyType] = listed("select")
    MULTI_SELECT: Final[CustomPropertyType] = listed("multi_select")


CUSTOM_PROPERTY_TYPE_MEMBERS: Final[Mapping[str, CustomPropertyType]] = {member.value: member for member in CustomPropertyType}
