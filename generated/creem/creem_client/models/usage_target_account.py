# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

UsageTargetAccountValue: TypeAlias = (
    Literal[
        "shared",
        "per_unit",
    ]
    | str
)
"""The values of `UsageTargetAccount` as plain strings: the known ones complete, and others are checked when a call is made."""


class UsageTargetAccount(OpenEnum):
    """`shared` is the customer's account `default`; `per_unit` is an account named like the meter's unit, or by
    `target_account_name`."""

    SHARED: Final[UsageTargetAccount] = listed("shared")
    PER_UNIT: Final[UsageTargetAccount] = listed("per_unit")


USAGE_TARGET_ACCOUNT_MEMBERS: Final[Mapping[str, UsageTargetAccount]] = {member.value: member for member in UsageTargetAccount}
