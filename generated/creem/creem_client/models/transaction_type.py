from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

TransactionTypeValue = Literal[
    "payment",
    "invoice",
]
"""The known values of `TransactionType`, for plain strings."""


class TransactionType(OpenEnum):
    """`payment` pays a single purchase, `invoice` pays a period of a subscription."""

    PAYMENT = "payment"
    INVOICE = "invoice"


TRANSACTION_TYPE_MEMBERS: Final[Mapping[str, TransactionType]] = {member.value: member for member in TransactionType}
