# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PaymentMethodTypeValue: TypeAlias = (
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
    ]
    | str
)
"""The values of `PaymentMethodType` as plain strings: the known ones complete, and others are checked when a call is made."""


class PaymentMethodType(OpenEnum):
    """A way of paying that can be offered to a customer."""

    CARD: Final[PaymentMethodType] = listed("card")
    APPLE_PAY: Final[PaymentMethodType] = listed("apple_pay")
    GOOGLE_PAY: Final[PaymentMethodType] = listed("google_pay")
    DIRECT_DEBIT: Final[PaymentMethodType] = listed("direct_debit")
    DIRECT_DEBIT_ACH: Final[PaymentMethodType] = listed("direct_debit_ach")
    DIRECT_DEBIT_BACS: Final[PaymentMethodType] = listed("direct_debit_bacs")
    STRIPE_LINK: Final[PaymentMethodType] = listed("stripe_link")
    TRANSFER: Final[PaymentMethodType] = listed("transfer")
    TRANSFER_AUTOMATED: Final[PaymentMethodType] = listed("transfer_automated")


PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, PaymentMethodType]] = {member.value: member for member in PaymentMethodType}
