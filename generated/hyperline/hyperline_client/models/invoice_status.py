# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoiceStatusValue: TypeAlias = (
    Literal[
        "draft",
        "pending_approval",
        "changes_requested",
        "open",
        "grace_period",
        "to_pay",
        "partially_paid",
        "paid",
        "late",
        "voided",
        "closed",
        "error",
        "missing_info",
        "archived",
        "charged_on_parent",
        "pending_parent_concat",
        "pending_consolidation",
        "consolidated",
        "uncollectible",
    ]
    | str
)
"""The values of `InvoiceStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoiceStatus(OpenEnum):
    """How far an invoice is. `open` is the current period, not issued yet; `grace_period` is issued and looked at;
    `closed` was discarded before it was issued; `error` is a payment that failed; `archived` is a former version;
    `late` is in older answers only; of an `uncollectible` one only the free data can be changed."""

    DRAFT: Final[InvoiceStatus] = listed("draft")
    PENDING_APPROVAL: Final[InvoiceStatus] = listed("pending_approval")
    CHANGES_REQUESTED: Final[InvoiceStatus] = listed("changes_requested")
    OPEN: Final[InvoiceStatus] = listed("open")
    GRACE_PERIOD: Final[InvoiceStatus] = listed("grace_period")
    TO_PAY: Final[InvoiceStatus] = listed("to_pay")
    PARTIALLY_PAID: Final[InvoiceStatus] = listed("partially_paid")
    PAID: Final[InvoiceStatus] = listed("paid")
    LATE: Final[InvoiceStatus] = listed("late")
    VOIDED: Final[InvoiceStatus] = listed("voided")
    CLOSED: Final[InvoiceStatus] = listed("closed")
    ERROR: Final[InvoiceStatus] = listed("error")
    MISSING_INFO: Final[InvoiceStatus] = listed("missing_info")
    ARCHIVED: Final[InvoiceStatus] = listed("archived")
    CHARGED_ON_PARENT: Final[InvoiceStatus] = listed("charged_on_parent")
    PENDING_PARENT_CONCAT: Final[InvoiceStatus] = listed("pending_parent_concat")
    PENDING_CONSOLIDATION: Final[InvoiceStatus] = listed("pending_consolidation")
    CONSOLIDATED: Final[InvoiceStatus] = listed("consolidated")
    UNCOLLECTIBLE: Final[InvoiceStatus] = listed("uncollectible")


INVOICE_STATUS_MEMBERS: Final[Mapping[str, InvoiceStatus]] = {member.value: member for member in InvoiceStatus}
