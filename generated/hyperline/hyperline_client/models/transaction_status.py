# Generated from specs/hyperline/resources/transactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TransactionStatusValue: TypeAlias = (
    Literal[
        "scheduled",
        "to_process",
        "pending",
        "settled",
        "cancelled",
        "failed",
    ]
    | str
)
"""The values of `TransactionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class TransactionStatus(OpenEnum):
    """How far a transaction is."""

    SCHEDULED: Final[TransactionStatus] = listed("scheduled")
    TO_PROCESS: Final[TransactionStatus] = listed("to_process")
    PENDING: Final[TransactionStatus] = listed("pending")
    SETTLED: Final[TransactionStatus] = listed("settled")
    CANCELLED: Final[TransactionStatus] = listed("cancelled")
    FAILED: Final[TransactionStatus] = listed("failed")


TRANSACTION_STATUS_MEMBERS: Final[Mapping[str, TransactionStatus]] = {member.value: member for member in TransactionStatus}
