# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
"""What `invoices` is sent below the top, as tables."""

from __future__ import annotations

from typing import Final

from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    TIME,
    Record,
    choice,
    kinds,
    many,
    members,
    nullable,
    number,
)

from .shared import (
    ADDRESS_INPUT,
    CURRENCY,
    INVOICE_COUPON_INPUT,
    INVOICE_CREATE_STATUS,
    INVOICE_CREATE_TYPE,
    INVOICE_DISPLAY_FIELD_INPUT,
    INVOICE_LINE_ITEM_INPUT,
    INVOICE_PAYMENT_INPUT,
    INVOICE_PAYMENT_STRATEGY,
    INVOICE_TAX_SCHEME_INPUT,
)

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
