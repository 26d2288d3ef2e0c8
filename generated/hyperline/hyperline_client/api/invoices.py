# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
"""What customers owe, and credit notes for what they do not owe after all. Payments are recorded on an invoice."""

# What is deprecated is defined here, and named once more as a value, which is no use of it.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Final

from billfold_core.resource import Endpoint, ListEndpoint

from .invoices_actions import AsyncInvoicesActions, InvoicesActions
from .invoices_deprecated import AsyncInvoicesDeprecated, InvoicesDeprecated
from .invoices_lists import AsyncInvoicesLists, InvoicesLists
from .invoices_reads import AsyncInvoicesReads, InvoicesReads
from .invoices_tables import (
    INVOICES_CHARGE,
    INVOICES_CREATE,
    INVOICES_CREATE_BATCH,
    INVOICES_CREATE_CREDIT_NOTE,
    INVOICES_DELETE,
    INVOICES_DELETE_PAYMENT,
    INVOICES_DOWNLOAD,
    INVOICES_DOWNLOAD_V1,
    INVOICES_GET,
    INVOICES_GET_V1,
    INVOICES_LIST,
    INVOICES_LIST_PAGES,
    INVOICES_LIST_V1,
    INVOICES_LIST_V1_PAGES,
    INVOICES_MARK_UNCOLLECTIBLE,
    INVOICES_RECORD_PAYMENT,
    INVOICES_UPDATE,
    INVOICES_UPLOAD_PDF,
    INVOICES_VALIDATE,
    INVOICES_VOID,
)
from .invoices_writes import AsyncInvoicesWrites, InvoicesWrites


class Invoices(
    InvoicesLists,
    InvoicesReads,
    InvoicesWrites,
    InvoicesActions,
    InvoicesDeprecated,
):
    """What customers owe, and credit notes for what they do not owe after all. Payments are recorded on an invoice."""


class AsyncInvoices(
    AsyncInvoicesLists,
    AsyncInvoicesReads,
    AsyncInvoicesWrites,
    AsyncInvoicesActions,
    AsyncInvoicesDeprecated,
):
    """What customers owe, and credit notes for what they do not owe after all. Payments are recorded on an invoice.

    The methods are those of `Invoices`, awaited; what gives a pager there gives an `AsyncPager` here.
    """


invoices_list: Final = ListEndpoint(INVOICES_LIST, INVOICES_LIST_PAGES, Invoices.list)
invoices_list_v1: Final = ListEndpoint(INVOICES_LIST_V1, INVOICES_LIST_V1_PAGES, Invoices.list_v1)
invoices_create: Final = Endpoint(INVOICES_CREATE, Invoices.create)
invoices_create_batch: Final = Endpoint(INVOICES_CREATE_BATCH, Invoices.create_batch)
invoices_get: Final = Endpoint(INVOICES_GET, Invoices.get)
invoices_get_v1: Final = Endpoint(INVOICES_GET_V1, Invoices.get_v1)
invoices_delete: Final = Endpoint(INVOICES_DELETE, Invoices.delete)
invoices_update: Final = Endpoint(INVOICES_UPDATE, Invoices.update)
invoices_validate: Final = Endpoint(INVOICES_VALIDATE, Invoices.validate)
invoices_charge: Final = Endpoint(INVOICES_CHARGE, Invoices.charge)
invoices_void: Final = Endpoint(INVOICES_VOID, Invoices.void)
invoices_mark_uncollectible: Final = Endpoint(INVOICES_MARK_UNCOLLECTIBLE, Invoices.mark_uncollectible)
invoices_create_credit_note: Final = Endpoint(INVOICES_CREATE_CREDIT_NOTE, Invoices.create_credit_note)
invoices_upload_pdf: Final = Endpoint(INVOICES_UPLOAD_PDF, Invoices.upload_pdf)
invoices_download: Final = Endpoint(INVOICES_DOWNLOAD, Invoices.download)
invoices_download_v1: Final = Endpoint(INVOICES_DOWNLOAD_V1, Invoices.download_v1)
invoices_record_payment: Final = Endpoint(INVOICES_RECORD_PAYMENT, Invoices.record_payment)
invoices_delete_payment: Final = Endpoint(INVOICES_DELETE_PAYMENT, Invoices.delete_payment)
