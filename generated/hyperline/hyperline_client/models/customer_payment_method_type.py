# Generated from specs/hyperline/resources/customer_payment_methods.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerPaymentMethodTypeValue: TypeAlias = (
    Literal[
        "card",
        "apple_pay",
        "google_pay",
        "direct_debit",
        "direct_debit_ach",
        "direct_debit_bacs",
        "stripe_link",
    ]
    | str
)
"""The values of `CustomerPaymentMethodType` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerPaymentMethodType(OpenEnum):
    """Kind of payment method. `direct_debit` is SEPA direct debit."""

    CARD: Final[CustomerPaymentMethodType] = listed("card")
    APPLE_PAY: Final[CustomerPaymentMethodType] = listed("apple_pay")
    GOOGLE_PAY: Final[CustomerPaymentMethodType] = listed("google_pay")
    DIRECT_DEBIT: Final[CustomerPaymentMethodType] = listed("direct_debit")
    DIRECT_DEBIT_ACH: Final[CustomerPaymentMethodType] = listed("direct_debit_ach")
    DIRECT_DEBIT_BACS: Final[CustomerPaymentMethodType] = listed("direct_debit_bacs")
    STRIPE_LINK: Final[CustomerPaymentMethodType] = listed("stripe_link")


CUSTOMER_PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, CustomerPaymentMethodType]] = {
    member.value: member for member in CustomerPaymentMethodType
}
