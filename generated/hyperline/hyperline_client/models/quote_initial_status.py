# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

QuoteInitialStatusValue: TypeAlias = (
    Literal[
        "draft",
        "approved",
        "pending_signature",
    ]
    | str
)
"""The values of `QuoteInitialStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class QuoteInitialStatus(OpenEnum):
    """The status that a quote may be created in."""

    DRAFT: Final[QuoteInitialStatus] = listed("draft")
    APPROVED: Final[QuoteInitialStatus] = listed("approved")
    PENDING_SIGNATURE: Final[QuoteInitialStatus] = listed("pending_signature")


QUOTE_INITIAL_STATUS_MEMBERS: Final[Mapping[str, QuoteInitialStatus]] = {member.value: member for member in QuoteInitialStatus}
