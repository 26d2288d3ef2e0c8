# Generated from specs/clink/resources/promotion_codes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PromotionCodeStatusValue: TypeAlias = (
    Literal[
        "active",
        "inactive",
        "archived",
    ]
    | str
)
"""The values of `PromotionCodeStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class PromotionCodeStatus(OpenEnum):
    """State of a promotion code.

    - `active`: it can be redeemed
    - `inactive`: it cannot be redeemed, but activated
    - `archived`: Clink does not explain it, and no operation sets it"""

    ACTIVE: Final[PromotionCodeStatus] = listed("active")
    INACTIVE: Final[PromotionCodeStatus] = listed("inactive")
    ARCHIVED: Final[PromotionCodeStatus] = listed("archived")


PROMOTION_CODE_STATUS_MEMBERS: Final[Mapping[str, PromotionCodeStatus]] = {member.value: member for member in PromotionCodeStatus}
