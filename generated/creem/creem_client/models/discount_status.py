# Generated from specs/creem/resources/discounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

DiscountStatusValue: TypeAlias = (
    Literal[
        "deleted",
        "active",
        "draft",
        "expired",
        "scheduled",
    ]
    | str
)
"""The values of `DiscountStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class DiscountStatus(OpenEnum):
    """`active` can be used, `draft` and `scheduled` cannot be used yet, `expired` is past its last moment, `deleted` was
    deleted."""

    DELETED: Final[DiscountStatus] = listed("deleted")
    ACTIVE: Final[DiscountStatus] = listed("active")
    DRAFT: Final[DiscountStatus] = listed("draft")
    EXPIRED: Final[DiscountStatus] = listed("expired")
    SCHEDULED: Final[DiscountStatus] = listed("scheduled")


DISCOUNT_STATUS_MEMBERS: Final[Mapping[str, DiscountStatus]] = {member.value: member for member in DiscountStatus}
