# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerPaymentTypeValue: TypeAlias = (
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
    ]
    | str
)
"""The values of `CustomerPaymentType` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerPaymentType(OpenEnum):
    """A way of paying that can be a customer's default. `external` means outside of Hyperline."""

    CARD: Final[CustomerPaymentType] = listed("card")
    APPLE_PAY: Final[CustomerPaymentType] = listed("apple_pay")
    GOOGLE_PAY: Final[CustomerPaymentType] = listed("google_pay")
    DIRECT_DEBIT: Final[CustomerPaymentType] = listed("direct_debit")
    DIRECT_DEBIT_ACH: Final[CustomerPaymentType] = listed("direct_debit_ach")
    DIRECT_DEBIT_BACS: Final[CustomerPaymentType] = listed("direct_debit_bacs")
    STRIPE_LINK: Final[CustomerPaymentType] = listed("stripe_link")
    TRANSFER: Final[CustomerPaymentType] = listed("transfer")
    TRANSFER_AUTOMATED: Final[CustomerPaymentType] = listed("transfer_automated")
    EXTERNAL: Final[CustomerPaymentType] = listed("external")


CUSTOMER_PAYMENT_TYPE_MEMBERS: Final[Mapping[str, CustomerPaymentType]] = {member.value: member for member in CustomerPaymentType}
