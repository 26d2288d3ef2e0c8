# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in accounting rules, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.accounting_rule_category import AccountingRuleCategoryValue
from ..models.accounting_rule_product_type import AccountingRuleProductTypeValue

AccountingRuleCategory: TypeAlias = AccountingRuleCategoryValue
"""What a rule is for."""


AccountingRuleProductType: TypeAlias = AccountingRuleProductTypeValue
"""A type of product that a rule can match. There is none for bundles."""
