# Generated from specs/creem. Do not edit.
"""What Creem is sent in several resources, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import NotRequired, TypeAlias, TypedDict

from . import values


class CustomFieldCheckboxInput(TypedDict):
    """Wording of a checkbox field."""

    label: NotRequired[str]
    """Text next to the box, in Markdown."""


class CustomFieldTextInput(TypedDict):
    """Limits of a text field."""

    max_length: NotRequired[int]
    """Most characters the buyer may enter."""

    min_length: NotRequired[int]
    """Fewest characters the buyer must enter. Answers can carry the same limit as `minimum_length`."""


MetadataInput: TypeAlias = dict[str, str | int | Decimal | None]
"""Your own values by name: texts, numbers or null. How many names and how long a text may be is not documented."""


class CustomFieldInput(TypedDict):
    """One extra question at checkout. Put the settings in `text` or in `checkbox`, whichever `type` names."""

    type: values.CustomFieldType
    """What the buyer fills in: a line of text or a box to tick."""

    key: str
    """Name of the field in answers. Letters and digits, at most 200 characters, unique among the fields of the product."""

    label: str
    """Caption that the buyer sees, at most 50 characters."""

    optional: NotRequired[bool]
    """True lets the buyer skip the field; false makes it compulsory. The server takes false when it is left out."""

    text: NotRequired[CustomFieldTextInput]
    """Limits of the text, for a field of type `text`."""

    checkbox: NotRequired[CustomFieldCheckboxInput]
    """Wording of the box, for a field of type `checkbox`."""
