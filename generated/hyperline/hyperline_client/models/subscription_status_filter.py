# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionStatusFilterValue: TypeAlias = (
    Literal[
        "active",
        "pending",
        "paused",
        "errored",
        "cancelled",
        "draft",
        "voided",
        "archived",
        "inactive",
        "all",
        "any",
    ]
    | str
)
"""The values of `SubscriptionStatusFilter` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionStatusFilter(OpenEnum):
    """Which subscriptions to list. `inactive` means pending and paused, `all` everything but drafts, voided, cancelled
    and archived ones, `any` truly everything."""

    ACTIVE: Final[SubscriptionStatusFilter] = listed("active")
    PENDING: Final[SubscriptionStatusFilter] = listed("pending")
    PAUSED: Final[SubscriptionStatusFilter] = listed("paused")
    ERRORED: Final[SubscriptionStatusFilter] = listed("errored")
    CANCELLED: Final[SubscriptionStatusFilter] = listed("cancelled")
    DRAFT: Final[SubscriptionStatusFilter] = listed("draft")
    VOIDED: Final[SubscriptionStatusFilter] = listed("voided")
    ARCHIVED: Final[SubscriptionStatusFilter] = listed("archived")
    INACTIVE: Final[SubscriptionStatusFilter] = listed("inactive")
    ALL: Final[SubscriptionStatusFilter] = listed("all")
    ANY: Final[SubscriptionStatusFilter] = listed("any")


SUBSCRIPTION_STATUS_FILTER_MEMBERS: Final[Mapping[str, SubscriptionStatusFilter]] = {
    member.value: member for member in SubscriptionStatusFilter
}
