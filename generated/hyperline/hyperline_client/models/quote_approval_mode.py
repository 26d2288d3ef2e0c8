# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

QuoteApprovalModeValue: TypeAlias = (
    Literal[
        "preview",
        "execution",
    ]
    | str
)
"""The values of `QuoteApprovalMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class QuoteApprovalMode(OpenEnum):
    """Whether an approval is a preview or being done."""

    PREVIEW: Final[QuoteApprovalMode] = listed("preview")
    EXECUTION: Final[QuoteApprovalMode] = listed("execution")


QUOTE_APPROVAL_MODE_MEMBERS: Final[Mapping[str, QuoteApprovalMode]] = {member.value: member for member in QuoteApprovalMode}
