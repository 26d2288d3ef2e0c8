# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionAddedItemTypeValue: TypeAlias = (
    Literal[
        "fee",
        "seat",
        "dynamic",
    ]
    | str
)
"""The values of `SubscriptionAddedItemType` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionAddedItemType(OpenEnum):
    """Kind of an item that is added to a subscription, by an older reference."""

    FEE: Final[SubscriptionAddedItemType] = listed("fee")
    SEAT: Final[SubscriptionAddedItemType] = listed("seat")
    DYNAMIC: Final[SubscriptionAddedItemType] = listed("dynamic")


SUBSCRIPTION_ADDED_ITEM_TYPE_MEMBERS: Final[Mapping[str, SubscriptionAddedItemType]] = {
    member.value: member for member in SubscriptionAddedItemType
}
