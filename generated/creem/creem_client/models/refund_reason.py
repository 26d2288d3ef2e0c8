# Generated from specs/creem/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RefundReasonValue: TypeAlias = (
    Literal[
        "duplicate",
        "fraudulent",
        "requested_by_customer",
        "other",
    ]
    | str
)
"""The values of `RefundReason` as plain strings: the known ones complete, and others are checked when a call is made."""


class RefundReason(OpenEnum):
    """Why a refund was made."""

    DUPLICATE: Final[RefundReason] = listed("duplicate")
    FRAUDULENT: Final[RefundReason] = listed("fraudulent")
    REQUESTED_BY_CUSTOMER: Final[RefundReason] = listed("requested_by_customer")
    OTHER: Final[RefundReason] = listed("other")


REFUND_REASON_MEMBERS: Final[Mapping[str, RefundReason]] = {member.value: member for member in RefundReason}
