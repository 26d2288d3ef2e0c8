# Generated from specs/clink/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PricingModelValue: TypeAlias = (
    Literal[
        "flat_rate",
        "per_seat",
        "tiered",
        "usage_based",
    ]
    | str
)
"""The values of `PricingModel` as plain strings: the known ones complete, and others are checked when a call is made."""


class PricingModel(OpenEnum):
    """What a recurring charge depends on. Clink explains none of the values; they carry the usual names.

    - `flat_rate`: nothing, it is the same every cycle
    - `per_seat`: the number of seats
    - `tiered`: the tier that the quantity falls in
    - `usage_based`: the usage measured"""

    FLAT_RATE: Final[PricingModel] = listed("flat_rate")
    PER_SEAT: Final[PricingModel] = listed("per_seat")
    TIERED: Final[PricingModel] = listed("tiered")
    USAGE_BASED: Final[PricingModel] = listed("usage_based")


PRICING_MODEL_MEMBERS: Final[Mapping[str, PricingModel]] = {member.value: member for member in PricingModel}
