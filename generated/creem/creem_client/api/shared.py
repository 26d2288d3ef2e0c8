# Generated from specs/creem. Do not edit.
"""Tables of what several resources are sent."""

from typing import Final

from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    choice,
    text,
    whole,
)

CURRENCY: Final = choice("EUR", "USD")
CUSTOM_FIELD_CHECKBOX_INPUT: Final = Record({"label": TEXT})
CUSTOM_FIELD_TEXT_INPUT: Final = Record({"max_length": whole(), "min_length": whole()})
CUSTOM_FIELD_TYPE: Final = choice("text", "checkbox")
CUSTOM_FIELD_INPUT: Final = Record(
    {
        "type": CUSTOM_FIELD_TYPE,
        "key": text(most=200),
        "label": text(most=50),
        "optional": BOOLEAN,
        "text": CUSTOM_FIELD_TEXT_INPUT,
        "checkbox": CUSTOM_FIELD_CHECKBOX_INPUT,
    },
    "type key label",
)
