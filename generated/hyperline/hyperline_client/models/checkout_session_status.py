# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CheckoutSessionStatusValue: TypeAlias = (
    Literal[
        "opened",
        "completed",
        "cancelled",
        "errored",
    ]
    | str
)
"""The values of `CheckoutSessionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class CheckoutSessionStatus(OpenEnum):
    """How far the buyer is."""

    OPENED: Final[CheckoutSessionStatus] = listed("opened")
    COMPLETED: Final[CheckoutSessionStatus] = listed("completed")
    CANCELLED: Final[CheckoutSessionStatus] = listed("cancelled")
    ERRORED: Final[CheckoutSessionStatus] = listed("errored")


CHECKOUT_SESSION_STATUS_MEMBERS: Final[Mapping[str, CheckoutSessionStatus]] = {
    member.value: member for member in CheckoutSessionStatus
}
