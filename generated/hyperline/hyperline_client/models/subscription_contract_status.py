# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionContractStatusValue: TypeAlias = (
    Literal[
        "active",
        "pending",
        "finished",
    ]
    | str
)
"""The values of `SubscriptionContractStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionContractStatus(OpenEnum):
    """Whether a contract lies ahead (`pending`), runs (`active`) or is over (`finished`)."""

    ACTIVE: Final[SubscriptionContractStatus] = listed("active")
    PENDING: Final[SubscriptionContractStatus] = listed("pending")
    FINISHED: Final[SubscriptionContractStatus] = listed("finished")


SUBSCRIPTION_CONTRACT_STATUS_MEMBERS: Final[Mapping[str, SubscriptionContractStatus]] = {
    member.value: member for member in SubscriptionContractStatus
}
