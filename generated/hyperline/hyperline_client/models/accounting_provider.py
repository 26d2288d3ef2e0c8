from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

AccountingProviderValue = Literal[
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
"""The known values of `AccountingProvider`, for plain strings."""


class AccountingProvider(OpenEnum):
    """An accounting or tax system that a product can be matched with."""

    XERO = "xero"
    PENNYLANE = "pennylane"
    ZOHO_BOOKS = "zoho-books"
    EXACT_ONLINE = "exact-online"
    QUICKBOOKS = "quickbooks"
    NETSUITE = "netsuite"
    RILLET = "rillet"
    DATEV = "datev"
    ANROK = "anrok"


ACCOUNTING_PROVIDER_MEMBERS: Final[Mapping[str, AccountingProvider]] = {member.value: member for member in AccountingProvider}
