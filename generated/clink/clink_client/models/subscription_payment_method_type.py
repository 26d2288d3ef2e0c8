# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionPaymentMethodTypeValue: TypeAlias = (
    Literal[
        "CARD",
        "GCASH",
        "CASHAPP",
        "UPI",
        "PIX",
    ]
    | str
)
"""The values of `SubscriptionPaymentMethodType` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionPaymentMethodType(OpenEnum):
    """A payment method that a subscription can be started with."""

    CARD: Final[SubscriptionPaymentMethodType] = listed("CARD")
    GCASH: Final[SubscriptionPaymentMethodType] = listed("GCASH")
    CASHAPP: Final[SubscriptionPaymentMethodType] = listed("CASHAPP")
    UPI: Final[SubscriptionPaymentMethodType] = listed("UPI")
    PIX: Final[SubscriptionPaymentMethodType] = listed("PIX")


SUBSCRIPTION_PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, SubscriptionPaymentMethodType]] = {
    member.value: member for member in SubscriptionPaymentMethodType
}
