# Generated from specs/hyperline/resources/subscription_inputs.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionChildrenUsageValue: TypeAlias = (
    Literal[
        "sum",
        "max",
    ]
    | str
)
"""The values of `SubscriptionChildrenUsage` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionChildrenUsage(OpenEnum):
    """How the usage of child customers is included."""

    SUM: Final[SubscriptionChildrenUsage] = listed("sum")
    MAX: Final[SubscriptionChildrenUsage] = listed("max")


SUBSCRIPTION_CHILDREN_USAGE_MEMBERS: Final[Mapping[str, SubscriptionChildrenUsage]] = {
    member.value: member for member in SubscriptionChildrenUsage
}
