# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionUpdateTypeValue: TypeAlias = (
    Literal[
        "add_product",
        "add_item",
        "remove_item",
        "update_count",
        "add_coupon",
        "remove_coupon",
        "update_prices",
    ]
    | str
)
"""The values of `SubscriptionUpdateType` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionUpdateType(OpenEnum):
    """What a change of a subscription is about. `add_item` and `remove_item` are older; what took the place of the
    latter was not seen."""

    ADD_PRODUCT: Final[SubscriptionUpdateType] = listed("add_product")
    ADD_ITEM: Final[SubscriptionUpdateType] = listed("add_item")
    REMOVE_ITEM: Final[SubscriptionUpdateType] = listed("remove_item")
    UPDATE_COUNT: Final[SubscriptionUpdateType] = listed("update_count")
    ADD_COUPON: Final[SubscriptionUpdateType] = listed("add_coupon")
    REMOVE_COUPON: Final[SubscriptionUpdateType] = listed("remove_coupon")
    UPDATE_PRICES: Final[SubscriptionUpdateType] = listed("update_prices")


SUBSCRIPTION_UPDATE_TYPE_MEMBERS: Final[Mapping[str, SubscriptionUpdateType]] = {
    member.value: member for member in SubscriptionUpdateType
}
