# Generated from specs/creem. Do not edit.
"""What Creem is sent in customer credits, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from ..models.credit_entry_side import CreditEntrySideValue

CreditEntrySide: TypeAlias = CreditEntrySideValue
"""`credit` adds to the balance, `debit` takes from it."""


class CreditEntryInput(TypedDict):
    """What is written to one account."""

    account_id: str
    """Id of the account."""

    side: CreditEntrySide
    """Whether credits are added to the account or taken from it."""

    amount: str
    """How many credits, a positive whole number as text. Text, so that no size is too large."""
