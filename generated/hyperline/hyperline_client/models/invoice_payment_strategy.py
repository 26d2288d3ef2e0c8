# Generated from specs/hyperline/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoicePaymentStrategyValue: TypeAlias = (
    Literal[
        "current",
        "external",
    ]
    | str
)
"""The values of `InvoicePaymentStrategy` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoicePaymentStrategy(OpenEnum):
    """Whether the customer's payment method is used (`current`) or money is collected outside of Hyperline (`external`)."""

    CURRENT: Final[InvoicePaymentStrategy] = listed("current")
    EXTERNAL: Final[InvoicePaymentStrategy] = listed("external")


INVOICE_PAYMENT_STRATEGY_MEMBERS: Final[Mapping[str, InvoicePaymentStrategy]] = {
    member.value: member for member in InvoicePaymentStrategy
}
