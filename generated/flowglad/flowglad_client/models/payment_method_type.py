# Generated from specs/flowglad/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PaymentMethodTypeValue: TypeAlias = (
    Literal[
        "card",
        "link",
        "us_bank_account",
        "sepa_debit",
    ]
    | str
)
"""The values of `PaymentMethodType` as plain strings: the known ones complete, and others are checked when a call is made."""


class PaymentMethodType(OpenEnum):
    """Means of payment."""

    CARD: Final[PaymentMethodType] = listed("card")
    LINK: Final[PaymentMethodType] = listed("link")
    US_BANK_ACCOUNT: Final[PaymentMethodType] = listed("us_bank_account")
    SEPA_DEBIT: Final[PaymentMethodType] = listed("sepa_debit")


PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, PaymentMethodType]] = {member.value: member for member in PaymentMethodType}
