# Generated from specs/hyperline/resources/accounting_rules.yaml. Do not edit.
"""The writes of `accounting_rules`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .accounting_rules_tables import ACCOUNTING_RULES_CREATE, ACCOUNTING_RULES_DELETE, ACCOUNTING_RULES_UPDATE

if TYPE_CHECKING:
    from ..models.accounting_rule import AccountingRule
    from ..models.accounting_rule_category import AccountingRuleCategoryValue
    from ..models.accounting_rule_product_type import AccountingRuleProductTypeValue
    from ..models.country import CountryValue
    from ..models.currency import CurrencyValue


class AccountingRulesWrites(SyncResource):
    """The writes of `accounting_rules`."""

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_rules.create(category="invoice_posted", priority=1)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/accounting-%3E-rules/create-accounting-rule
        """
        return self._execute(ACCOUNTING_RULES_CREATE, locals())

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

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
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.accounting_rules.delete("arl_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ACCOUNTING_RULES_DELETE, locals())


class AsyncAccountingRulesWrites(AsyncResource):
    """The writes of `accounting_rules`.

    The methods are those of `AccountingRulesWrites`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(AccountingRulesWrites.create)
    async def create(
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
        return await self._execute(ACCOUNTING_RULES_CREATE, locals())

    @documented_by(AccountingRulesWrites.update)
    async def update(
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
        return await self._execute(ACCOUNTING_RULES_UPDATE, locals())

    @documented_by(AccountingRulesWrites.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(ACCOUNTING_RULES_DELETE, locals())
