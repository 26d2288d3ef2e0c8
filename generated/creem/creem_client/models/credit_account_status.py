# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CreditAccountStatusValue: TypeAlias = (
    Literal[
        "active",
        "frozen",
        "closed",
    ]
    | str
)
"""The values of `CreditAccountStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class CreditAccountStatus(OpenEnum):
    """`active` takes movements, `frozen` does not until it is unfrozen, `closed` never again."""

    ACTIVE: Final[CreditAccountStatus] = listed("active")
    FROZEN: Final[CreditAccountStatus] = listed("frozen")
    CLOSED: Final[CreditAccountStatus] = listed("closed")


CREDIT_ACCOUNT_STATUS_MEMBERS: Final[Mapping[str, CreditAccountStatus]] = {member.value: member for member in CreditAccountStatus}
