from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

RenewalFrequencyValue = Literal[
    "once",
    "every_billing_period",
]
"""The known values of `RenewalFrequency`, for plain strings."""


class RenewalFrequency(OpenEnum):
    """How often credits are granted: once, or again in every billing period."""

    ONCE = "once"
    EVERY_BILLING_PERIOD = "every_billing_period"


RENEWAL_FREQUENCY_MEMBERS: Final[Mapping[str, RenewalFrequency]] = {member.value: member for member in RenewalFrequency}
