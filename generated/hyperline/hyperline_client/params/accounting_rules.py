# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in accounting rules, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

AccountingRuleCategory: TypeAlias = (
    Literal["invoice_posted", "invoice_settled", "revenue_recognition", "credit_note_created", "accounting_software"] | str
)
"""What a rule is for."""


AccountingRuleProductType: TypeAlias = Literal["flat_fee", "dynamic", "seat", "credit"] | str
"""A type of product that a rule can match. There is none for bundles."""
