# Generated from specs/hyperline/resources/accounting_rules.yaml. Do not edit.
"""Which accounts are used for what, by product, customer, currency and the like. Part of the accounting area, which the
provider switches on per account."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, in_async, in_async_pages
from billfold_core.unset import UNSET, Unset

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

if TYPE_CHECKING:
    from ..models.accounting_rule import AccountingRule
    from ..models.accounting_rule_category import AccountingRuleCategoryValue
    from ..models.accounting_rule_page import AccountingRulePage
    from ..models.accounting_rule_product_type import AccountingRuleProductTypeValue
    from ..models.accounting_rule_resolution import AccountingRuleResolution
    from ..models.country import CountryValue
    from ..models.currency import CurrencyValue


class AccountingRules(SyncResource):
    """Which accounts are used for what, by product, customer, currency and the like. Part of the accounting area, which
    the provider switches on per account."""

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            for item in hyperline.accounting_rules.list():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting/list-accounting-rules
        """
        return self._list(ACCOUNTING_RULES_LIST, ACCOUNTING_RULES_LIST_PAGES, locals())

    def create(
        self,
        *,
        category: AccountingRuleCategoryValue,
        priority: int,
        ledger_id: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        product_ids: Sequence[str] | Unset = UNSET,
        product_types: Sequence[AccountingRuleProductTypeValue] | Unset = UNSET,
        customer_ids: Sequence[str] | Unset = UNSET,
        currencies: Sequence[CurrencyValue] | Unset = UNSET,
        countries: Sequence[CountryValue] | Unset = UNSET,
        coupon_ids: Sequence[str] | Unset = UNSET,
        client_provider_ids: Sequence[str] | Unset = UNSET,
        payment_method_types: Sequence[str] | Unset = UNSET,
        interval_period: str | Unset = UNSET,
        interval_count: int | Unset = UNSET,
        revenue_ledger_account_id: str | None | Unset = UNSET,
        deferred_revenue_ledger_account_id: str | None | Unset = UNSET,
        deferred_discount_ledger_account_id: str | None | Unset = UNSET,
        contra_revenue_ledger_account_id: str | None | Unset = UNSET,
        discount_ledger_account_id: str | None | Unset = UNSET,
        ar_ledger_account_id: str | None | Unset = UNSET,
        cash_ledger_account_id: str | None | Unset = UNSET,
        payments_clearing_ledger_account_id: str | None | Unset = UNSET,
        output_tax_ledger_account_id: str | None | Unset = UNSET,
        uncollectible_debit_ledger_account_id: str | None | Unset = UNSET,
        customer_credits_ledger_account_id: str | None | Unset = UNSET,
        journal_id: str | Unset = UNSET,
        entity_type: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingRule:
        """Create an accounting rule.

        Adds a rule to a ledger. Answers with the new rule.

        A list to match by that is left out or empty matches everything. Of two rules that match, the one with the
        higher priority wins.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            category: What a rule is for.
            priority: Its rank; the higher one wins.
            ledger_id: Ledger that it belongs to (`led_`).
            name: Name of the rule.
            product_ids: Products that it matches (`itm_`). Empty means all.
            product_types: Types of products that it matches. Empty means all.
            customer_ids: Customers that it matches (`cus_`). Empty means all.
            currencies: Currencies that it matches. Empty means all.
            countries: Countries that it matches. Empty means all.
            coupon_ids: Coupons that it matches (`cou_`). Empty means all.
            client_provider_ids: Connected providers that it matches (`clp_`). Empty means all.
            payment_method_types: Ways of paying that it matches. The values are not published for rules. Empty means
                all.
            interval_period: Billing period that it matches, in the singular (`month`, `year`), unlike elsewhere.
            interval_count: Number of periods that it matches.
            revenue_ledger_account_id: Account for revenue.
            deferred_revenue_ledger_account_id: Account for deferred revenue.
            deferred_discount_ledger_account_id: Account for deferred discounts.
            contra_revenue_ledger_account_id: Account that revenue is reduced by.
            discount_ledger_account_id: Account for discounts.
            ar_ledger_account_id: Account for receivables.
            cash_ledger_account_id: Account for cash.
            payments_clearing_ledger_account_id: Account for payments on their way.
            output_tax_ledger_account_id: Account for the tax that is owed.
            uncollectible_debit_ledger_account_id: Account for debts that are not collected.
            customer_credits_ledger_account_id: Account for the credits of customers.
            journal_id: Journal in the accounting software (`jou_`).
            entity_type: Kind of object in the accounting software, such as `invoice`.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_rules.create(category="invoice_posted", priority=1)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-rules/create-accounting-rule
        """
        return self._execute(ACCOUNTING_RULES_CREATE, locals())

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_rules.get("arl_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting/get-accounting-rule
        """
        return self._execute(ACCOUNTING_RULES_GET, locals())

    def update(
        self,
        id: str,
        *,
        name: str | None | Unset = UNSET,
        category: AccountingRuleCategoryValue | Unset = UNSET,
        priority: int | Unset = UNSET,
        product_ids: Sequence[str] | Unset = UNSET,
        product_types: Sequence[AccountingRuleProductTypeValue] | Unset = UNSET,
        customer_ids: Sequence[str] | Unset = UNSET,
        currencies: Sequence[CurrencyValue] | Unset = UNSET,
        countries: Sequence[CountryValue] | Unset = UNSET,
        coupon_ids: Sequence[str] | Unset = UNSET,
        client_provider_ids: Sequence[str] | Unset = UNSET,
        payment_method_types: Sequence[str] | Unset = UNSET,
        interval_period: str | Unset = UNSET,
        interval_count: int | Unset = UNSET,
        revenue_ledger_account_id: str | None | Unset = UNSET,
        deferred_revenue_ledger_account_id: str | None | Unset = UNSET,
        deferred_discount_ledger_account_id: str | None | Unset = UNSET,
        contra_revenue_ledger_account_id: str | None | Unset = UNSET,
        discount_ledger_account_id: str | None | Unset = UNSET,
        ar_ledger_account_id: str | None | Unset = UNSET,
        cash_ledger_account_id: str | None | Unset = UNSET,
        payments_clearing_ledger_account_id: str | None | Unset = UNSET,
        output_tax_ledger_account_id: str | None | Unset = UNSET,
        uncollectible_debit_ledger_account_id: str | None | Unset = UNSET,
        customer_credits_ledger_account_id: str | None | Unset = UNSET,
        journal_id: str | Unset = UNSET,
        entity_type: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AccountingRule:
        """Update an accounting rule.

        Changes the fields sent. Answers with the changed rule.

        The ledger of a rule cannot be changed.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the accounting rule (`arl_`).
            name: Name of the rule.
            category: What a rule is for.
            priority: Its rank; the higher one wins.
            product_ids: Products that it matches (`itm_`). Empty means all.
            product_types: Types of products that it matches. Empty means all.
            customer_ids: Customers that it matches (`cus_`). Empty means all.
            currencies: Currencies that it matches. Empty means all.
            countries: Countries that it matches. Empty means all.
            coupon_ids: Coupons that it matches (`cou_`). Empty means all.
            client_provider_ids: Connected providers that it matches (`clp_`). Empty means all.
            payment_method_types: Ways of paying that it matches. The values are not published for rules. Empty means
                all.
            interval_period: Billing period that it matches, in the singular (`month`, `year`), unlike elsewhere.
            interval_count: Number of periods that it matches.
            revenue_ledger_account_id: Account for revenue.
            deferred_revenue_ledger_account_id: Account for deferred revenue.
            deferred_discount_ledger_account_id: Account for deferred discounts.
            contra_revenue_ledger_account_id: Account that revenue is reduced by.
            discount_ledger_account_id: Account for discounts.
            ar_ledger_account_id: Account for receivables.
            cash_ledger_account_id: Account for cash.
            payments_clearing_ledger_account_id: Account for payments on their way.
            output_tax_ledger_account_id: Account for the tax that is owed.
            uncollectible_debit_ledger_account_id: Account for debts that are not collected.
            customer_credits_ledger_account_id: Account for the credits of customers.
            journal_id: Journal in the accounting software (`jou_`).
            entity_type: Kind of object in the accounting software, such as `invoice`.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_rules.update("arl_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_RULES_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete an accounting rule.

        Takes a rule out of use; the provider keeps a record of it. Answers without a body.

        Takes no documented idempotency key.

        The provider describes this call in part.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is probably status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the accounting rule (`arl_`).
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_rules.delete("arl_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_RULES_DELETE, locals())

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
            ServerError: The provider failed; `outcome` says whether the call may have taken effect.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_rules.resolve(ledger_id="led_123", category="invoice_posted")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting/resolve-accounting-rule
        """
        return self._execute(ACCOUNTING_RULES_RESOLVE, locals())


class AsyncAccountingRules(AsyncResource):
    """Which accounts are used for what, by product, customer, currency and the like. Part of the accounting area, which
    the provider switches on per account.

    The methods are those of `AccountingRules`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    list = in_async_pages(AccountingRules.list)
    create = in_async(AccountingRules.create)
    get_tree = in_async(AccountingRules.get_tree)
    get_defaults = in_async(AccountingRules.get_defaults)
    get = in_async(AccountingRules.get)
    update = in_async(AccountingRules.update)
    delete = in_async(AccountingRules.delete)
    resolve = in_async(AccountingRules.resolve)


accounting_rules_list = ListEndpoint(ACCOUNTING_RULES_LIST, ACCOUNTING_RULES_LIST_PAGES, AccountingRules.list)
accounting_rules_create = Endpoint(ACCOUNTING_RULES_CREATE, AccountingRules.create)
accounting_rules_get_tree = Endpoint(ACCOUNTING_RULES_GET_TREE, AccountingRules.get_tree)
accounting_rules_get_defaults = Endpoint(ACCOUNTING_RULES_GET_DEFAULTS, AccountingRules.get_defaults)
accounting_rules_get = Endpoint(ACCOUNTING_RULES_GET, AccountingRules.get)
accounting_rules_update = Endpoint(ACCOUNTING_RULES_UPDATE, AccountingRules.update)
accounting_rules_delete = Endpoint(ACCOUNTING_RULES_DELETE, AccountingRules.delete)
accounting_rules_resolve = Endpoint(ACCOUNTING_RULES_RESOLVE, AccountingRules.resolve)
