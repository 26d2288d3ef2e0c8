# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionArrBucketValue: TypeAlias = (
    Literal[
        "active",
        "pending",
        "excluded",
    ]
    | str
)
"""The values of `SubscriptionArrBucket` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionArrBucket(OpenEnum):
    """What annual recurring revenue is counted under."""

    ACTIVE: Final[SubscriptionArrBucket] = listed("active")
    PENDING: Final[SubscriptionArrBucket] = listed("pending")
    EXCLUDED: Final[SubscriptionArrBucket] = listed("excluded")


SUBSCRIPTION_ARR_BUCKET_MEMBERS: Final[Mapping[str, SubscriptionArrBucket]] = {
    member.value: member for member in SubscriptionArrBucket
}
