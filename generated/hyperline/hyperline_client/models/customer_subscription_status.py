# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerSubscriptionStatusValue: TypeAlias = (
    Literal[
        "active",
        "pending",
        "paused",
        "errored",
        "cancelled",
        "draft",
        "voided",
        "archived",
    ]
    | str
)
"""The values of `CustomerSubscriptionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerSubscriptionStatus(OpenEnum):
    """Status of a subscription."""

    ACTIVE: Final[CustomerSubscriptionStatus] = listed("active")
    PENDING: Final[CustomerSubscriptionStatus] = listed("pending")
    PAUSED: Final[CustomerSubscriptionStatus] = listed("paused")
    ERRORED: Final[CustomerSubscriptionStatus] = listed("errored")
    CANCELLED: Final[CustomerSubscriptionStatus] = listed("cancelled")
    DRAFT: Final[CustomerSubscriptionStatus] = listed("draft")
    VOIDED: Final[CustomerSubscriptionStatus] = listed("voided")
    ARCHIVED: Final[CustomerSubscriptionStatus] = listed("archived")


CUSTOMER_SUBSCRIPTION_STATUS_MEMBERS: Final[Mapping[str, CustomerSubscriptionStatus]] = {
    member.value: member for member in CustomerSubscriptionStatus
}
