# Generated from specs/hyperline/resources/transactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TransactionPaymentMethodTypeValue: TypeAlias = (
    Literal[
        "card",
        "apple_pay",
        "google_pay",
        "direct_debit",
        "direct_debit_ach",
        "direct_debit_bacs",
        "stripe_link",
        "transfer",
        "transfer_automated",
        "external",
        "wallet",
    ]
    | str
)
"""The values of `TransactionPaymentMethodType` as plain strings: the known ones complete, and others are checked when a call is made."""


class TransactionPaymentMethodType(OpenEnum):
    """How a transaction is paid."""

    CARD: Final[TransactionPaymentMethodType] = listed("card")
    APPLE_PAY: Final[TransactionPaymentMethodType] = listed("apple_pay")
    GOOGLE_PAY: Final[TransactionPaymentMethodType] = listed("google_pay")
    DIRECT_DEBIT: Final[TransactionPaymentMethodType] = listed("direct_debit")
    DIRECT_DEBIT_ACH: Final[TransactionPaymentMethodType] = listed("direct_debit_ach")
    DIRECT_DEBIT_BACS: Final[TransactionPaymentMethodType] = listed("direct_debit_bacs")
    STRIPE_LINK: Final[TransactionPaymentMethodType] = listed("stripe_link")
    TRANSFER: Final[TransactionPaymentMethodType] = listed("transfer")
    TRANSFER_AUTOMATED: Final[TransactionPaymentMethodType] = listed("transfer_automated")
    EXTERNAL: Final[TransactionPaymentMethodType] = listed("external")
    WALLET: Final[TransactionPaymentMethodType] = listed("wallet")


TRANSACTION_PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, TransactionPaymentMethodType]] = {
    member.value: member for member in TransactionPaymentMethodType
}
