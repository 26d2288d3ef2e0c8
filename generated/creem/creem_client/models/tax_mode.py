from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

TaxModeValue = Literal[
    "inclusive",
    "exclusive",
]
"""The known values of `TaxMode`, for plain strings."""


class TaxMode(OpenEnum):
    """`inclusive` when the price contains tax, `exclusive` when tax is added to it."""

    INCLUSIVE = "inclusive"
    EXCLUSIVE = "exclusive"


TAX_MODE_MEMBERS: Final[Mapping[str, TaxMode]] = {member.value: member for member in TaxMode}
