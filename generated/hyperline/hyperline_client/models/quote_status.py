# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

QuoteStatusValue: TypeAlias = (
    Literal[
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
"""The values of `QuoteStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class QuoteStatus(OpenEnum):
    """Where a quote stands."""

    DRAFT: Final[QuoteStatus] = listed("draft")
    PENDING_APPROVAL: Final[QuoteStatus] = listed("pending_approval")
    CHANGES_REQUESTED: Final[QuoteStatus] = listed("changes_requested")
    APPROVED: Final[QuoteStatus] = listed("approved")
    PENDING_SIGNATURE: Final[QuoteStatus] = listed("pending_signature")
    SIGNED: Final[QuoteStatus] = listed("signed")
    VOIDED: Final[QuoteStatus] = listed("voided")


QUOTE_STATUS_MEMBERS: Final[Mapping[str, QuoteStatus]] = {member.value: member for member in QuoteStatus}
