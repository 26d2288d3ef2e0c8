# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
"""Offers to customers. A quote stands on a draft subscription or a draft invoice, is approved, sent, signed, and then
takes effect."""

from __future__ import annotations

from typing import Final

from billfold_core.resource import Endpoint, ListEndpoint

from .quotes_actions import AsyncQuotesActions, QuotesActions
from .quotes_lists import AsyncQuotesLists, QuotesLists
from .quotes_reads import AsyncQuotesReads, QuotesReads
from .quotes_tables import (
    QUOTES_APPROVE,
    QUOTES_CREATE,
    QUOTES_DOWNLOAD,
    QUOTES_DOWNLOAD_FILE,
    QUOTES_FINALIZE,
    QUOTES_GET,
    QUOTES_GET_TEMPLATE,
    QUOTES_GET_VALUATION,
    QUOTES_LIST,
    QUOTES_LIST_APPROVALS,
    QUOTES_LIST_PAGES,
    QUOTES_LIST_TEMPLATES,
    QUOTES_LIST_TEMPLATES_PAGES,
    QUOTES_SEND,
    QUOTES_SIGN,
    QUOTES_UPDATE,
    QUOTES_VOID,
)
from .quotes_writes import AsyncQuotesWrites, QuotesWrites


class Quotes(
    QuotesLists,
    QuotesReads,
    QuotesWrites,
    QuotesActions,
):
    """Offers to customers. A quote stands on a draft subscription or a draft invoice, is approved, sent, signed, and
    then takes effect."""


class AsyncQuotes(
    AsyncQuotesLists,
    AsyncQuotesReads,
    AsyncQuotesWrites,
    AsyncQuotesActions,
):
    """Offers to customers. A quote stands on a draft subscription or a draft invoice, is approved, sent, signed, and
    then takes effect.

    The methods are those of `Quotes`, awaited; what gives a pager there gives an `AsyncPager` here.
    """


quotes_list: Final = ListEndpoint(QUOTES_LIST, QUOTES_LIST_PAGES, Quotes.list)
quotes_create: Final = Endpoint(QUOTES_CREATE, Quotes.create)
quotes_get: Final = Endpoint(QUOTES_GET, Quotes.get)
quotes_update: Final = Endpoint(QUOTES_UPDATE, Quotes.update)
quotes_download: Final = Endpoint(QUOTES_DOWNLOAD, Quotes.download)
quotes_approve: Final = Endpoint(QUOTES_APPROVE, Quotes.approve)
quotes_finalize: Final = Endpoint(QUOTES_FINALIZE, Quotes.finalize)
quotes_send: Final = Endpoint(QUOTES_SEND, Quotes.send)
quotes_sign: Final = Endpoint(QUOTES_SIGN, Quotes.sign)
quotes_void: Final = Endpoint(QUOTES_VOID, Quotes.void)
quotes_list_approvals: Final = Endpoint(QUOTES_LIST_APPROVALS, Quotes.list_approvals)
quotes_download_file: Final = Endpoint(QUOTES_DOWNLOAD_FILE, Quotes.download_file)
quotes_get_valuation: Final = Endpoint(QUOTES_GET_VALUATION, Quotes.get_valuation)
quotes_list_templates: Final = ListEndpoint(QUOTES_LIST_TEMPLATES, QUOTES_LIST_TEMPLATES_PAGES, Quotes.list_templates)
quotes_get_template: Final = Endpoint(QUOTES_GET_TEMPLATE, Quotes.get_template)
