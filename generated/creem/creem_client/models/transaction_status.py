# Generated from specs/creem/resources/transactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TransactionStatusValue: TypeAlias = (
    Literal[
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
    | str
)
"""The values of `TransactionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class TransactionStatus(OpenEnum):
    """`pending` is under way, `paid` was collected, `declined` was refused, `canceled` and `void` were called off,
    `uncollectible` was given up, `refunded` and `partialRefund` were paid back in whole or in part, `chargedBack` was
    taken back by the buyer's bank. `chargeback` and `partially_refunded` are other spellings that some sources have;
    be ready for both."""

    PENDING: Final[TransactionStatus] = listed("pending")
    PAID: Final[TransactionStatus] = listed("paid")
    REFUNDED: Final[TransactionStatus] = listed("refunded")
    PARTIALREFUND: Final[TransactionStatus] = listed("partialRefund")
    CHARGEDBACK: Final[TransactionStatus] = listed("chargedBack")
    UNCOLLECTIBLE: Final[TransactionStatus] = listed("uncollectible")
    DECLINED: Final[TransactionStatus] = listed("declined")
    VOID: Final[TransactionStatus] = listed("void")
    CANCELED: Final[TransactionStatus] = listed("canceled")
    CHARGEBACK: Final[TransactionStatus] = listed("chargeback")
    PARTIALLY_REFUNDED: Final[TransactionStatus] = listed("partially_refunded")


TRANSACTION_STATUS_MEMBERS: Final[Mapping[str, TransactionStatus]] = {member.value: member for member in TransactionStatus}
