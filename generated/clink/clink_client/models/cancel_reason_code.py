# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CancelReasonCodeValue: TypeAlias = (
    Literal[
        "too_expensive",
        "need_more_features",
        "found_alternative",
        "no_longer_needed",
        "poor_customer_service",
        "poor_usability",
        "poor_quality",
        "other_reasons",
    ]
    | str
)
"""The values of `CancelReasonCode` as plain strings: the known ones complete, and others are checked when a call is made."""


class CancelReasonCode(OpenEnum):
    """Why a subscription is cancelled, as one of a few reasons.

    - `too_expensive`, `need_more_features`, `no_longer_needed`, `poor_customer_service`, `poor_usability`, `poor_quality`: as they say
    - `found_alternative`: the customer goes to another product
    - `other_reasons`: anything else"""

    TOO_EXPENSIVE: Final[CancelReasonCode] = listed("too_expensive")
    NEED_MORE_FEATURES: Final[CancelReasonCode] = listed("need_more_features")
    FOUND_ALTERNATIVE: Final[CancelReasonCode] = listed("found_alternative")
    NO_LONGER_NEEDED: Final[CancelReasonCode] = listed("no_longer_needed")
    POOR_CUSTOMER_SERVICE: Final[CancelReasonCode] = listed("poor_customer_service")
    POOR_USABILITY: Final[CancelReasonCode] = listed("poor_usability")
    POOR_QUALITY: Final[CancelReasonCode] = listed("poor_quality")
    OTHER_REASONS: Final[CancelReasonCode] = listed("other_reasons")


CANCEL_REASON_CODE_MEMBERS: Final[Mapping[str, CancelReasonCode]] = {member.value: member for member in CancelReasonCode}
