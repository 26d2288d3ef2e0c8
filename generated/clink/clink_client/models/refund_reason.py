# Generated from specs/clink/resources/refunds.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RefundReasonValue: TypeAlias = (
    Literal[
        "Duplicate payment",
        "Fraudulent activity",
        "Customer Initiated Refund",
        "Other",
    ]
    | str
)
"""The values of `RefundReason` as plain strings: the known ones complete, and others are checked when a call is made."""


class RefundReason(OpenEnum):
    """Why an order was refunded. Requests send a number instead, `refund_reason_type`, presumably in this order.

    - `Duplicate payment`: it was paid twice (0)
    - `Fraudulent activity`: it was fraud (1)
    - `Customer Initiated Refund`: the customer asked for it (2)
    - `Other`: something else (3)"""

    DUPLICATE_PAYMENT: Final[RefundReason] = listed("Duplicate payment")
    FRAUDULENT_ACTIVITY: Final[RefundReason] = listed("Fraudulent activity")
    CUSTOMER_INITIATED_REFUND: Final[RefundReason] = listed("Customer Initiated Refund")
    OTHER: Final[RefundReason] = listed("Other")


REFUND_REASON_MEMBERS: Final[Mapping[str, RefundReason]] = {member.value: member for member in RefundReason}
