# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ReshapeReasonValue: TypeAlias = (
    Literal[
        "obligation_satisfied_early",
        "renegotiated_delivery",
        "service_period_change",
        "setup_error",
        "other",
    ]
    | str
)
"""The values of `ReshapeReason` as plain strings: the known ones complete, and others are checked when a call is made."""


class ReshapeReason(OpenEnum):
    """Why a schedule is reshaped."""

    OBLIGATION_SATISFIED_EARLY: Final[ReshapeReason] = listed("obligation_satisfied_early")
    RENEGOTIATED_DELIVERY: Final[ReshapeReason] = listed("renegotiated_delivery")
    SERVICE_PERIOD_CHANGE: Final[ReshapeReason] = listed("service_period_change")
    SETUP_ERROR: Final[ReshapeReason] = listed("setup_error")
    OTHER: Final[ReshapeReason] = listed("other")


RESHAPE_REASON_MEMBERS: Final[Mapping[str, ReshapeReason]] = {member.value: member for member in ReshapeReason}
