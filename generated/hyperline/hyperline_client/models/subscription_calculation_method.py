# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionCalculationMethodValue: TypeAlias = (
    Literal[
        "pro_rata",
        "pay_in_full",
        "do_not_charge",
    ]
    | str
)
"""The values of `SubscriptionCalculationMethod` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionCalculationMethod(OpenEnum):
    """How the difference that a change makes is priced."""

    PRO_RATA: Final[SubscriptionCalculationMethod] = listed("pro_rata")
    PAY_IN_FULL: Final[SubscriptionCalculationMethod] = listed("pay_in_full")
    DO_NOT_CHARGE: Final[SubscriptionCalculationMethod] = listed("do_not_charge")


SUBSCRIPTION_CALCULATION_METHOD_MEMBERS: Final[Mapping[str, SubscriptionCalculationMethod]] = {
    member.value: member for member in SubscriptionCalculationMethod
}
