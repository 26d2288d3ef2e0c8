# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
"""What the methods of `invoices` send, as tables, and how its answers are read."""

from __future__ import annotations

from typing import Final

from billfold_core.call import Operation
from billfold_core.download import downloaded
from billfold_core.encode import (
    BOOLEAN,
    FILE,
    TEXT,
    TIME,
    Record,
    Rule,
    Sent,
    joined,
    kinds,
    many,
    members,
    money_number,
    nullable,
    number,
    whole,
)
from billfold_core.paging import Pagination

from .invoices_answers import (
    items_invoice_page,
    items_invoice_v1_page,
    read_invoice,
    read_invoice_batch,
    read_invoice_page,
    read_invoice_v1,
    read_invoice_v1_page,
    read_mapping_anything,
    read_none,
    read_transaction,
)
from .invoices_inputs import (
    INVOICE_BATCH_ITEM,
    INVOICE_CREDIT_NOTE_STATUS,
    INVOICE_CUSTOMER_INPUT,
    INVOICE_SORT,
    INVOICE_STATUS_FILTER,
    INVOICE_TYPE_FILTER,
)
from .shared import (
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

INVOICES_LIST: Final = Operation(
    name="invoices_list",
    method="GET",
    effect="read",
    decode=read_invoice_page,
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
        query_names={
            "type__in": "type_in",
            "status__in": "status_in",
            "customer_id__not": "customer_id_not",
            "customer_id__equals": "customer_id_equals",
            "customer_id__isNull": "customer_id_is_null",
            "customer_id__isNotNull": "customer_id_is_not_null",
            "customer_id__contains": "customer_id_contains",
            "customer_id__startsWith": "customer_id_starts_with",
            "customer_id__endWith": "customer_id_end_with",
            "subscription_id__not": "subscription_id_not",
            "subscription_id__equals": "subscription_id_equals",
            "subscription_id__isNull": "subscription_id_is_null",
            "subscription_id__isNotNull": "subscription_id_is_not_null",
            "subscription_id__contains": "subscription_id_contains",
            "subscription_id__startsWith": "subscription_id_starts_with",
            "subscription_id__endWith": "subscription_id_end_with",
            "invoicing_entity_id__not": "invoicing_entity_id_not",
            "invoicing_entity_id__equals": "invoicing_entity_id_equals",
            "invoicing_entity_id__isNull": "invoicing_entity_id_is_null",
            "invoicing_entity_id__isNotNull": "invoicing_entity_id_is_not_null",
            "invoicing_entity_id__contains": "invoicing_entity_id_contains",
            "invoicing_entity_id__startsWith": "invoicing_entity_id_starts_with",
            "invoicing_entity_id__endWith": "invoicing_entity_id_end_with",
            "invoice_number__not": "invoice_number_not",
            "invoice_number__equals": "invoice_number_equals",
            "invoice_number__isNull": "invoice_number_is_null",
            "invoice_number__isNotNull": "invoice_number_is_not_null",
            "invoice_number__contains": "invoice_number_contains",
            "invoice_number__startsWith": "invoice_number_starts_with",
            "invoice_number__endWith": "invoice_number_end_with",
            "original_invoice_id__not": "original_invoice_id_not",
            "original_invoice_id__equals": "original_invoice_id_equals",
            "original_invoice_id__isNull": "original_invoice_id_is_null",
            "original_invoice_id__isNotNull": "original_invoice_id_is_not_null",
            "original_invoice_id__contains": "original_invoice_id_contains",
            "original_invoice_id__startsWith": "original_invoice_id_starts_with",
            "original_invoice_id__endWith": "original_invoice_id_end_with",
            "original_invoice_number__not": "original_invoice_number_not",
            "original_invoice_number__equals": "original_invoice_number_equals",
            "original_invoice_number__isNull": "original_invoice_number_is_null",
            "original_invoice_number__isNotNull": "original_invoice_number_is_not_null",
            "original_invoice_number__contains": "original_invoice_number_contains",
            "original_invoice_number__startsWith": "original_invoice_number_starts_with",
            "original_invoice_number__endWith": "original_invoice_number_end_with",
            "period_start__not": "period_start_not",
            "period_start__equals": "period_start_equals",
            "period_start__isNull": "period_start_is_null",
            "period_start__isNotNull": "period_start_is_not_null",
            "period_start__lt": "period_start_lt",
            "period_start__lte": "period_start_lte",
            "period_start__gt": "period_start_gt",
            "period_start__gte": "period_start_gte",
            "period_end__not": "period_end_not",
            "period_end__equals": "period_end_equals",
            "period_end__isNull": "period_end_is_null",
            "period_end__isNotNull": "period_end_is_not_null",
            "period_end__lt": "period_end_lt",
            "period_end__lte": "period_end_lte",
            "period_end__gt": "period_end_gt",
            "period_end__gte": "period_end_gte",
            "issued_at__not": "issued_at_not",
            "issued_at__equals": "issued_at_equals",
            "issued_at__isNull": "issued_at_is_null",
            "issued_at__isNotNull": "issued_at_is_not_null",
            "issued_at__lt": "issued_at_lt",
            "issued_at__lte": "issued_at_lte",
            "issued_at__gt": "issued_at_gt",
            "issued_at__gte": "issued_at_gte",
            "due_at__not": "due_at_not",
            "due_at__equals": "due_at_equals",
            "due_at__isNull": "due_at_is_null",
            "due_at__isNotNull": "due_at_is_not_null",
            "due_at__lt": "due_at_lt",
            "due_at__lte": "due_at_lte",
            "due_at__gt": "due_at_gt",
            "due_at__gte": "due_at_gte",
            "updated_at__not": "updated_at_not",
            "updated_at__equals": "updated_at_equals",
            "updated_at__isNull": "updated_at_is_null",
            "updated_at__isNotNull": "updated_at_is_not_null",
            "updated_at__lt": "updated_at_lt",
            "updated_at__lte": "updated_at_lte",
            "updated_at__gt": "updated_at_gt",
            "updated_at__gte": "updated_at_gte",
        },
    ),
)
INVOICES_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=items_invoice_page,
    max_size=100,
    next=("next_cursor",),
    more=("has_more",),
)
INVOICES_LIST_V1: Final = Operation(
    name="invoices_list_v1",
    method="GET",
    effect="read",
    decode=read_invoice_v1_page,
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
        query_names={
            "type__in": "type_in",
            "status__in": "status_in",
            "customer_id__not": "customer_id_not",
            "customer_id__equals": "customer_id_equals",
            "customer_id__isNull": "customer_id_is_null",
            "customer_id__isNotNull": "customer_id_is_not_null",
            "customer_id__contains": "customer_id_contains",
            "customer_id__startsWith": "customer_id_starts_with",
            "customer_id__endWith": "customer_id_end_with",
            "subscription_id__not": "subscription_id_not",
            "subscription_id__equals": "subscription_id_equals",
            "subscription_id__isNull": "subscription_id_is_null",
            "subscription_id__isNotNull": "subscription_id_is_not_null",
            "subscription_id__contains": "subscription_id_contains",
            "subscription_id__startsWith": "subscription_id_starts_with",
            "subscription_id__endWith": "subscription_id_end_with",
            "invoicing_entity_id__not": "invoicing_entity_id_not",
            "invoicing_entity_id__equals": "invoicing_entity_id_equals",
            "invoicing_entity_id__isNull": "invoicing_entity_id_is_null",
            "invoicing_entity_id__isNotNull": "invoicing_entity_id_is_not_null",
            "invoicing_entity_id__contains": "invoicing_entity_id_contains",
            "invoicing_entity_id__startsWith": "invoicing_entity_id_starts_with",
            "invoicing_entity_id__endWith": "invoicing_entity_id_end_with",
            "invoice_number__not": "invoice_number_not",
            "invoice_number__equals": "invoice_number_equals",
            "invoice_number__isNull": "invoice_number_is_null",
            "invoice_number__isNotNull": "invoice_number_is_not_null",
            "invoice_number__contains": "invoice_number_contains",
            "invoice_number__startsWith": "invoice_number_starts_with",
            "invoice_number__endWith": "invoice_number_end_with",
            "original_invoice_id__not": "original_invoice_id_not",
            "original_invoice_id__equals": "original_invoice_id_equals",
            "original_invoice_id__isNull": "original_invoice_id_is_null",
            "original_invoice_id__isNotNull": "original_invoice_id_is_not_null",
            "original_invoice_id__contains": "original_invoice_id_contains",
            "original_invoice_id__startsWith": "original_invoice_id_starts_with",
            "original_invoice_id__endWith": "original_invoice_id_end_with",
            "original_invoice_number__not": "original_invoice_number_not",
            "original_invoice_number__equals": "original_invoice_number_equals",
            "original_invoice_number__isNull": "original_invoice_number_is_null",
            "original_invoice_number__isNotNull": "original_invoice_number_is_not_null",
            "original_invoice_number__contains": "original_invoice_number_contains",
            "original_invoice_number__startsWith": "original_invoice_number_starts_with",
            "original_invoice_number__endWith": "original_invoice_number_end_with",
            "period_start__not": "period_start_not",
            "period_start__equals": "period_start_equals",
            "period_start__isNull": "period_start_is_null",
            "period_start__isNotNull": "period_start_is_not_null",
            "period_start__lt": "period_start_lt",
            "period_start__lte": "period_start_lte",
            "period_start__gt": "period_start_gt",
            "period_start__gte": "period_start_gte",
            "period_end__not": "period_end_not",
            "period_end__equals": "period_end_equals",
            "period_end__isNull": "period_end_is_null",
            "period_end__isNotNull": "period_end_is_not_null",
            "period_end__lt": "period_end_lt",
            "period_end__lte": "period_end_lte",
            "period_end__gt": "period_end_gt",
            "period_end__gte": "period_end_gte",
            "emission_date__not": "emission_date_not",
            "emission_date__equals": "emission_date_equals",
            "emission_date__isNull": "emission_date_is_null",
            "emission_date__isNotNull": "emission_date_is_not_null",
            "emission_date__lt": "emission_date_lt",
            "emission_date__lte": "emission_date_lte",
            "emission_date__gt": "emission_date_gt",
            "emission_date__gte": "emission_date_gte",
            "due_date__not": "due_date_not",
            "due_date__equals": "due_date_equals",
            "due_date__isNull": "due_date_is_null",
            "due_date__isNotNull": "due_date_is_not_null",
            "due_date__lt": "due_date_lt",
            "due_date__lte": "due_date_lte",
            "due_date__gt": "due_date_gt",
            "due_date__gte": "due_date_gte",
            "updated_at__not": "updated_at_not",
            "updated_at__equals": "updated_at_equals",
            "updated_at__isNull": "updated_at_is_null",
            "updated_at__isNotNull": "updated_at_is_not_null",
            "updated_at__lt": "updated_at_lt",
            "updated_at__lte": "updated_at_lte",
            "updated_at__gt": "updated_at_gt",
            "updated_at__gte": "updated_at_gte",
        },
    ),
)
INVOICES_LIST_V1_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=items_invoice_v1_page,
    max_size=100,
    reach=10000,
    beyond="invoices.list",
    total=("meta", "total"),
)
INVOICES_CREATE: Final = Operation(
    name="invoices_create",
    method="POST",
    effect="keyed",
    decode=read_invoice_v1,
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
    decode=read_invoice_batch,
    key_header="Idempotency-Key",
    sent=Sent("/v2/invoices/batch", body=Record({"invoices": many(INVOICE_BATCH_ITEM, most=50), "batch_id": TEXT}, "invoices")),
)
INVOICES_GET: Final = Operation(
    name="invoices_get",
    method="GET",
    effect="read",
    decode=read_invoice,
    sent=Sent("/v2/invoices/{id}"),
)
INVOICES_GET_V1: Final = Operation(
    name="invoices_get_v1",
    method="GET",
    effect="read",
    decode=read_invoice_v1,
    sent=Sent("/v1/invoices/{id}"),
)
INVOICES_DELETE: Final = Operation(
    name="invoices_delete",
    method="DELETE",
    effect="idempotent",
    decode=read_none,
    sent=Sent("/v1/invoices/{id}"),
)
INVOICES_UPDATE: Final = Operation(
    name="invoices_update",
    method="PATCH",
    effect="keyed",
    decode=read_invoice_v1,
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
    decode=read_invoice_v1,
    key_header="Idempotency-Key",
    sent=Sent("/v1/invoices/{id}/validate"),
)
INVOICES_CHARGE: Final = Operation(
    name="invoices_charge",
    method="POST",
    effect="keyed",
    decode=read_invoice_v1,
    key_header="Idempotency-Key",
    sent=Sent("/v1/invoices/{id}/charge", body=Record({"payment_method_id": TEXT, "amount": money_number(least=0)})),
)
INVOICES_VOID: Final = Operation(
    name="invoices_void",
    method="POST",
    effect="keyed",
    decode=read_invoice_v1,
    key_header="Idempotency-Key",
    sent=Sent("/v1/invoices/{id}/void", body=Record({"send_email": BOOLEAN})),
)
INVOICES_MARK_UNCOLLECTIBLE: Final = Operation(
    name="invoices_mark_uncollectible",
    method="POST",
    effect="keyed",
    decode=read_invoice_v1,
    key_header="Idempotency-Key",
    sent=Sent("/v1/invoices/{id}/uncollectible"),
)
INVOICES_CREATE_CREDIT_NOTE: Final = Operation(
    name="invoices_create_credit_note",
    method="POST",
    effect="keyed",
    decode=read_invoice_v1,
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
    decode=read_mapping_anything,
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
    decode=read_transaction,
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
    decode=read_none,
    sent=Sent("/v1/invoices/{id}/transactions/{transaction_id}"),
)
