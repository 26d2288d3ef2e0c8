# Generated from specs/creem/resources/refunds.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RefundStatusValue: TypeAlias = (
    Literal[
        "pending",
        "requiresAction",
        "succeeded",
        "failed",
        "canceled",
    ]
    | str
)
"""The values of `RefundStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class RefundStatus(OpenEnum):
    """`succeeded`, `failed` and `canceled` are final; `pending` waits for the payment provider, `requiresAction` for
    something to be done there."""

    PENDING: Final[RefundStatus] = listed("pending")
    REQUIRESACTION: Final[RefundStatus] = listed("requiresAction")
    SUCCEEDED: Final[RefundStatus] = listed("succeeded")
    FAILED: Final[RefundStatus] = listed("failed")
    CANCELED: Final[RefundStatus] = listed("canceled")


REFUND_STATUS_MEMBERS: Final[Mapping[str, RefundStatus]] = {member.value: member for member in RefundStatus}
