# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

QuotePriceTiersValue: TypeAlias = (
    Literal[
        "all",
        "matching",
        "none",
    ]
    | str
)
"""The values of `QuotePriceTiers` as plain strings: the known ones complete, and others are checked when a call is made."""


class QuotePriceTiers(OpenEnum):
    """Which tiers of a price a quote shows."""

    ALL: Final[QuotePriceTiers] = listed("all")
    MATCHING: Final[QuotePriceTiers] = listed("matching")
    NONE: Final[QuotePriceTiers] = listed("none")


QUOTE_PRICE_TIERS_MEMBERS: Final[Mapping[str, QuotePriceTiers]] = {member.value: member for member in QuotePriceTiers}
