# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoicePaymentMethodTypeValue: TypeAlias = (
    Literal[
        "transfer",
        "external",
    ]
    | str
)
"""The values of `InvoicePaymentMethodType` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoicePaymentMethodType(OpenEnum):
    """Kind of a payment that is recorded."""

    TRANSFER: Final[InvoicePaymentMethodType] = listed("transfer")
    EXTERNAL: Final[InvoicePaymentMethodType] = listed("external")


INVOICE_PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, InvoicePaymentMethodType]] = {
    member.value: member for member in InvoicePaymentMethodType
}
