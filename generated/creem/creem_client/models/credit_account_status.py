from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CreditAccountStatusValue = Literal[
    "active",
    "frozen",
    "closed",
]
"""The known values of `CreditAccountStatus`, for plain strings."""


class CreditAccountStatus(OpenEnum):
    """`active` takes movements, `frozen` does not until it is unfrozen, `closed` never again."""

    ACTIVE = "active"
    FROZEN = "frozen"
    CLOSED = "closed"


CREDIT_ACCOUNT_STATUS_MEMBERS: Final[Mapping[str, CreditAccountStatus]] = {member.value: member for member in CreditAccountStatus}
