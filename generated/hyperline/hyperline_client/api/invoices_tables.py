# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
"""What the methods of `invoices` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.download import downloaded
from billfold_core.encode import (
    BOOLEAN,
    FILE,
    TEXT,
    TIME,
    Record,
    Rule,
    Sent,
    choice,
    joined,
    kinds,
    many,
    members,
    money_number,
    nullable,
    number,
    whole,
)
from billfold_core.model import anything, mapping

from .shared import (
    ADDRESS_INPUT,
    CURRENCY,
    INVOICE_COUPON_INPUT,
    INVOICE_CREATE_STATUS,
    INVOICE_CREATE_TYPE,
    INVOICE_DISPLAY_FIELD_INPUT,
    INVOICE_LINE_ITEM_INPUT,
    INVOICE_PAYMENT_INPUT,
    INVOICE_PAYMENT_METHOD_TYPE,
    INVOICE_PAYMENT_PROVIDER,
    INVOICE_PAYMENT_STRATEGY,
    INVOICE_TAX_SCHEME_INPUT,
    REFUND_METHOD,
    SORT_ORDER,
)

if TYPE_CHECKING:
    from ..models.invoice import Invoice
    from ..models.invoice_batch import InvoiceBatch
    from ..models.invoice_page import InvoicePage
    from ..models.invoice_v1 import InvoiceV1
    from ..models.invoice_v1_page import InvoiceV1Page
    from ..models.transaction import Transaction


def _read_invoice_page(body: Any) -> InvoicePage:
    from ..models.invoice_page import InvoicePage

    return InvoicePage.from_dict(body)


def _items_invoice_page(page: InvoicePage) -> Sequence[Invoice]:
    return page.data


def _read_invoice_v1_page(body: Any) -> InvoiceV1Page:
    from ..models.invoice_v1_page import InvoiceV1Page

    return InvoiceV1Page.from_dict(body)


def _items_invoice_v1_page(page: InvoiceV1Page) -> Sequence[InvoiceV1]:
    return page.data


def _read_invoice_v1(body: Any) -> InvoiceV1:
    from ..models.invoice_v1 import InvoiceV1

    return InvoiceV1.from_dict(body)


def _read_invoice_batch(body: Any) -> InvoiceBatch:
    from ..models.invoice_batch import InvoiceBatch

    return InvoiceBatch.from_dict(body)


def _read_invoice(body: Any) -> Invoice:
    from ..models.invoice import Invoice

    return Invoice.from_dict(body)


def _read_none(body: Any) -> None:

    return None


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


def _read_transaction(body: Any) -> Transaction:
    from ..models.transaction import Transaction

    return Transaction.from_dict(body)


INVOICE_BATCH_ITEM: Final = Record(
    {
        "customer_id": TEXT,
        "line_items": many(INVOICE_LINE_ITEM_INPUT),
        "batch_invoice_id": TEXT,
        "currency": CURRENCY,
        "status": INVOICE_CREATE_STATUS,
        "type": INVOICE_CREATE_TYPE,
        "number": TEXT,
        "document_name": TEXT,
        "invoicing_entity_id": TEXT,
        "subscription_id": TEXT,
        "reference": TEXT,
        "purchase_order": TEXT,
        "custom_note": TEXT,
        "additional_info": TEXT,
        "footer": TEXT,
        "tax_scheme": INVOICE_TAX_SCHEME_INPUT,
        "payment_method_strategy": INVOICE_PAYMENT_STRATEGY,
        "payment_method_id": TEXT,
        "bank_account_id": TEXT,
        "emitted_at": TIME,
        "due_at": TIME,
        "settled_at": TIME,
        "properties": members(
            nullable(
                kinds(
                    str=TEXT,
                    int=number(),
                    Decimal=number(),
                    float=number(),
                    bool=BOOLEAN,
                    list=many(nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN))),
                )
            )
        ),
        "custom_properties": members(
            nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN, list=many(TEXT)))
        ),
        "additional_display_fields": many(INVOICE_DISPLAY_FIELD_INPUT, most=20),
        "transactions": many(INVOICE_PAYMENT_INPUT),
        "coupons": many(INVOICE_COUPON_INPUT),
    },
    "customer_id line_items",
)
INVOICE_CREDIT_NOTE_STATUS: Final = choice("to_pay", "draft")
INVOICE_CUSTOMER_INPUT: Final = Record({"name": TEXT, "email": TEXT, "tax_id": TEXT, "address": ADDRESS_INPUT})
INVOICE_SORT: Final = choice("created_at", "emitted_at")
INVOICE_STATUS_FILTER: Final = choice(
    *(
        "all open grace_period to_pay to_reconcile error paid finalized partially_paid outstanding refunded "
        "late draft pending_approval changes_requested voided closed uncollectible pending_consolidation "
        "consolidated"
    ).split()
)
INVOICE_TYPE_FILTER: Final = choice("invoice", "refund", "document", "child_invoice_ref", "child_creditnote_ref")

INVOICES_LIST: Final = Operation(
    name="invoices_list",
    method="GET",
    effect="read",
    decode=_read_invoice_page,
    sent=Sent(
        "/v2/invoices",
        query=Record(
            {
                "limit": whole(least=1),
                "cursor": TEXT,
                "include_total": BOOLEAN,
                "sort": INVOICE_SORT,
                "order": SORT_ORDER,
                "customer_external_id": TEXT,
                "line_item_id": TEXT,
                "type": INVOICE_TYPE_FILTER,
                "type__in": joined(many(INVOICE_TYPE_FILTER)),
                "status": INVOICE_STATUS_FILTER,
                "status__in": joined(many(INVOICE_STATUS_FILTER)),
                **dict.fromkeys(
                    (
                        "customer_id customer_id__not customer_id__equals customer_id__isNull customer_id__isNotNull "
                        "customer_id__contains customer_id__startsWith customer_id__endWith subscription_id "
                        "subscription_id__not subscription_id__equals subscription_id__isNull subscription_id__isNotNull "
                        "subscription_id__contains subscription_id__startsWith subscription_id__endWith invoicing_entity_id "
                        "invoicing_entity_id__not invoicing_entity_id__equals invoicing_entity_id__isNull "
                        "invoicing_entity_id__isNotNull invoicing_entity_id__contains invoicing_entity_id__startsWith "
                        "invoicing_entity_id__endWith invoice_number invoice_number__not invoice_number__equals "
                        "invoice_number__isNull invoice_number__isNotNull invoice_number__contains invoice_number__startsWith "
                        "invoice_number__endWith original_invoice_id original_invoice_id__not original_invoice_id__equals "
                        "original_invoice_id__isNull original_invoice_id__isNotNull original_invoice_id__contains "
                        "original_invoice_id__startsWith original_invoice_id__endWith original_invoice_number "
                        "original_invoice_number__not original_invoice_number__equals original_invoice_number__isNull "
                        "original_invoice_number__isNotNull original_invoice_number__contains "
                        "original_invoice_number__startsWith original_invoice_number__endWith"
                    ).split(),
                    TEXT,
                ),
                **dict.fromkeys(("period_start period_start__not period_start__equals").split(), TIME),
                "period_start__isNull": TEXT,
                "period_start__isNotNull": TEXT,
                **dict.fromkeys(
                    (
                        "period_start__lt period_start__lte period_start__gt period_start__gte period_end period_end__not "
                        "period_end__equals"
                    ).split(),
                    TIME,
                ),
                "period_end__isNull": TEXT,
                "period_end__isNotNull": TEXT,
                **dict.fromkeys(
                    (
                        "period_end__lt period_end__lte period_end__gt period_end__gte issued_at issued_at__not issued_at__equals"
                    ).split(),
                    TIME,
                ),
                "issued_at__isNull": TEXT,
                "issued_at__isNotNull": TEXT,
                **dict.fromkeys(
                    ("issued_at__lt issued_at__lte issued_at__gt issued_at__gte due_at due_at__not due_at__equals").split(), TIME
                ),
                "due_at__isNull": TEXT,
                "due_at__isNotNull": TEXT,
                **dict.fromkeys(
                    ("due_at__lt due_at__lte due_at__gt due_at__gte updated_at updated_at__not updated_at__equals").split(), TIME
                ),
                "updated_at__isNull": TEXT,
                "updated_at__isNotNull": TEXT,
                **dict.fromkeys(("updated_at__lt updated_at__lte updated_at__gt updated_at__gte").split(), TIME),
            }
        ),
    ),
)
INVOICES_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_invoice_page,
    max_size=100,
    next=("next_cursor",),
    more=("has_more",),
)
INVOICES_LIST_V1: Final = Operation(
    name="invoices_list_v1",
    method="GET",
    effect="read",
    decode=_read_invoice_v1_page,
    sent=Sent(
        "/v1/invoices",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                "sort": TEXT,
                "order": SORT_ORDER,
                "customer_external_id": TEXT,
                "line_item_id": TEXT,
                "type": INVOICE_TYPE_FILTER,
                "type__in": joined(many(INVOICE_TYPE_FILTER)),
                "status": INVOICE_STATUS_FILTER,
                "status__in": joined(many(INVOICE_STATUS_FILTER)),
                **dict.fromkeys(
                    (
                        "customer_id customer_id__not customer_id__equals customer_id__isNull customer_id__isNotNull "
                        "customer_id__contains customer_id__startsWith customer_id__endWith subscription_id "
                        "subscription_id__not subscription_id__equals subscription_id__isNull subscription_id__isNotNull "
                        "subscription_id__contains subscription_id__startsWith subscription_id__endWith invoicing_entity_id "
                        "invoicing_entity_id__not invoicing_entity_id__equals invoicing_entity_id__isNull "
                        "invoicing_entity_id__isNotNull invoicing_entity_id__contains invoicing_entity_id__startsWith "
                        "invoicing_entity_id__endWith invoice_number invoice_number__not invoice_number__equals "
                        "invoice_number__isNull invoice_number__isNotNull invoice_number__contains invoice_number__startsWith "
                        "invoice_number__endWith original_invoice_id original_invoice_id__not original_invoice_id__equals "
                        "original_invoice_id__isNull original_invoice_id__isNotNull original_invoice_id__contains "
                        "original_invoice_id__startsWith original_invoice_id__endWith original_invoice_number "
                        "original_invoice_number__not original_invoice_number__equals original_invoice_number__isNull "
                        "original_invoice_number__isNotNull original_invoice_number__contains "
                        "original_invoice_number__startsWith original_invoice_number__endWith"
                    ).split(),
                    TEXT,
                ),
                **dict.fromkeys(("period_start period_start__not period_start__equals").split(), TIME),
                "period_start__isNull": TEXT,
                "period_start__isNotNull": TEXT,
                **dict.fromkeys(
                    (
                        "period_start__lt period_start__lte period_start__gt period_start__gte period_end period_end__not "
                        "period_end__equals"
                    ).split(),
                    TIME,
                ),
                "period_end__isNull": TEXT,
                "period_end__isNotNull": TEXT,
                **dict.fromkeys(
                    (
                        "period_end__lt period_end__lte period_end__gt period_end__gte emission_date emission_date__not "
                        "emission_date__equals"
                    ).split(),
                    TIME,
                ),
                "emission_date__isNull": TEXT,
                "emission_date__isNotNull": TEXT,
                **dict.fromkeys(
                    (
                        "emission_date__lt emission_date__lte emission_date__gt emission_date__gte due_date due_date__not "
                        "due_date__equals"
                    ).split(),
                    TIME,
                ),
                "due_date__isNull": TEXT,
                "due_date__isNotNull": TEXT,
                **dict.fromkeys(
                    (
                        "due_date__lt due_date__lte due_date__gt due_date__gte updated_at updated_at__not updated_at__equals"
                    ).split(),
                    TIME,
                ),
                "updated_at__isNull": TEXT,
                "updated_at__isNotNull": TEXT,
                **dict.fromkeys(("updated_at__lt updated_at__lte updated_at__gt updated_at__gte").split(), TIME),
            }
        ),
    ),
)
INVOICES_LIST_V1_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_invoice_v1_page,
    max_size=100,
    reach=10000,
    beyond="invoices.list",
    total=("meta", "total"),
)
INVOICES_CREATE: Final = Operation(
    name="invoices_create",
    method="POST",
    effect="keyed",
    decode=_read_invoice_v1,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/invoices",
        body=Record(
            {
                "customer_id": TEXT,
                "line_items": many(INVOICE_LINE_ITEM_INPUT),
                "currency": CURRENCY,
                "status": INVOICE_CREATE_STATUS,
                "type": INVOICE_CREATE_TYPE,
                "number": TEXT,
                "document_name": TEXT,
                "invoicing_entity_id": TEXT,
                "subscription_id": TEXT,
                "reference": TEXT,
                "purchase_order": TEXT,
                "custom_note": TEXT,
                "additional_info": TEXT,
                "footer": TEXT,
                "tax_scheme": INVOICE_TAX_SCHEME_INPUT,
                "payment_method_strategy": INVOICE_PAYMENT_STRATEGY,
                "payment_method_id": TEXT,
                "bank_account_id": TEXT,
                "emitted_at": TIME,
                "due_at": TIME,
                "settled_at": TIME,
                "properties": members(
                    nullable(
                        kinds(
                            str=TEXT,
                            int=number(),
                            Decimal=number(),
                            float=number(),
                            bool=BOOLEAN,
                            list=many(nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN))),
                        )
                    )
                ),
                "custom_properties": members(
                    nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN, list=many(TEXT)))
                ),
                "additional_display_fields": many(INVOICE_DISPLAY_FIELD_INPUT, most=20),
                "transactions": many(INVOICE_PAYMENT_INPUT),
                "coupons": many(INVOICE_COUPON_INPUT),
            },
            "customer_id line_items",
        ),
    ),
)
INVOICES_CREATE_BATCH: Final = Operation(
    name="invoices_create_batch",
    method="POST",
    effect="keyed",
    decode=_read_invoice_batch,
    key_header="Idempotency-Key",
    sent=Sent("/v2/invoices/batch", body=Record({"invoices": many(INVOICE_BATCH_ITEM, most=50), "batch_id": TEXT}, "invoices")),
)
INVOICES_GET: Final = Operation(
    name="invoices_get",
    method="GET",
    effect="read",
    decode=_read_invoice,
    sent=Sent("/v2/invoices/{id}"),
)
INVOICES_GET_V1: Final = Operation(
    name="invoices_get_v1",
    method="GET",
    effect="read",
    decode=_read_invoice_v1,
    sent=Sent("/v1/invoices/{id}"),
)
INVOICES_DELETE: Final = Operation(
    name="invoices_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/invoices/{id}"),
)
INVOICES_UPDATE: Final = Operation(
    name="invoices_update",
    method="PATCH",
    effect="keyed",
    decode=_read_invoice_v1,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/invoices/{id}",
        body=Record(
            {
                "line_items": many(INVOICE_LINE_ITEM_INPUT),
                "coupons": many(INVOICE_COUPON_INPUT),
                "type": INVOICE_CREATE_TYPE,
                "document_name": TEXT,
                "subscription_id": TEXT,
                "reference": TEXT,
                "purchase_order": TEXT,
                "custom_note": TEXT,
                "additional_info": TEXT,
                "footer": TEXT,
                "tax_scheme": INVOICE_TAX_SCHEME_INPUT,
                "payment_method_type": TEXT,
                "payment_method_id": TEXT,
                "bank_account_id": TEXT,
                "properties": members(
                    nullable(
                        kinds(
                            str=TEXT,
                            int=number(),
                            Decimal=number(),
                            float=number(),
                            bool=BOOLEAN,
                            list=many(nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN))),
                        )
                    )
                ),
                "custom_properties": members(
                    nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN, list=many(TEXT)))
                ),
                "additional_display_fields": many(INVOICE_DISPLAY_FIELD_INPUT, most=20),
                "customer": INVOICE_CUSTOMER_INPUT,
            }
        ),
    ),
)
INVOICES_VALIDATE: Final = Operation(
    name="invoices_validate",
    method="POST",
    effect="keyed",
    decode=_read_invoice_v1,
    key_header="Idempotency-Key",
    sent=Sent("/v1/invoices/{id}/validate"),
)
INVOICES_CHARGE: Final = Operation(
    name="invoices_charge",
    method="POST",
    effect="keyed",
    decode=_read_invoice_v1,
    key_header="Idempotency-Key",
    sent=Sent("/v1/invoices/{id}/charge", body=Record({"payment_method_id": TEXT, "amount": money_number(least=0)})),
)
INVOICES_VOID: Final = Operation(
    name="invoices_void",
    method="POST",
    effect="keyed",
    decode=_read_invoice_v1,
    key_header="Idempotency-Key",
    sent=Sent("/v1/invoices/{id}/void", body=Record({"send_email": BOOLEAN})),
)
INVOICES_MARK_UNCOLLECTIBLE: Final = Operation(
    name="invoices_mark_uncollectible",
    method="POST",
    effect="keyed",
    decode=_read_invoice_v1,
    key_header="Idempotency-Key",
    sent=Sent("/v1/invoices/{id}/uncollectible"),
)
INVOICES_CREATE_CREDIT_NOTE: Final = Operation(
    name="invoices_create_credit_note",
    method="POST",
    effect="keyed",
    decode=_read_invoice_v1,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/invoices/{id}/credit-notes",
        body=Record(
            {
                "amount_including_tax": money_number(least=0),
                "status": INVOICE_CREDIT_NOTE_STATUS,
                "trigger_refund": BOOLEAN,
                "refund_method": REFUND_METHOD,
            }
        ),
    ),
)
INVOICES_UPLOAD_PDF: Final = Operation(
    name="invoices_upload_pdf",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent("/v1/invoices/{id}/upload", form=Record({"file": FILE}, "file")),
)
INVOICES_DOWNLOAD: Final = Operation(
    name="invoices_download",
    method="GET",
    effect="read",
    decode=downloaded,
    sent=Sent("/v2/invoices/{id}/download", query=Record({"lang": TEXT, "locale": TEXT})),
    is_download=True,
)
INVOICES_DOWNLOAD_V1: Final = Operation(
    name="invoices_download_v1",
    method="GET",
    effect="read",
    decode=downloaded,
    sent=Sent("/v1/invoices/{id}/download"),
    is_download=True,
)
INVOICES_RECORD_PAYMENT: Final = Operation(
    name="invoices_record_payment",
    method="POST",
    effect="keyed",
    decode=_read_transaction,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/invoices/{id}/transactions",
        body=Record(
            {
                "amount": money_number(least=0),
                "process_at": TIME,
                "payment_method_id": TEXT,
                "payment_method_type": INVOICE_PAYMENT_METHOD_TYPE,
                "bank_account_id": TEXT,
                "provider_name": INVOICE_PAYMENT_PROVIDER,
                "provider_id": TEXT,
                "provider_transaction_id": TEXT,
            },
            "amount process_at",
            Rule(
                "payment_method_type",
                "cannot be given when `payment_method_id` is given",
                lambda source: "payment_method_id" in source and "payment_method_type" in source,
            ),
            Rule(
                "bank_account_id",
                "cannot be given when `payment_method_id` is given",
                lambda source: "payment_method_id" in source and "bank_account_id" in source,
            ),
            Rule(
                "provider_transaction_id",
                "cannot be given when `payment_method_id` is given",
                lambda source: "payment_method_id" in source and "provider_transaction_id" in source,
            ),
            Rule(
                "payment_method_type",
                "cannot be given when `provider_transaction_id` is given",
                lambda source: "provider_transaction_id" in source and "payment_method_type" in source,
            ),
            Rule(
                "bank_account_id",
                "cannot be given when `provider_transaction_id` is given",
                lambda source: "provider_transaction_id" in source and "bank_account_id" in source,
            ),
            Rule(
                "bank_account_id",
                "cannot be given when `payment_method_type` is `external`",
                lambda source: (
                    "payment_method_type" in source
                    and source["payment_method_type"] == "external"
                    and "bank_account_id" in source
                ),
            ),
        ),
    ),
)
INVOICES_DELETE_PAYMENT: Final = Operation(
    name="invoices_delete_payment",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/invoices/{id}/transactions/{transaction_id}"),
)
