from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

RefundStatusValue = Literal[
    "created",
    "success",
    "failed",
    "closed",
    "received",
    "refunding",
]
"""The known values of `RefundStatus`, for plain strings."""


class RefundStatus(OpenEnum):
    """How far a refund is. Clink explains none of the values; they carry the usual meaning.

    - `created`: made, nothing else happened yet
    - `received`: taken on
    - `refunding`: under way
    - `success`: the money is given back
    - `failed`: it is not; see `failureCode`
    - `closed`: ended without a refund"""

    CREATED = "created"
    SUCCESS = "success"
    FAILED = "failed"
    CLOSED = "closed"
    RECEIVED = "received"
    REFUNDING = "refunding"


REFUND_STATUS_MEMBERS: Final[Mapping[str, RefundStatus]] = {member.value: member for member in RefundStatus}
