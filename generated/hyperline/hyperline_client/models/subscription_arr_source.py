# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionArrSourceValue: TypeAlias = (
    Literal[
        "tracked",
        "reconstructed",
    ]
    | str
)
"""The values of `SubscriptionArrSource` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionArrSource(OpenEnum):
    """Whether a change was recorded as it happened (`tracked`) or worked out afterwards (`reconstructed`)."""

    TRACKED: Final[SubscriptionArrSource] = listed("tracked")
    RECONSTRUCTED: Final[SubscriptionArrSource] = listed("reconstructed")


SUBSCRIPTION_ARR_SOURCE_MEMBERS: Final[Mapping[str, SubscriptionArrSource]] = {
    member.value: member for member in SubscriptionArrSource
}
