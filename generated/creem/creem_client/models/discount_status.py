from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

DiscountStatusValue = Literal[
    "deleted",
    "active",
    "draft",
    "expired",
    "scheduled",
]
"""The known values of `DiscountStatus`, for plain strings."""


class DiscountStatus(OpenEnum):
    """`active` can be used, `draft` and `scheduled` cannot be used yet, `expired` is past its last moment, `deleted` was
    deleted."""

    DELETED = "deleted"
    ACTIVE = "active"
    DRAFT = "draft"
    EXPIRED = "expired"
    SCHEDULED = "scheduled"


DISCOUNT_STATUS_MEMBERS: Final[Mapping[str, DiscountStatus]] = {member.value: member for member in DiscountStatus}
