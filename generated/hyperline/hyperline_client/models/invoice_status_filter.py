# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceStatusFilterValue: TypeAlias = (
    Literal[
        "all",
        "open",
        "grace_period",
        "to_pay",
        "to_reconcile",
        "error",
        "paid",
        "finalized",
        "partially_paid",
        "outstanding",
        "refunded",
        "late",
        "draft",
        "pending_approval",
        "changes_requested",
        "voided",
        "closed",
        "uncollectible",
        "pending_consolidation",
        "consolidated",
    ]
    | str
)
"""The values of `InvoiceStatusFilter` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceStatusFilter(OpenEnum):
    """Which invoices to list. Some values are views over several statuses."""

    ALL: Final[InvoiceStatusFilter] = listed("all")
    OPEN: Final[InvoiceStatusFilter] = listed("open")
    GRACE_PERIOD: Final[InvoiceStatusFilter] = listed("grace_period")
    TO_PAY: Final[InvoiceStatusFilter] = listed("to_pay")
    TO_RECONCILE: Final[InvoiceStatusFilter] = listed("to_reconcile")
    ERROR: Final[InvoiceStatusFilter] = listed("error")
    PAID: Final[InvoiceStatusFilter] = listed("paid")
    FINALIZED: Final[InvoiceStatusFilter] = listed("finalized")
    PARTIALLY_PAID: Final[InvoiceStatusFilter] = listed("partially_paid")
    OUTSTANDING: Final[InvoiceStatusFilter] = listed("outstanding")
    REFUNDED: Final[InvoiceStatusFilter] = listed("refunded")
    LATE: Final[InvoiceStatusFilter] = listed("late")
    DRAFT: Final[InvoiceStatusFilter] = listed("draft")
    PENDING_APPROVAL: Final[InvoiceStatusFilter] = listed("pending_approval")
    CHANGES_REQUESTED: Final[InvoiceStatusFilter] = listed("changes_requested")
    VOIDED: Final[InvoiceStatusFilter] = listed("voided")
    CLOSED: Final[InvoiceStatusFilter] = listed("closed")
    UNCOLLECTIBLE: Final[InvoiceStatusFilter] = listed("uncollectible")
    PENDING_CONSOLIDATION: Final[InvoiceStatusFilter] = listed("pending_consolidation")
    CONSOLIDATED: Final[InvoiceStatusFilter] = listed("consolidated")


INVOICE_STATUS_FILTER_MEMBERS: Final[Mapping[str, InvoiceStatusFilter]] = {member.value: member for member in InvoiceStatusFilter}
