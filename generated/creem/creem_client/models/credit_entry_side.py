from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CreditEntrySideValue = Literal[
    "debit",
    "credit",
]
"""The known values of `CreditEntrySide`, for plain strings."""


class CreditEntrySide(OpenEnum):
    """`credit` adds to the balance, `debit` takes from it."""

    DEBIT = "debit"
    CREDIT = "credit"


CREDIT_ENTRY_SIDE_MEMBERS: Final[Mapping[str, CreditEntrySide]] = {member.value: member for member in CreditEntrySide}
