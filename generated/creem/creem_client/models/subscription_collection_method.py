from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

SubscriptionCollectionMethodValue = Literal["charge_automatically",]
"""The known values of `SubscriptionCollectionMethod`, for plain strings."""


class SubscriptionCollectionMethod(OpenEnum):
    """How payments of a subscription are collected. Only automatic charging is known."""

    CHARGE_AUTOMATICALLY = "charge_automatically"


SUBSCRIPTION_COLLECTION_METHOD_MEMBERS: Final[Mapping[str, SubscriptionCollectionMethod]] = {
    member.value: member for member in SubscriptionCollectionMethod
}
