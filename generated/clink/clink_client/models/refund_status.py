# Generated from specs/clink/resources/refunds.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RefundStatusValue: TypeAlias = (
    Literal[
        "created",
        "success",
        "failed",
        "closed",
        "received",
        "refunding",
    ]
    | str
)
"""The values of `RefundStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class RefundStatus(OpenEnum):
    """How far a refund is. Clink explains none of the values; they carry the usual meaning.

    - `created`: made, nothing else happened yet
    - `received`: taken on
    - `refunding`: under way
    - `success`: the money is given back
    - `failed`: it is not; see `failure_code`
    - `closed`: ended without a refund"""

    CREATED: Final[RefundStatus] = listed("created")
    SUCCESS: Final[RefundStatus] = listed("success")
    FAILED: Final[RefundStatus] = listed("failed")
    CLOSED: Final[RefundStatus] = listed("closed")
    RECEIVED: Final[RefundStatus] = listed("received")
    REFUNDING: Final[RefundStatus] = listed("refunding")


REFUND_STATUS_MEMBERS: Final[Mapping[str, RefundStatus]] = {member.value: member for member in RefundStatus}
