from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CancelReasonCodeValue = Literal[
    "too_expensive",
    "need_more_features",
    "found_alternative",
    "no_longer_needed",
    "poor_customer_service",
    "poor_usability",
    "poor_quality",
    "other_reasons",
]
"""The known values of `CancelReasonCode`, for plain strings."""


class CancelReasonCode(OpenEnum):
    """Why a subscription is cancelled, as one of a few reasons.

    - `too_expensive`, `need_more_features`, `no_longer_needed`, `poor_customer_service`, `poor_usability`, `poor_quality`: as they say
    - `found_alternative`: the customer goes to another product
    - `other_reasons`: anything else"""

    TOO_EXPENSIVE = "too_expensive"
    NEED_MORE_FEATURES = "need_more_features"
    FOUND_ALTERNATIVE = "found_alternative"
    NO_LONGER_NEEDED = "no_longer_needed"
    POOR_CUSTOMER_SERVICE = "poor_customer_service"
    POOR_USABILITY = "poor_usability"
    POOR_QUALITY = "poor_quality"
    OTHER_REASONS = "other_reasons"


CANCEL_REASON_CODE_MEMBERS: Final[Mapping[str, CancelReasonCode]] = {member.value: member for member in CancelReasonCode}
