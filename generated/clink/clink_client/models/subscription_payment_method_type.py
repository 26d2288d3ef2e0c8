from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

SubscriptionPaymentMethodTypeValue = Literal[
    "CARD",
    "GCASH",
    "CASHAPP",
    "UPI",
    "PIX",
]
"""The known values of `SubscriptionPaymentMethodType`, for plain strings."""


class SubscriptionPaymentMethodType(OpenEnum):
    """A payment method that a subscription can be started with."""

    CARD = "CARD"
    GCASH = "GCASH"
    CASHAPP = "CASHAPP"
    UPI = "UPI"
    PIX = "PIX"


SUBSCRIPTION_PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, SubscriptionPaymentMethodType]] = {
    member.value: member for member in SubscriptionPaymentMethodType
}
