# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ArrBucketValue: TypeAlias = (
    Literal[
        "active",
        "pending",
        "excluded",
    ]
    | str
)
"""The values of `ArrBucket` as plain strings: the known ones complete, and others are checked when a call is made."""


class ArrBucket(OpenEnum):
    """How a subscription counts towards annual recurring revenue."""

    ACTIVE: Final[ArrBucket] = listed("active")
    PENDING: Final[ArrBucket] = listed("pending")
    EXCLUDED: Final[ArrBucket] = listed("excluded")


ARR_BUCKET_MEMBERS: Final[Mapping[str, ArrBucket]] = {member.value: member for member in ArrBucket}
