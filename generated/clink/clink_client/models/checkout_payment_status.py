# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CheckoutPaymentStatusValue: TypeAlias = (
    Literal[
        "unpaid",
        "processing",
        "paid",
    ]
    | str
)
"""The values of `CheckoutPaymentStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class CheckoutPaymentStatus(OpenEnum):
    """How far the payment of a session is. Clink explains none of the values; they carry the usual meaning.

    - `unpaid`: not begun, or not successful
    - `processing`: begun, without a result yet
    - `paid`: successful"""

    UNPAID: Final[CheckoutPaymentStatus] = listed("unpaid")
    PROCESSING: Final[CheckoutPaymentStatus] = listed("processing")
    PAID: Final[CheckoutPaymentStatus] = listed("paid")


CHECKOUT_PAYMENT_STATUS_MEMBERS: Final[Mapping[str, CheckoutPaymentStatus]] = {
    member.value: member for member in CheckoutPaymentStatus
}
