from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PricingModelValue = Literal[
    "flat_rate",
    "per_seat",
    "tiered",
    "usage_based",
]
"""The known values of `PricingModel`, for plain strings."""


class PricingModel(OpenEnum):
    """What a recurring charge depends on. Clink explains none of the values; they carry the usual names.

    - `flat_rate`: nothing, it is the same every cycle
    - `per_seat`: the number of seats
    - `tiered`: the tier that the quantity falls in
    - `usage_based`: the usage measured"""

    FLAT_RATE = "flat_rate"
    PER_SEAT = "per_seat"
    TIERED = "tiered"
    USAGE_BASED = "usage_based"


PRICING_MODEL_MEMBERS: Final[Mapping[str, PricingModel]] = {member.value: member for member in PricingModel}
