# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

UsageSettlementModeValue: TypeAlias = (
    Literal[
        "prepaid",
        "postpaid",
    ]
    | str
)
"""The values of `UsageSettlementMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class UsageSettlementMode(OpenEnum):
    """`prepaid` takes from the customer's credits while usage is counted; `postpaid` bills it at the next renewal, in
    stores that may do so."""

    PREPAID: Final[UsageSettlementMode] = listed("prepaid")
    POSTPAID: Final[UsageSettlementMode] = listed("postpaid")


USAGE_SETTLEMENT_MODE_MEMBERS: Final[Mapping[str, UsageSettlementMode]] = {member.value: member for member in UsageSettlementMode}
