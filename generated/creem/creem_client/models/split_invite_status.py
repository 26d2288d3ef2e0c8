# Generated from specs/creem/resources/splits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SplitInviteStatusValue: TypeAlias = (
    Literal[
        "pending",
        "declined",
        "revoked",
    ]
    | str
)
"""The values of `SplitInviteStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class SplitInviteStatus(OpenEnum):
    """`pending` waits for an answer, `declined` was refused, `revoked` was taken back."""

    PENDING: Final[SplitInviteStatus] = listed("pending")
    DECLINED: Final[SplitInviteStatus] = listed("declined")
    REVOKED: Final[SplitInviteStatus] = listed("revoked")


SPLIT_INVITE_STATUS_MEMBERS: Final[Mapping[str, SplitInviteStatus]] = {member.value: member for member in SplitInviteStatus}
