# Generated from specs/flowglad/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CheckoutSessionStatusValue: TypeAlias = (
    Literal[
        "open",
        "pending",
        "succeeded",
        "failed",
        "expired",
    ]
    | str
)
"""The values of `CheckoutSessionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class CheckoutSessionStatus(OpenEnum):
    """State of a checkout session."""

    OPEN: Final[CheckoutSessionStatus] = listed("open")
    PENDING: Final[CheckoutSessionStatus] = listed("pending")
    SUCCEEDED: Final[CheckoutSessionStatus] = listed("succeeded")
    FAILED: Final[CheckoutSessionStatus] = listed("failed")
    EXPIRED: Final[CheckoutSessionStatus] = listed("expired")


CHECKOUT_SESSION_STATUS_MEMBERS: Final[Mapping[str, CheckoutSessionStatus]] = {
    member.value: member for member in CheckoutSessionStatus
}
