# Generated from specs/hyperline/resources/transactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TransactionTypeValue: TypeAlias = (
    Literal[
        "subscription",
        "one_time",
        "refund",
        "chargeback",
    ]
    | str
)
"""The values of `TransactionType` as plain strings: the known ones complete, and others are checked when a call is made."""


class TransactionType(OpenEnum):
    """What a transaction is for."""

    SUBSCRIPTION: Final[TransactionType] = listed("subscription")
    ONE_TIME: Final[TransactionType] = listed("one_time")
    REFUND: Final[TransactionType] = listed("refund")
    CHARGEBACK: Final[TransactionType] = listed("chargeback")


TRANSACTION_TYPE_MEMBERS: Final[Mapping[str, TransactionType]] = {member.value: member for member in TransactionType}
