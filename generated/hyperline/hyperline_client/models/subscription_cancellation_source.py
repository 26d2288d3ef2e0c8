# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionCancellationSourceValue: TypeAlias = (
    Literal[
        "app",
        "api",
        "system",
    ]
    | str
)
"""The values of `SubscriptionCancellationSource` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionCancellationSource(OpenEnum):
    """Who cancelled a subscription. At least one more value, for the customer, is known to be."""

    APP: Final[SubscriptionCancellationSource] = listed("app")
    API: Final[SubscriptionCancellationSource] = listed("api")
    SYSTEM: Final[SubscriptionCancellationSource] = listed("system")


SUBSCRIPTION_CANCELLATION_SOURCE_MEMBERS: Final[Mapping[str, SubscriptionCancellationSource]] = {
    member.value: member for member in SubscriptionCancellationSource
}
