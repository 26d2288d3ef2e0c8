# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CreditEntrySideValue: TypeAlias = (
    Literal[
        "debit",
        "credit",
    ]
    | str
)
"""The values of `CreditEntrySide` as plain strings: the known ones complete, and others are checked when a call is made."""


class CreditEntrySide(OpenEnum):
    """`credit` adds to the balance, `debit` takes from it."""

    DEBIT: Final[CreditEntrySide] = listed("debit")
    CREDIT: Final[CreditEntrySide] = listed("credit")


CREDIT_ENTRY_SIDE_MEMBERS: Final[Mapping[str, CreditEntrySide]] = {member.value: member for member in CreditEntrySide}
