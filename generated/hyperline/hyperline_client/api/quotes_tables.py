# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
"""What the methods of `quotes` send, as tables, and how its answers are read."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.download import downloaded
from billfold_core.encode import (
    BOOLEAN,
    FILE,
    FREE,
    TEXT,
    TIME,
    Record,
    Rule,
    Sent,
    choice,
    joined,
    many,
    money_number,
    nullable,
    whole,
)
from billfold_core.model import array

from .shared import QUOTE_INITIAL_STATUS, QUOTE_PRICE_TIERS, VALUATION_PERIOD

if TYPE_CHECKING:
    from ..models.quote import Quote
    from ..models.quote_approval import QuoteApproval
    from ..models.quote_page import QuotePage
    from ..models.quote_template import QuoteTemplate
    from ..models.quote_template_page import QuoteTemplatePage
    from ..models.quote_valuation import QuoteValuation


def _read_quote_page(body: Any) -> QuotePage:
    from ..models.quote_page import QuotePage

    return QuotePage.from_dict(body)


def _items_quote_page(page: QuotePage) -> Sequence[Quote]:
    return page.data


def _read_quote(body: Any) -> Quote:
    from ..models.quote import Quote

    return Quote.from_dict(body)


def _read_array_quote_approval(body: Any) -> builtins.list[QuoteApproval]:
    from ..models.quote_approval import QuoteApproval

    return array(body, "", QuoteApproval.from_dict)


def _read_quote_valuation(body: Any) -> QuoteValuation:
    from ..models.quote_valuation import QuoteValuation

    return QuoteValuation.from_dict(body)


def _read_quote_template_page(body: Any) -> QuoteTemplatePage:
    from ..models.quote_template_page import QuoteTemplatePage

    return QuoteTemplatePage.from_dict(body)


def _items_quote_template_page(page: QuoteTemplatePage) -> Sequence[QuoteTemplate]:
    return page.data


def _read_quote_template(body: Any) -> QuoteTemplate:
    from ..models.quote_template import QuoteTemplate

    return QuoteTemplate.from_dict(body)


QUOTE_STATUS_FILTER: Final = choice(
    "all", "draft", "pending_approval", "changes_requested", "approved", "pending_signature", "signed", "voided"
)

QUOTES_LIST: Final = Operation(
    name="quotes_list",
    method="GET",
    effect="read",
    decode=_read_quote_page,
    sent=Sent(
        "/v1/quotes",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(
                    (
                        "id id__not id__equals id__isNull id__isNotNull id__contains id__startsWith id__endWith number "
                        "number__not number__equals number__isNull number__isNotNull number__contains number__startsWith "
                        "number__endWith customer_id customer_id__not customer_id__equals customer_id__isNull "
                        "customer_id__isNotNull customer_id__contains customer_id__startsWith customer_id__endWith "
                        "template_id template_id__not template_id__equals template_id__isNull template_id__isNotNull "
                        "template_id__contains template_id__startsWith template_id__endWith crm_opportunity_id "
                        "crm_opportunity_id__not crm_opportunity_id__equals crm_opportunity_id__isNull "
                        "crm_opportunity_id__isNotNull crm_opportunity_id__contains crm_opportunity_id__startsWith "
                        "crm_opportunity_id__endWith type type__not type__equals type__isNull type__isNotNull type__contains "
                        "type__startsWith type__endWith"
                    ).split(),
                    TEXT,
                ),
                **dict.fromkeys(("updated_at updated_at__not updated_at__equals").split(), TIME),
                "updated_at__isNull": TEXT,
                "updated_at__isNotNull": TEXT,
                **dict.fromkeys(("updated_at__lt updated_at__lte updated_at__gt updated_at__gte").split(), TIME),
                "status": QUOTE_STATUS_FILTER,
                "status__in": joined(many(QUOTE_STATUS_FILTER)),
            }
        ),
    ),
)
QUOTES_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_quote_page,
    max_size=100,
    total=("meta", "total"),
)
QUOTES_CREATE: Final = Operation(
    name="quotes_create",
    method="POST",
    effect="keyed",
    decode=_read_quote,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/quotes",
        body=Record(
            {
                "customer_id": TEXT,
                "status": QUOTE_INITIAL_STATUS,
                "template_id": TEXT,
                "subscription": FREE,
                "invoice": FREE,
                "owner_email": TEXT,
                "invoicing_entity_id": TEXT,
                "catalog_version_id": TEXT,
                "comments": TEXT,
                "terms": TEXT,
                "amount": nullable(money_number(least=0)),
                "collect_payment_details": BOOLEAN,
                "require_tax_id": BOOLEAN,
                "collect_custom_property_ids": many(TEXT),
                "contract_clause_ids": many(TEXT),
                "display_quote_value": BOOLEAN,
                "display_quote_value_with_tax": BOOLEAN,
                "display_taxes": BOOLEAN,
                "display_phase_value": BOOLEAN,
                "display_first_invoice_amount": BOOLEAN,
                "display_documents_in_preview": BOOLEAN,
                "display_subscription_on_update": BOOLEAN,
                "display_price_tiers": QUOTE_PRICE_TIERS,
                "generate_draft_invoices": BOOLEAN,
                "expires_at": nullable(TIME),
            },
            "customer_id",
            Rule(
                "subscription",
                "cannot be given when `template_id` is given",
                lambda source: "template_id" in source and "subscription" in source,
            ),
            Rule(
                "invoice",
                "cannot be given when `template_id` is given",
                lambda source: "template_id" in source and "invoice" in source,
            ),
            Rule(
                "invoice",
                "cannot be given when `subscription` is given",
                lambda source: "subscription" in source and "invoice" in source,
            ),
            Rule(
                "invoice",
                "is needed, or else `template_id` or `subscription`",
                lambda source: not ("template_id" in source or "subscription" in source) and "invoice" not in source,
            ),
            Rule("amount", "cannot be given when `invoice` is given", lambda source: "invoice" in source and "amount" in source),
        ),
    ),
)
QUOTES_GET: Final = Operation(
    name="quotes_get",
    method="GET",
    effect="read",
    decode=_read_quote,
    sent=Sent("/v1/quotes/{id}"),
)
QUOTES_UPDATE: Final = Operation(
    name="quotes_update",
    method="PATCH",
    effect="keyed",
    decode=_read_quote,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/quotes/{id}",
        body=Record(
            {
                "subscription": FREE,
                "invoice": FREE,
                "owner_email": TEXT,
                "catalog_version_id": TEXT,
                "crm_opportunity_id": TEXT,
                "comments": TEXT,
                "terms": TEXT,
                "amount": nullable(money_number(least=0)),
                "collect_payment_details": BOOLEAN,
                "require_tax_id": BOOLEAN,
                "collect_custom_property_ids": many(TEXT),
                "contract_clause_ids": many(TEXT),
                "display_quote_value": BOOLEAN,
                "display_quote_value_with_tax": BOOLEAN,
                "display_taxes": BOOLEAN,
                "display_phase_value": BOOLEAN,
                "display_first_invoice_amount": BOOLEAN,
                "display_documents_in_preview": BOOLEAN,
                "display_subscription_on_update": BOOLEAN,
                "display_price_tiers": QUOTE_PRICE_TIERS,
                "generate_draft_invoices": BOOLEAN,
                "expires_at": nullable(TIME),
            },
            "",
            Rule(
                "invoice",
                "cannot be given when `subscription` is given",
                lambda source: "subscription" in source and "invoice" in source,
            ),
        ),
    ),
)
QUOTES_DOWNLOAD: Final = Operation(
    name="quotes_download",
    method="GET",
    effect="read",
    decode=downloaded,
    sent=Sent("/v1/quotes/{id}/download", query=Record({"locale": TEXT})),
    is_download=True,
)
QUOTES_APPROVE: Final = Operation(
    name="quotes_approve",
    method="POST",
    effect="keyed",
    decode=_read_quote,
    key_header="Idempotency-Key",
    sent=Sent("/v1/quotes/{id}/approve"),
)
QUOTES_FINALIZE: Final = Operation(
    name="quotes_finalize",
    method="POST",
    effect="keyed",
    decode=_read_quote,
    key_header="Idempotency-Key",
    sent=Sent("/v1/quotes/{id}/finalize", body=Record({"requester_comment": TEXT})),
)
QUOTES_SEND: Final = Operation(
    name="quotes_send",
    method="POST",
    effect="keyed",
    decode=_read_quote,
    key_header="Idempotency-Key",
    sent=Sent("/v1/quotes/{id}/send", body=Record({"email": TEXT, "message": TEXT}, "email")),
)
QUOTES_SIGN: Final = Operation(
    name="quotes_sign",
    method="POST",
    effect="keyed",
    decode=_read_quote,
    key_header="Idempotency-Key",
    sent=Sent("/v1/quotes/{id}/sign", form=Record({"file": FILE})),
)
QUOTES_VOID: Final = Operation(
    name="quotes_void",
    method="POST",
    effect="keyed",
    decode=_read_quote,
    key_header="Idempotency-Key",
    sent=Sent("/v1/quotes/{id}/void", body=Record({"reason": TEXT}, "reason")),
)
QUOTES_LIST_APPROVALS: Final = Operation(
    name="quotes_list_approvals",
    method="GET",
    effect="read",
    decode=_read_array_quote_approval,
    sent=Sent("/v1/quotes/{id}/approvals"),
)
QUOTES_DOWNLOAD_FILE: Final = Operation(
    name="quotes_download_file",
    method="GET",
    effect="read",
    decode=downloaded,
    sent=Sent("/v1/quotes/{quote_id}/files/{file_id}/download"),
    is_download=True,
)
QUOTES_GET_VALUATION: Final = Operation(
    name="quotes_get_valuation",
    method="GET",
    effect="read",
    decode=_read_quote_valuation,
    sent=Sent("/v1/quotes/{id}/valuation", query=Record({"granularity": VALUATION_PERIOD})),
)
QUOTES_LIST_TEMPLATES: Final = Operation(
    name="quotes_list_templates",
    method="GET",
    effect="read",
    decode=_read_quote_template_page,
    sent=Sent(
        "/v1/quotes/templates",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(
                    (
                        "search id id__not id__equals id__isNull id__isNotNull id__contains id__startsWith id__endWith name "
                        "name__not name__equals name__isNull name__isNotNull name__contains name__startsWith name__endWith "
                        "subscription_template_id subscription_template_id__not subscription_template_id__equals "
                        "subscription_template_id__isNull subscription_template_id__isNotNull "
                        "subscription_template_id__contains subscription_template_id__startsWith "
                        "subscription_template_id__endWith"
                    ).split(),
                    TEXT,
                ),
            }
        ),
    ),
)
QUOTES_LIST_TEMPLATES_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_quote_template_page,
    max_size=100,
    total=("meta", "total"),
)
QUOTES_GET_TEMPLATE: Final = Operation(
    name="quotes_get_template",
    method="GET",
    effect="read",
    decode=_read_quote_template,
    sent=Sent("/v1/quotes/templates/{id}"),
)
