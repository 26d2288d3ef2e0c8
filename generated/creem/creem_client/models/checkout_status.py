# Generated from specs/creem/resources/checkouts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CheckoutStatusValue: TypeAlias = (
    Literal[
        "pending",
        "processing",
        "completed",
        "expired",
    ]
    | str
)
"""The values of `CheckoutStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class CheckoutStatus(OpenEnum):
    """`pending` waits for the buyer, `processing` has a payment under way, `completed` is paid, `expired` is over
    without a payment. How one becomes the other is not documented."""

    PENDING: Final[CheckoutStatus] = listed("pending")
    PROCESSING: Final[CheckoutStatus] = listed("processing")
    COMPLETED: Final[CheckoutStatus] = listed("completed")
    EXPIRED: Final[CheckoutStatus] = listed("expired")


CHECKOUT_STATUS_MEMBERS: Final[Mapping[str, CheckoutStatus]] = {member.value: member for member in CheckoutStatus}
