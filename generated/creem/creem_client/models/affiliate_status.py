# Generated from specs/creem/resources/affiliates.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

AffiliateStatusValue: TypeAlias = (
    Literal[
        "active",
        "pending",
        "rejected",
        "suspended",
        "inactive",
    ]
    | str
)
"""The values of `AffiliateStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class AffiliateStatus(OpenEnum):
    """`active` takes part. What the others mean is not documented beyond their names."""

    ACTIVE: Final[AffiliateStatus] = listed("active")
    PENDING: Final[AffiliateStatus] = listed("pending")
    REJECTED: Final[AffiliateStatus] = listed("rejected")
    SUSPENDED: Final[AffiliateStatus] = listed("suspended")
    INACTIVE: Final[AffiliateStatus] = listed("inactive")


AFFILIATE_STATUS_MEMBERS: Final[Mapping[str, AffiliateStatus]] = {member.value: member for member in AffiliateStatus}
