# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PriceConfigurationStatusValue: TypeAlias = (
    Literal[
        "active",
        "archived",
    ]
    | str
)
"""The values of `PriceConfigurationStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class PriceConfigurationStatus(OpenEnum):
    """Whether a price configuration can be used (`active`) or is put away (`archived`)."""

    ACTIVE: Final[PriceConfigurationStatus] = listed("active")
    ARCHIVED: Final[PriceConfigurationStatus] = listed("archived")


PRICE_CONFIGURATION_STATUS_MEMBERS: Final[Mapping[str, PriceConfigurationStatus]] = {
    member.value: member for member in PriceConfigurationStatus
}
