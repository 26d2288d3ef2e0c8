# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionCancellationStrategyValue: TypeAlias = (
    Literal[
        "refund_prorata",
        "refund_custom",
        "charge_prorata",
        "charge_custom",
        "end_of_period",
        "do_nothing",
    ]
    | str
)
"""The values of `SubscriptionCancellationStrategy` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionCancellationStrategy(OpenEnum):
    """What is charged or refunded when a subscription is cancelled: a share of the period (`prorata`), an amount that is
    told (`custom`), or nothing. With `end_of_period` it runs on to the end of the period."""

    REFUND_PRORATA: Final[SubscriptionCancellationStrategy] = listed("refund_prorata")
    REFUND_CUSTOM: Final[SubscriptionCancellationStrategy] = listed("refund_custom")
    CHARGE_PRORATA: Final[SubscriptionCancellationStrategy] = listed("charge_prorata")
    CHARGE_CUSTOM: Final[SubscriptionCancellationStrategy] = listed("charge_custom")
    END_OF_PERIOD: Final[SubscriptionCancellationStrategy] = listed("end_of_period")
    DO_NOTHING: Final[SubscriptionCancellationStrategy] = listed("do_nothing")


SUBSCRIPTION_CANCELLATION_STRATEGY_MEMBERS: Final[Mapping[str, SubscriptionCancellationStrategy]] = {
    member.value: member for member in SubscriptionCancellationStrategy
}
