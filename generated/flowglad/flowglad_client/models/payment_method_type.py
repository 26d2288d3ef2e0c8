from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PaymentMethodTypeValue = Literal[
    "card",
    "link",
    "us_bank_account",
    "sepa_debit",
]
"""The known values of `PaymentMethodType`, for plain strings."""


class PaymentMethodType(OpenEnum):
    """Means of payment."""

    CARD = "card"
    LINK = "link"
    US_BANK_ACCOUNT = "us_bank_account"
    SEPA_DEBIT = "sepa_debit"


PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, PaymentMethodType]] = {member.value: member for member in PaymentMethodType}
