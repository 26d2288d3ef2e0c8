from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PriceModelValue = Literal[
    "fee",
    "volume",
    "packaged",
    "bulk",
    "bps",
    "bundle",
]
"""The known values of `PriceModel`, for plain strings."""


class PriceModel(OpenEnum):
    """How an amount comes about. `fee` is one fixed amount. `volume`, `packaged` and `bulk` are tiers, each with an
    amount for a number of units (`bulk` tiers have an upper end only). `bps` is a percentage of each unit, by tier.
    `bundle` is one amount for a number of units."""

    FEE = "fee"
    VOLUME = "volume"
    PACKAGED = "packaged"
    BULK = "bulk"
    BPS = "bps"
    BUNDLE = "bundle"


PRICE_MODEL_MEMBERS: Final[Mapping[str, PriceModel]] = {member.value: member for member in PriceModel}
