from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

BillingTypeValue = Literal[
    "recurring",
    "onetime",
]
"""The known values of `BillingType`, for plain strings."""


class BillingType(OpenEnum):
    """`recurring` is charged again each period, `onetime` is charged once."""

    RECURRING = "recurring"
    ONETIME = "onetime"


BILLING_TYPE_MEMBERS: Final[Mapping[str, BillingType]] = {member.value: member for member in BillingType}
