# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionPhaseInvoicingValue: TypeAlias = Literal["immediately",] | str
"""The values of `SubscriptionPhaseInvoicing` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionPhaseInvoicing(OpenEnum):
    """When the change from one phase to the next is billed."""

    IMMEDIATELY: Final[SubscriptionPhaseInvoicing] = listed("immediately")


SUBSCRIPTION_PHASE_INVOICING_MEMBERS: Final[Mapping[str, SubscriptionPhaseInvoicing]] = {
    member.value: member for member in SubscriptionPhaseInvoicing
}
