# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ResolvedTimingValue: TypeAlias = (
    Literal[
        "immediately",
        "at_end_of_current_billing_period",
    ]
    | str
)
"""The values of `ResolvedTiming` as plain strings: the known ones complete, and others are checked when a call is made."""


class ResolvedTiming(OpenEnum):
    """When a change of items applies: at once, or at the end of the running billing period."""

    IMMEDIATELY: Final[ResolvedTiming] = listed("immediately")
    AT_END_OF_CURRENT_BILLING_PERIOD: Final[ResolvedTiming] = listed("at_end_of_current_billing_period")


RESOLVED_TIMING_MEMBERS: Final[Mapping[str, ResolvedTiming]] = {member.value: member for member in ResolvedTiming}
