# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WalletTransactionTypeValue: TypeAlias = (
    Literal[
        "credit_free",
        "credit_paid",
        "debit",
    ]
    | str
)
"""The values of `WalletTransactionType` as plain strings: the known ones complete, and others are checked when a call is made."""


class WalletTransactionType(OpenEnum):
    """What moved money. `credit_free` and `credit_paid` load a wallet, as a gift or against payment; `debit` draws on
    it."""

    CREDIT_FREE: Final[WalletTransactionType] = listed("credit_free")
    CREDIT_PAID: Final[WalletTransactionType] = listed("credit_paid")
    DEBIT: Final[WalletTransactionType] = listed("debit")


WALLET_TRANSACTION_TYPE_MEMBERS: Final[Mapping[str, WalletTransactionType]] = {
    member.value: member for member in WalletTransactionType
}
