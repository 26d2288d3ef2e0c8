# Generated from specs/creem/resources/transactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TransactionTypeValue: TypeAlias = (
    Literal[
        "payment",
        "invoice",
    ]
    | str
)
"""The values of `TransactionType` as plain strings: the known ones complete, and others are checked when a call is made."""


class TransactionType(OpenEnum):
    """`payment` pays a single purchase, `invoice` pays a period of a subscription."""

    PAYMENT: Final[TransactionType] = listed("payment")
    INVOICE: Final[TransactionType] = listed("invoice")


TRANSACTION_TYPE_MEMBERS: Final[Mapping[str, TransactionType]] = {member.value: member for member in TransactionType}
