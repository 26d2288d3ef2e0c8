from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

SubscriptionItemTypeValue = Literal["static",]
"""The known values of `SubscriptionItemType`, for plain strings."""


class SubscriptionItemType(OpenEnum):
    """Kind of a subscription item. Only static is known."""

    STATIC = "static"


SUBSCRIPTION_ITEM_TYPE_MEMBERS: Final[Mapping[str, SubscriptionItemType]] = {
    member.value: member for member in SubscriptionItemType
}
