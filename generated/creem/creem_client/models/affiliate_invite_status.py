# Generated from specs/creem/resources/affiliates.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

AffiliateInviteStatusValue: TypeAlias = (
    Literal[
        "pending",
        "accepted",
    ]
    | str
)
"""The values of `AffiliateInviteStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class AffiliateInviteStatus(OpenEnum):
    """`pending` waits for an answer, `accepted` has one."""

    PENDING: Final[AffiliateInviteStatus] = listed("pending")
    ACCEPTED: Final[AffiliateInviteStatus] = listed("accepted")


AFFILIATE_INVITE_STATUS_MEMBERS: Final[Mapping[str, AffiliateInviteStatus]] = {
    member.value: member for member in AffiliateInviteStatus
}
