# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

QuoteStatusFilterValue: TypeAlias = (
    Literal[
        "all",
        "draft",
        "pending_approval",
        "changes_requested",
        "approved",
        "pending_signature",
        "signed",
        "voided",
    ]
    | str
)
"""The values of `QuoteStatusFilter` as plain strings: the known ones complete, and others are checked when a call is made."""


class QuoteStatusFilter(OpenEnum):
    """Which quotes a list holds."""

    ALL: Final[QuoteStatusFilter] = listed("all")
    DRAFT: Final[QuoteStatusFilter] = listed("draft")
    PENDING_APPROVAL: Final[QuoteStatusFilter] = listed("pending_approval")
    CHANGES_REQUESTED: Final[QuoteStatusFilter] = listed("changes_requested")
    APPROVED: Final[QuoteStatusFilter] = listed("approved")
    PENDING_SIGNATURE: Final[QuoteStatusFilter] = listed("pending_signature")
    SIGNED: Final[QuoteStatusFilter] = listed("signed")
    VOIDED: Final[QuoteStatusFilter] = listed("voided")


QUOTE_STATUS_FILTER_MEMBERS: Final[Mapping[str, QuoteStatusFilter]] = {member.value: member for member in QuoteStatusFilter}
