# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

QuoteApprovalReasonValue: TypeAlias = (
    Literal[
        "workflow_required",
        "no_matching_workflow",
        "self_approval",
        "legacy_permissions",
    ]
    | str
)
"""The values of `QuoteApprovalReason` as plain strings: the known ones complete, and others are checked when a call is made."""


class QuoteApprovalReason(OpenEnum):
    """Why a quote needs an approval, or none."""

    WORKFLOW_REQUIRED: Final[QuoteApprovalReason] = listed("workflow_required")
    NO_MATCHING_WORKFLOW: Final[QuoteApprovalReason] = listed("no_matching_workflow")
    SELF_APPROVAL: Final[QuoteApprovalReason] = listed("self_approval")
    LEGACY_PERMISSIONS: Final[QuoteApprovalReason] = listed("legacy_permissions")


QUOTE_APPROVAL_REASON_MEMBERS: Final[Mapping[str, QuoteApprovalReason]] = {member.value: member for member in QuoteApprovalReason}
