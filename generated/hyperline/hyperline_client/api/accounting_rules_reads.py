# Generated from specs/hyperline/resources/accounting_rules.yaml. Do not edit.
"""The reads of `accounting_rules`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .accounting_rules_tables import (
    ACCOUNTING_RULES_GET,
    ACCOUNTING_RULES_GET_DEFAULTS,
    ACCOUNTING_RULES_GET_TREE,
    ACCOUNTING_RULES_RESOLVE,
)

if TYPE_CHECKING:
    from ..models.accounting_rule import AccountingRule
    from ..models.accounting_rule_category import AccountingRuleCategoryValue
    from ..models.accounting_rule_resolution import AccountingRuleResolution
    from ..models.country import CountryValue
    from ..models.currency import CurrencyValue


class AccountingRulesReads(SyncResource):
    """The reads of `accounting_rules`."""

    def get_tree(
        self,
        ledger_id: str,
        *,
        invoicing_entity_id: str | Unset = UNSET,
        max_depth: int | Unset = UNSET,
        search: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Any:
        """Get the rules as a tree.

        Gives the rules of a ledger as a tree of their filters. What comes back is not published: it is handed on as
        it came.

        The provider does not describe this answer: it is free-form, and given as it came.

        Changes nothing at the provider; passing failures are retried.

        Args:
            ledger_id: The ledger (`led_`).
            invoicing_entity_id: Only what belongs to this invoicing entity (`ive_`).
            max_depth: How deep the tree goes at most.
            search: Only rules with this text in their id or category.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.accounting_rules.get_tree("led_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_RULES_GET_TREE, locals())

    def get_defaults(
        self,
        *,
        ledger_id: str,
        category: AccountingRuleCategoryValue,
        filters: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """Get the defaults for a new rule.

        Works out accounts and priority for a rule that is to be made, and stores nothing. The names in the answer are
        not published; every key is kept.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: nothing is
        stored, so a second call gives the same defaults.

        Args:
            ledger_id: The ledger (`led_`).
            category: What a rule is for.
            filters: What the rule would match, by the names of a rule's lists, such as `product_types`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.accounting_rules.get_defaults(ledger_id="led_123", category="invoice_posted")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-rules/get-rule-defaults
        """
        return self._execute(ACCOUNTING_RULES_GET_DEFAULTS, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingRule:
        """Get an accounting rule.

        Reads one accounting rule.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the accounting rule (`arl_`).
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.accounting_rules.get("arl_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting/get-accounting-rule
        """
        return self._execute(ACCOUNTING_RULES_GET, locals())

    def resolve(
        self,
        *,
        ledger_id: str,
        category: AccountingRuleCategoryValue,
        product_id: str | Unset = UNSET,
        product_type: str | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        country: CountryValue | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        interval_period: str | Unset = UNSET,
        interval_count: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingRuleResolution:
        """Find which accounts apply.

        Works out which accounts the rules of a ledger give for what is described, and which rule gave which. Stores
        nothing.

        Changes nothing at the provider; passing failures are retried. If an earlier attempt arrived: nothing is
        stored, so a second call gives the same accounts.

        Args:
            ledger_id: The ledger (`led_`).
            category: What a rule is for.
            product_id: The product (`itm_`).
            product_type: Type of the product.
            currency: ISO 4217 code of a currency. The list still has some withdrawn codes (ANG, BGN, BYR, HRK, MRO,
                SLL, STD, VEF, ZWL).
            country: ISO 3166-1 code of a country in two letters, or one of six codes beyond it (Ceuta, Melilla,
                Canary Islands, Azores, Madeira, Kosovo).
            customer_id: The customer (`cus_`).
            interval_period: Billing period, in the singular (`month`, `year`), unlike elsewhere.
            interval_count: Number of periods.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.accounting_rules.resolve(ledger_id="led_123", category="invoice_posted")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting/resolve-accounting-rule
        """
        return self._execute(ACCOUNTING_RULES_RESOLVE, locals())


class AsyncAccountingRulesReads(AsyncResource):
    """The reads of `accounting_rules`.

    The methods are those of `AccountingRulesReads`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AccountingRulesReads.get_tree)
    async def get_tree(
        self,
        ledger_id: str,
        *,
        invoicing_entity_id: str | Unset = UNSET,
        max_depth: int | Unset = UNSET,
        search: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Any:
        return await self._execute(ACCOUNTING_RULES_GET_TREE, locals())

    @documented_by(AccountingRulesReads.get_defaults)
    async def get_defaults(
        self,
        *,
        ledger_id: str,
        category: AccountingRuleCategoryValue,
        filters: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(ACCOUNTING_RULES_GET_DEFAULTS, locals())

    @documented_by(AccountingRulesReads.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingRule:
        return await self._execute(ACCOUNTING_RULES_GET, locals())

    @documented_by(AccountingRulesReads.resolve)
    async def resolve(
        self,
        *,
        ledger_id: str,
        category: AccountingRuleCategoryValue,
        product_id: str | Unset = UNSET,
        product_type: str | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        country: CountryValue | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        interval_period: str | Unset = UNSET,
        interval_count: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingRuleResolution:
        return await self._execute(ACCOUNTING_RULES_RESOLVE, locals())
