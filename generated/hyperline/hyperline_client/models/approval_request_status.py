# Generated from specs/hyperline/resources/approvals.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ApprovalRequestStatusValue: TypeAlias = (
    Literal[
        "pending",
        "approved",
        "rejected",
        "cancelled",
    ]
    | str
)
"""The values of `ApprovalRequestStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class ApprovalRequestStatus(OpenEnum):
    """Where an approval request stands."""

    PENDING: Final[ApprovalRequestStatus] = listed("pending")
    APPROVED: Final[ApprovalRequestStatus] = listed("approved")
    REJECTED: Final[ApprovalRequestStatus] = listed("rejected")
    CANCELLED: Final[ApprovalRequestStatus] = listed("cancelled")


APPROVAL_REQUEST_STATUS_MEMBERS: Final[Mapping[str, ApprovalRequestStatus]] = {
    member.value: member for member in ApprovalRequestStatus
}
