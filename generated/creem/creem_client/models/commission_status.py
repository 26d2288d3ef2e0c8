# Generated from specs/creem/resources/affiliates.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CommissionStatusValue: TypeAlias = (
    Literal[
        "pending",
        "approved",
        "paid",
    ]
    | str
)
"""The values of `CommissionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class CommissionStatus(OpenEnum):
    """`pending` is held back, `approved` is cleared, `paid` was paid out."""

    PENDING: Final[CommissionStatus] = listed("pending")
    APPROVED: Final[CommissionStatus] = listed("approved")
    PAID: Final[CommissionStatus] = listed("paid")


COMMISSION_STATUS_MEMBERS: Final[Mapping[str, CommissionStatus]] = {member.value: member for member in CommissionStatus}
