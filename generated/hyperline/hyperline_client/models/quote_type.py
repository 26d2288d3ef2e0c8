# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

QuoteTypeValue: TypeAlias = (
    Literal[
        "subscription",
        "subscription_update",
        "one_off",
        "mixed",
    ]
    | str
)
"""The values of `QuoteType` as plain strings: the known ones complete, and others are checked when a call is made."""


class QuoteType(OpenEnum):
    """What a quote will create or change."""

    SUBSCRIPTION: Final[QuoteType] = listed("subscription")
    SUBSCRIPTION_UPDATE: Final[QuoteType] = listed("subscription_update")
    ONE_OFF: Final[QuoteType] = listed("one_off")
    MIXED: Final[QuoteType] = listed("mixed")


QUOTE_TYPE_MEMBERS: Final[Mapping[str, QuoteType]] = {member.value: member for member in QuoteType}
