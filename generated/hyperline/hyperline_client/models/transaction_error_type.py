# Generated from specs/hyperline/resources/transactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TransactionErrorTypeValue: TypeAlias = (
    Literal[
        "authentication_required",
        "declined",
        "fraud",
        "insufficient_funds",
        "mandate_invalid",
        "payment_method_authorization_error",
        "payment_method_declined",
        "payment_method_expired",
        "payment_method_invalid",
        "payment_method_not_supported",
        "processing_error",
        "provider_error",
        "unknown",
    ]
    | str
)
"""The values of `TransactionErrorType` as plain strings: the known ones complete, and others are checked when a call is made."""


class TransactionErrorType(OpenEnum):
    """Why a transaction failed."""

    AUTHENTICATION_REQUIRED: Final[TransactionErrorType] = listed("authentication_required")
    DECLINED: Final[TransactionErrorType] = listed("declined")
    FRAUD: Final[TransactionErrorType] = listed("fraud")
    INSUFFICIENT_FUNDS: Final[TransactionErrorType] = listed("insufficient_funds")
    MANDATE_INVALID: Final[TransactionErrorType] = listed("mandate_invalid")
    PAYMENT_METHOD_AUTHORIZATION_ERROR: Final[TransactionErrorType] = listed("payment_method_authorization_error")
    PAYMENT_METHOD_DECLINED: Final[TransactionErrorType] = listed("payment_method_declined")
    PAYMENT_METHOD_EXPIRED: Final[TransactionErrorType] = listed("payment_method_expired")
    PAYMENT_METHOD_INVALID: Final[TransactionErrorType] = listed("payment_method_invalid")
    PAYMENT_METHOD_NOT_SUPPORTED: Final[TransactionErrorType] = listed("payment_method_not_supported")
    PROCESSING_ERROR: Final[TransactionErrorType] = listed("processing_error")
    PROVIDER_ERROR: Final[TransactionErrorType] = listed("provider_error")
    UNKNOWN: Final[TransactionErrorType] = listed("unknown")


TRANSACTION_ERROR_TYPE_MEMBERS: Final[Mapping[str, TransactionErrorType]] = {
    member.value: member for member in TransactionErrorType
}
