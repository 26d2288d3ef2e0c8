# Generated from specs/hyperline/resources/accounting_rules.yaml. Do not edit.
"""Which accounts are used for what, by product, customer, currency and the like. Part of the accounting area, which the
provider switches on per account."""

from __future__ import annotations

from typing import Final

from billfold_core.resource import Endpoint, ListEndpoint

from .accounting_rules_lists import AccountingRulesLists, AsyncAccountingRulesLists
from .accounting_rules_reads import AccountingRulesReads, AsyncAccountingRulesReads
from .accounting_rules_tables import (
    ACCOUNTING_RULES_CREATE,
    ACCOUNTING_RULES_DELETE,
    ACCOUNTING_RULES_GET,
    ACCOUNTING_RULES_GET_DEFAULTS,
    ACCOUNTING_RULES_GET_TREE,
    ACCOUNTING_RULES_LIST,
    ACCOUNTING_RULES_LIST_PAGES,
    ACCOUNTING_RULES_RESOLVE,
    ACCOUNTING_RULES_UPDATE,
)
from .accounting_rules_writes import AccountingRulesWrites, AsyncAccountingRulesWrites


class AccountingRules(
    AccountingRulesLists,
    AccountingRulesReads,
    AccountingRulesWrites,
):
    """Which accounts are used for what, by product, customer, currency and the like. Part of the accounting area, which
    the provider switches on per account."""


class AsyncAccountingRules(
    AsyncAccountingRulesLists,
    AsyncAccountingRulesReads,
    AsyncAccountingRulesWrites,
):
    """Which accounts are used for what, by product, customer, currency and the like. Part of the accounting area, which
    the provider switches on per account.

    The methods are those of `AccountingRules`, awaited; what gives a pager there gives an `AsyncPager` here.
    """


accounting_rules_list: Final = ListEndpoint(ACCOUNTING_RULES_LIST, ACCOUNTING_RULES_LIST_PAGES, AccountingRules.list)
accounting_rules_create: Final = Endpoint(ACCOUNTING_RULES_CREATE, AccountingRules.create)
accounting_rules_get_tree: Final = Endpoint(ACCOUNTING_RULES_GET_TREE, AccountingRules.get_tree)
accounting_rules_get_defaults: Final = Endpoint(ACCOUNTING_RULES_GET_DEFAULTS, AccountingRules.get_defaults)
accounting_rules_get: Final = Endpoint(ACCOUNTING_RULES_GET, AccountingRules.get)
accounting_rules_update: Final = Endpoint(ACCOUNTING_RULES_UPDATE, AccountingRules.update)
accounting_rules_delete: Final = Endpoint(ACCOUNTING_RULES_DELETE, AccountingRules.delete)
accounting_rules_resolve: Final = Endpoint(ACCOUNTING_RULES_RESOLVE, AccountingRules.resolve)
