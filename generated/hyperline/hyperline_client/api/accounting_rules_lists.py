# Generated from specs/hyperline/resources/accounting_rules.yaml. Do not edit.
"""The lists of `accounting_rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .accounting_rules_tables import ACCOUNTING_RULES_LIST, ACCOUNTING_RULES_LIST_PAGES

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.accounting_rule import AccountingRule
    from ..models.accounting_rule_page import AccountingRulePage


class AccountingRulesLists(SyncResource):
    """The lists of `accounting_rules`."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        ledger_id: str | Unset = UNSET,
        ledger_id_not: str | Unset = UNSET,
        ledger_id_equals: str | Unset = UNSET,
        ledger_id_is_null: str | Unset = UNSET,
        ledger_id_is_not_null: str | Unset = UNSET,
        ledger_id_contains: str | Unset = UNSET,
        ledger_id_starts_with: str | Unset = UNSET,
        ledger_id_end_with: str | Unset = UNSET,
        category: str | Unset = UNSET,
        category_not: str | Unset = UNSET,
        category_equals: str | Unset = UNSET,
        category_is_null: str | Unset = UNSET,
        category_is_not_null: str | Unset = UNSET,
        category_contains: str | Unset = UNSET,
        category_starts_with: str | Unset = UNSET,
        category_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[AccountingRule, AccountingRulePage]:
        """List accounting rules.

        Gives the rules that match every filter sent. Answers with the items and the total count. A query parameter
        the server does not know is ignored without an error.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            ledger_id: Only items whose `ledger_id` is exactly this.
            ledger_id_not: Only items whose `ledger_id` is anything but this.
            ledger_id_equals: Only items whose `ledger_id` is exactly this. The same as the plain parameter.
            ledger_id_is_null: Only items whose `ledger_id` is not set. Send `true`.
            ledger_id_is_not_null: Only items whose `ledger_id` is set. Send `true`.
            ledger_id_contains: Only items whose `ledger_id` has this text somewhere in it.
            ledger_id_starts_with: Only items whose `ledger_id` begins with this text.
            ledger_id_end_with: Only items whose `ledger_id` ends with this text. Spelled `endWith`, without an s.
            category: Only items whose `category` is exactly this.
            category_not: Only items whose `category` is anything but this.
            category_equals: Only items whose `category` is exactly this. The same as the plain parameter.
            category_is_null: Only items whose `category` is not set. Send `true`.
            category_is_not_null: Only items whose `category` is set. Send `true`.
            category_contains: Only items whose `category` has this text somewhere in it.
            category_starts_with: Only items whose `category` begins with this text.
            category_end_with: Only items whose `category` ends with this text. Spelled `endWith`, without an s.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.accounting_rules.list():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting/list-accounting-rules
        """
        return self._list(ACCOUNTING_RULES_LIST, ACCOUNTING_RULES_LIST_PAGES, locals())


class AsyncAccountingRulesLists(AsyncResource):
    """The lists of `accounting_rules`.

    The methods are those of `AccountingRulesLists`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AccountingRulesLists.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        ledger_id: str | Unset = UNSET,
        ledger_id_not: str | Unset = UNSET,
        ledger_id_equals: str | Unset = UNSET,
        ledger_id_is_null: str | Unset = UNSET,
        ledger_id_is_not_null: str | Unset = UNSET,
        ledger_id_contains: str | Unset = UNSET,
        ledger_id_starts_with: str | Unset = UNSET,
        ledger_id_end_with: str | Unset = UNSET,
        category: str | Unset = UNSET,
        category_not: str | Unset = UNSET,
        category_equals: str | Unset = UNSET,
        category_is_null: str | Unset = UNSET,
        category_is_not_null: str | Unset = UNSET,
        category_contains: str | Unset = UNSET,
        category_starts_with: str | Unset = UNSET,
        category_end_with: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[AccountingRule, AccountingRulePage]:
        return self._list(ACCOUNTING_RULES_LIST, ACCOUNTING_RULES_LIST_PAGES, locals())
