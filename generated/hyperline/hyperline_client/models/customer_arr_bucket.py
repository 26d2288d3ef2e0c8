# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerArrBucketValue: TypeAlias = (
    Literal[
        "active",
        "pending",
        "excluded",
    ]
    | str
)
"""The values of `CustomerArrBucket` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerArrBucket(OpenEnum):
    """How a subscription counts towards annual recurring revenue."""

    ACTIVE: Final[CustomerArrBucket] = listed("active")
    PENDING: Final[CustomerArrBucket] = listed("pending")
    EXCLUDED: Final[CustomerArrBucket] = listed("excluded")


CUSTOMER_ARR_BUCKET_MEMBERS: Final[Mapping[str, CustomerArrBucket]] = {member.value: member for member in CustomerArrBucket}
