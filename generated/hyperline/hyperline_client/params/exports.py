# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in exports, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

ExportFileType: TypeAlias = Literal["csv", "xlsx", "json"] | str
"""Format of an export."""


ExportName: TypeAlias = (
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
"""What an export holds."""
