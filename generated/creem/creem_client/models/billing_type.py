# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

BillingTypeValue: TypeAlias = (
    Literal[
        "recurring",
        "onetime",
    ]
    | str
)
"""The values of `BillingType` as plain strings: the known ones complete, and others are checked when a call is made."""


class BillingType(OpenEnum):
    """`recurring` is charged again each period, `onetime` is charged once."""

    RECURRING: Final[BillingType] = listed("recurring")
    ONETIME: Final[BillingType] = listed("onetime")


BILLING_TYPE_MEMBERS: Final[Mapping[str, BillingType]] = {member.value: member for member in BillingType}
