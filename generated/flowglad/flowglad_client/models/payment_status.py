# Generated from specs/flowglad/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PaymentStatusValue: TypeAlias = (
    Literal[
        "canceled",
        "failed",
        "refunded",
        "processing",
        "succeeded",
        "requires_confirmation",
        "requires_action",
    ]
    | str
)
"""The values of `PaymentStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class PaymentStatus(OpenEnum):
    """State of a payment."""

    CANCELED: Final[PaymentStatus] = listed("canceled")
    FAILED: Final[PaymentStatus] = listed("failed")
    REFUNDED: Final[PaymentStatus] = listed("refunded")
    PROCESSING: Final[PaymentStatus] = listed("processing")
    SUCCEEDED: Final[PaymentStatus] = listed("succeeded")
    REQUIRES_CONFIRMATION: Final[PaymentStatus] = listed("requires_confirmation")
    REQUIRES_ACTION: Final[PaymentStatus] = listed("requires_action")


PAYMENT_STATUS_MEMBERS: Final[Mapping[str, PaymentStatus]] = {member.value: member for member in PaymentStatus}
