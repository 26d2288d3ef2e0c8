# Generated from specs/hyperline/resources/customer_payment_methods.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerPaymentMethodErrorValue: TypeAlias = (
    Literal[
        "authentication_required",
        "authorization_error",
        "insufficient_funds",
        "declined",
        "expired",
        "fraud",
        "invalid",
        "mandate_invalid",
        "not_supported",
        "unknown",
    ]
    | str
)
"""The values of `CustomerPaymentMethodError` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerPaymentMethodError(OpenEnum):
    """What is wrong with a payment method."""

    AUTHENTICATION_REQUIRED: Final[CustomerPaymentMethodError] = listed("authentication_required")
    AUTHORIZATION_ERROR: Final[CustomerPaymentMethodError] = listed("authorization_error")
    INSUFFICIENT_FUNDS: Final[CustomerPaymentMethodError] = listed("insufficient_funds")
    DECLINED: Final[CustomerPaymentMethodError] = listed("declined")
    EXPIRED: Final[CustomerPaymentMethodError] = listed("expired")
    FRAUD: Final[CustomerPaymentMethodError] = listed("fraud")
    INVALID: Final[CustomerPaymentMethodError] = listed("invalid")
    MANDATE_INVALID: Final[CustomerPaymentMethodError] = listed("mandate_invalid")
    NOT_SUPPORTED: Final[CustomerPaymentMethodError] = listed("not_supported")
    UNKNOWN: Final[CustomerPaymentMethodError] = listed("unknown")


CUSTOMER_PAYMENT_METHOD_ERROR_MEMBERS: Final[Mapping[str, CustomerPaymentMethodError]] = {
    member.value: member for member in CustomerPaymentMethodError
}
