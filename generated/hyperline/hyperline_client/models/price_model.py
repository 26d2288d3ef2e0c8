# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PriceModelValue: TypeAlias = (
    Literal[
        "fee",
        "volume",
        "packaged",
        "bulk",
        "bps",
        "bundle",
    ]
    | str
)
"""The values of `PriceModel` as plain strings: the known ones complete, and others are checked when a call is made."""


class PriceModel(OpenEnum):
    """How an amount comes about. `fee` is one fixed amount. `volume`, `packaged` and `bulk` are tiers, each with an
    amount for a number of units (`bulk` tiers have an upper end only). `bps` is a percentage of each unit, by tier.
    `bundle` is one amount for a number of units."""

    FEE: Final[PriceModel] = listed("fee")
    VOLUME: Final[PriceModel] = listed("volume")
    PACKAGED: Final[PriceModel] = listed("packaged")
    BULK: Final[PriceModel] = listed("bulk")
    BPS: Final[PriceModel] = listed("bps")
    BUNDLE: Final[PriceModel] = listed("bundle")


PRICE_MODEL_MEMBERS: Final[Mapping[str, PriceModel]] = {member.value: member for member in PriceModel}
