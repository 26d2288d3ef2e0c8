from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CustomFieldTypeValue = Literal[
    "text",
    "checkbox",
]
"""The known values of `CustomFieldType`, for plain strings."""


class CustomFieldType(OpenEnum):
    """`text` is a line of text, `checkbox` is a box to tick."""

    TEXT = "text"
    CHECKBOX = "checkbox"


CUSTOM_FIELD_TYPE_MEMBERS: Final[Mapping[str, CustomFieldType]] = {member.value: member for member in CustomFieldType}
