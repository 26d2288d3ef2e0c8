# Generated from specs/clink/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PriceTypeValue: TypeAlias = (
    Literal[
        "one_time",
        "recurring",
    ]
    | str
)
"""The values of `PriceType` as plain strings: the known ones complete, and others are checked when a call is made."""


class PriceType(OpenEnum):
    """How often a price is paid.

    - `one_time`: once, at purchase
    - `recurring`: every billing cycle"""

    ONE_TIME: Final[PriceType] = listed("one_time")
    RECURRING: Final[PriceType] = listed("recurring")


PRICE_TYPE_MEMBERS: Final[Mapping[str, PriceType]] = {member.value: member for member in PriceType}
