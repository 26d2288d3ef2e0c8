# Generated from specs/flowglad/resources/features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RenewalFrequencyValue: TypeAlias = (
    Literal[
        "once",
        "every_billing_period",
    ]
    | str
)
"""The values of `RenewalFrequency` as plain strings: the known ones complete, and others are checked when a call is made."""


class RenewalFrequency(OpenEnum):
    """How often credits are granted: once, or again in every billing period."""

    ONCE: Final[RenewalFrequency] = listed("once")
    EVERY_BILLING_PERIOD: Final[RenewalFrequency] = listed("every_billing_period")


RENEWAL_FREQUENCY_MEMBERS: Final[Mapping[str, RenewalFrequency]] = {member.value: member for member in RenewalFrequency}
