from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PriceConfigurationStatusValue = Literal[
    "active",
    "archived",
]
"""The known values of `PriceConfigurationStatus`, for plain strings."""


class PriceConfigurationStatus(OpenEnum):
    """Whether a price configuration can be used (`active`) or is put away (`archived`)."""

    ACTIVE = "active"
    ARCHIVED = "archived"


PRICE_CONFIGURATION_STATUS_MEMBERS: Final[Mapping[str, PriceConfigurationStatus]] = {
    member.value: member for member in PriceConfigurationStatus
}
