# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

AccountingProviderValue: TypeAlias = (
    Literal[
        "xero",
        "pennylane",
        "zoho-books",
        "exact-online",
        "quickbooks",
        "netsuite",
        "rillet",
        "datev",
        "anrok",
    ]
    | str
)
"""The values of `AccountingProvider` as plain strings: the known ones complete, and others are checked when a call is made."""


class AccountingProvider(OpenEnum):
    """An accounting or tax system that a product can be matched with."""

    XERO: Final[AccountingProvider] = listed("xero")
    PENNYLANE: Final[AccountingProvider] = listed("pennylane")
    ZOHO_BOOKS: Final[AccountingProvider] = listed("zoho-books")
    EXACT_ONLINE: Final[AccountingProvider] = listed("exact-online")
    QUICKBOOKS: Final[AccountingProvider] = listed("quickbooks")
    NETSUITE: Final[AccountingProvider] = listed("netsuite")
    RILLET: Final[AccountingProvider] = listed("rillet")
    DATEV: Final[AccountingProvider] = listed("datev")
    ANROK: Final[AccountingProvider] = listed("anrok")


ACCOUNTING_PROVIDER_MEMBERS: Final[Mapping[str, AccountingProvider]] = {member.value: member for member in AccountingProvider}
