# Generated from specs/creem/resources/discounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

DiscountDurationValue: TypeAlias = (
    Literal[
        "forever",
        "once",
        "repeating",
    ]
    | str
)
"""The values of `DiscountDuration` as plain strings: the known ones complete, and others are checked when a call is made."""


class DiscountDuration(OpenEnum):
    """`once` lowers the first charge, `repeating` lowers the charges of a number of months, `forever` lowers every
    charge."""

    FOREVER: Final[DiscountDuration] = listed("forever")
    ONCE: Final[DiscountDuration] = listed("once")
    REPEATING: Final[DiscountDuration] = listed("repeating")


DISCOUNT_DURATION_MEMBERS: Final[Mapping[str, DiscountDuration]] = {member.value: member for member in DiscountDuration}
