# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionStatusValue: TypeAlias = (
    Literal[
        "draft",
        "pending",
        "trialing",
        "active",
        "paused",
        "errored",
        "cancelled",
        "voided",
        "archived",
    ]
    | str
)
"""The values of `SubscriptionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionStatus(OpenEnum):
    """How far a subscription is in its life. `trialing` is in summaries and older answers."""

    DRAFT: Final[SubscriptionStatus] = listed("draft")
    PENDING: Final[SubscriptionStatus] = listed("pending")
    TRIALING: Final[SubscriptionStatus] = listed("trialing")
    ACTIVE: Final[SubscriptionStatus] = listed("active")
    PAUSED: Final[SubscriptionStatus] = listed("paused")
    ERRORED: Final[SubscriptionStatus] = listed("errored")
    CANCELLED: Final[SubscriptionStatus] = listed("cancelled")
    VOIDED: Final[SubscriptionStatus] = listed("voided")
    ARCHIVED: Final[SubscriptionStatus] = listed("archived")


SUBSCRIPTION_STATUS_MEMBERS: Final[Mapping[str, SubscriptionStatus]] = {member.value: member for member in SubscriptionStatus}
