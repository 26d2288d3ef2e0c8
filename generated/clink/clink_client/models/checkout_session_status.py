# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CheckoutSessionStatusValue: TypeAlias = (
    Literal[
        "open",
        "completed",
        "expired",
    ]
    | str
)
"""The values of `CheckoutSessionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class CheckoutSessionStatus(OpenEnum):
    """Whether a session can still be used. Clink explains none of the values; they carry the usual meaning.

    - `open`: the customer can pay
    - `completed`: the customer has gone through it
    - `expired`: it ended unused"""

    OPEN: Final[CheckoutSessionStatus] = listed("open")
    COMPLETED: Final[CheckoutSessionStatus] = listed("completed")
    EXPIRED: Final[CheckoutSessionStatus] = listed("expired")


CHECKOUT_SESSION_STATUS_MEMBERS: Final[Mapping[str, CheckoutSessionStatus]] = {
    member.value: member for member in CheckoutSessionStatus
}
