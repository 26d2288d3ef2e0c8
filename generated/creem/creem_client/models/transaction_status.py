from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

TransactionStatusValue = Literal[
    "pending",
    "paid",
    "refunded",
    "partialRefund",
    "chargedBack",
    "uncollectible",
    "declined",
    "void",
    "canceled",
    "chargeback",
    "partially_refunded",
]
"""The known values of `TransactionStatus`, for plain strings."""


class TransactionStatus(OpenEnum):
    """`pending` is under way, `paid` was collected, `declined` was refused, `canceled` and `void` were called off,
    `uncollectible` was given up, `refunded` and `partialRefund` were paid back in whole or in part, `chargedBack` was
    taken back by the buyer's bank. `chargeback` and `partially_refunded` are other spellings that some sources have;
    be ready for both."""

    PENDING = "pending"
    PAID = "paid"
    REFUNDED = "refunded"
    PARTIALREFUND = "partialRefund"
    CHARGEDBACK = "chargedBack"
    UNCOLLECTIBLE = "uncollectible"
    DECLINED = "declined"
    VOID = "void"
    CANCELED = "canceled"
    CHARGEBACK = "chargeback"
    PARTIALLY_REFUNDED = "partially_refunded"


TRANSACTION_STATUS_MEMBERS: Final[Mapping[str, TransactionStatus]] = {member.value: member for member in TransactionStatus}
