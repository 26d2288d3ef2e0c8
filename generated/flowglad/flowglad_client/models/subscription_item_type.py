# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionItemTypeValue: TypeAlias = Literal["static",] | str
"""The values of `SubscriptionItemType` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionItemType(OpenEnum):
    """Kind of a subscription item. Only static is known."""

    STATIC: Final[SubscriptionItemType] = listed("static")


SUBSCRIPTION_ITEM_TYPE_MEMBERS: Final[Mapping[str, SubscriptionItemType]] = {
    member.value: member for member in SubscriptionItemType
}
