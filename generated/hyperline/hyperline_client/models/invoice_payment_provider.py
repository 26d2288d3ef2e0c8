# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoicePaymentProviderValue: TypeAlias = (
    Literal[
        "airwallex",
        "gocardless",
        "mollie",
        "stripe",
    ]
    | str
)
"""The values of `InvoicePaymentProvider` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoicePaymentProvider(OpenEnum):
    """Payment provider that has a transaction."""

    AIRWALLEX: Final[InvoicePaymentProvider] = listed("airwallex")
    GOCARDLESS: Final[InvoicePaymentProvider] = listed("gocardless")
    MOLLIE: Final[InvoicePaymentProvider] = listed("mollie")
    STRIPE: Final[InvoicePaymentProvider] = listed("stripe")


INVOICE_PAYMENT_PROVIDER_MEMBERS: Final[Mapping[str, InvoicePaymentProvider]] = {
    member.value: member for member in InvoicePaymentProvider
}
