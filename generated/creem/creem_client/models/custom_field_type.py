# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomFieldTypeValue: TypeAlias = (
    Literal[
        "text",
        "checkbox",
    ]
    | str
)
"""The values of `CustomFieldType` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomFieldType(OpenEnum):
    """`text` is a line of text, `checkbox` is a box to tick."""

    TEXT: Final[CustomFieldType] = listed("text")
    CHECKBOX: Final[CustomFieldType] = listed("checkbox")


CUSTOM_FIELD_TYPE_MEMBERS: Final[Mapping[str, CustomFieldType]] = {member.value: member for member in CustomFieldType}
