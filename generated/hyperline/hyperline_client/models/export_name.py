# Generated from specs/hyperline/resources/exports.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ExportNameValue: TypeAlias = (
    Literal[
        "aged_balances",
        "all_customers",
        "outstanding_invoices",
        "all_subscriptions",
        "revenue_per_product",
        "detailed_revenue",
        "revenue_per_line_item_name",
        "revenue_per_country",
        "revenue_per_plan",
        "line_by_line_revenue",
        "draft_invoices",
        "open_invoices",
        "live_subscriptions",
        "credit_balances",
    ]
    | str
)
"""The values of `ExportName` as plain strings: the known ones complete, and others are checked when a call is made."""


class ExportName(OpenEnum):
    """What an export holds."""

    AGED_BALANCES: Final[ExportName] = listed("aged_balances")
    ALL_CUSTOMERS: Final[ExportName] = listed("all_customers")
    OUTSTANDING_INVOICES: Final[ExportName] = listed("outstanding_invoices")
    ALL_SUBSCRIPTIONS: Final[ExportName] = listed("all_subscriptions")
    REVENUE_PER_PRODUCT: Final[ExportName] = listed("revenue_per_product")
    DETAILED_REVENUE: Final[ExportName] = listed("detailed_revenue")
    REVENUE_PER_LINE_ITEM_NAME: Final[ExportName] = listed("revenue_per_line_item_name")
    REVENUE_PER_COUNTRY: Final[ExportName] = listed("revenue_per_country")
    REVENUE_PER_PLAN: Final[ExportName] = listed("revenue_per_plan")
    LINE_BY_LINE_REVENUE: Final[ExportName] = listed("line_by_line_revenue")
    DRAFT_INVOICES: Final[ExportName] = listed("draft_invoices")
    OPEN_INVOICES: Final[ExportName] = listed("open_invoices")
    LIVE_SUBSCRIPTIONS: Final[ExportName] = listed("live_subscriptions")
    CREDIT_BALANCES: Final[ExportName] = listed("credit_balances")


EXPORT_NAME_MEMBERS: Final[Mapping[str, ExportName]] = {member.value: member for member in ExportName}
