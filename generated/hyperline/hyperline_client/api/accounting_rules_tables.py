# Generated from specs/hyperline/resources/accounting_rules.yaml. Do not edit.
"""What the methods of `accounting_rules` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    FREE,
    TEXT,
    Record,
    Sent,
    choice,
    many,
    nullable,
    whole,
)
from billfold_core.model import anything, mapping

from .shared import COUNTRY, CURRENCY

if TYPE_CHECKING:
    from ..models.accounting_rule import AccountingRule
    from ..models.accounting_rule_page import AccountingRulePage
    from ..models.accounting_rule_resolution import AccountingRuleResolution


def _read_accounting_rule_page(body: Any) -> AccountingRulePage:
    from ..models.accounting_rule_page import AccountingRulePage

    return AccountingRulePage.from_dict(body)


def _items_accounting_rule_page(page: AccountingRulePage) -> Sequence[AccountingRule]:
    return page.data


def _read_accounting_rule(body: Any) -> AccountingRule:
    from ..models.accounting_rule import AccountingRule

    return AccountingRule.from_dict(body)


def _read_anything(body: Any) -> Any:

    return anything(body, "")


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


def _read_none(body: Any) -> None:

    return None


def _read_accounting_rule_resolution(body: Any) -> AccountingRuleResolution:
    from ..models.accounting_rule_resolution import AccountingRuleResolution

    return AccountingRuleResolution.from_dict(body)


ACCOUNTING_RULE_CATEGORY: Final = choice(
    "invoice_posted", "invoice_settled", "revenue_recognition", "credit_note_created", "accounting_software"
)
ACCOUNTING_RULE_PRODUCT_TYPE: Final = choice("flat_fee", "dynamic", "seat", "credit")

ACCOUNTING_RULES_LIST: Final = Operation(
    name="accounting_rules_list",
    method="GET",
    effect="read",
    decode=_read_accounting_rule_page,
    sent=Sent(
        "/v1/accounting/rules",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(
                    (
                        "ledger_id ledger_id__not ledger_id__equals ledger_id__isNull ledger_id__isNotNull "
                        "ledger_id__contains ledger_id__startsWith ledger_id__endWith category category__not category__equals "
                        "category__isNull category__isNotNull category__contains category__startsWith category__endWith"
                    ).split(),
                    TEXT,
                ),
            }
        ),
    ),
)
ACCOUNTING_RULES_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_accounting_rule_page,
    max_size=100,
    total=("meta", "total"),
)
ACCOUNTING_RULES_CREATE: Final = Operation(
    name="accounting_rules_create",
    method="POST",
    effect="keyed",
    decode=_read_accounting_rule,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/accounting/rules",
        body=Record(
            {
                "category": ACCOUNTING_RULE_CATEGORY,
                "priority": whole(),
                "ledger_id": TEXT,
                "name": nullable(TEXT),
                "product_ids": many(TEXT),
                "product_types": many(ACCOUNTING_RULE_PRODUCT_TYPE),
                "customer_ids": many(TEXT),
                "currencies": many(CURRENCY),
                "countries": many(COUNTRY),
                "coupon_ids": many(TEXT),
                "client_provider_ids": many(TEXT),
                "payment_method_types": many(TEXT),
                "interval_period": TEXT,
                "interval_count": whole(),
                "revenue_ledger_account_id": nullable(TEXT),
                "deferred_revenue_ledger_account_id": nullable(TEXT),
                "deferred_discount_ledger_account_id": nullable(TEXT),
                "contra_revenue_ledger_account_id": nullable(TEXT),
                "discount_ledger_account_id": nullable(TEXT),
                "ar_ledger_account_id": nullable(TEXT),
                "cash_ledger_account_id": nullable(TEXT),
                "payments_clearing_ledger_account_id": nullable(TEXT),
                "output_tax_ledger_account_id": nullable(TEXT),
                "uncollectible_debit_ledger_account_id": nullable(TEXT),
                "customer_credits_ledger_account_id": nullable(TEXT),
                "journal_id": TEXT,
                "entity_type": TEXT,
            },
            "category priority",
        ),
    ),
)
ACCOUNTING_RULES_GET_TREE: Final = Operation(
    name="accounting_rules_get_tree",
    method="GET",
    effect="read",
    decode=_read_anything,
    sent=Sent(
        "/v1/accounting/rules/tree",
        query=Record({"ledger_id": TEXT, "invoicing_entity_id": TEXT, "max_depth": whole(), "search": TEXT}, "ledger_id"),
    ),
)
ACCOUNTING_RULES_GET_DEFAULTS: Final = Operation(
    name="accounting_rules_get_defaults",
    method="POST",
    effect="read",
    decode=_read_mapping_anything,
    sent=Sent(
        "/v1/accounting/rules/defaults",
        body=Record({"ledger_id": TEXT, "category": ACCOUNTING_RULE_CATEGORY, "filters": FREE}, "ledger_id category"),
    ),
)
ACCOUNTING_RULES_GET: Final = Operation(
    name="accounting_rules_get",
    method="GET",
    effect="read",
    decode=_read_accounting_rule,
    sent=Sent("/v1/accounting/rules/{id}"),
)
ACCOUNTING_RULES_UPDATE: Final = Operation(
    name="accounting_rules_update",
    method="PUT",
    effect="keyed",
    decode=_read_accounting_rule,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/accounting/rules/{id}",
        body=Record(
            {
                "name": nullable(TEXT),
                "category": ACCOUNTING_RULE_CATEGORY,
                "priority": whole(),
                "product_ids": many(TEXT),
                "product_types": many(ACCOUNTING_RULE_PRODUCT_TYPE),
                "customer_ids": many(TEXT),
                "currencies": many(CURRENCY),
                "countries": many(COUNTRY),
                "coupon_ids": many(TEXT),
                "client_provider_ids": many(TEXT),
                "payment_method_types": many(TEXT),
                "interval_period": TEXT,
                "interval_count": whole(),
                "revenue_ledger_account_id": nullable(TEXT),
                "deferred_revenue_ledger_account_id": nullable(TEXT),
                "deferred_discount_ledger_account_id": nullable(TEXT),
                "contra_revenue_ledger_account_id": nullable(TEXT),
                "discount_ledger_account_id": nullable(TEXT),
                "ar_ledger_account_id": nullable(TEXT),
                "cash_ledger_account_id": nullable(TEXT),
                "payments_clearing_ledger_account_id": nullable(TEXT),
                "output_tax_ledger_account_id": nullable(TEXT),
                "uncollectible_debit_ledger_account_id": nullable(TEXT),
                "customer_credits_ledger_account_id": nullable(TEXT),
                "journal_id": TEXT,
                "entity_type": TEXT,
            }
        ),
    ),
)
ACCOUNTING_RULES_DELETE: Final = Operation(
    name="accounting_rules_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/accounting/rules/{id}"),
)
ACCOUNTING_RULES_RESOLVE: Final = Operation(
    name="accounting_rules_resolve",
    method="POST",
    effect="read",
    decode=_read_accounting_rule_resolution,
    sent=Sent(
        "/v1/accounting/rules/resolve",
        body=Record(
            {
                "ledger_id": TEXT,
                "category": ACCOUNTING_RULE_CATEGORY,
                "product_id": TEXT,
                "product_type": TEXT,
                "currency": CURRENCY,
                "country": COUNTRY,
                "customer_id": TEXT,
                "interval_period": TEXT,
                "interval_count": whole(),
            },
            "ledger_id category",
        ),
    ),
)
