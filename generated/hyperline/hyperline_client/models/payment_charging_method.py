# Generated from specs/hyperline/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PaymentChargingMethodValue: TypeAlias = (
    Literal[
        "immediately",
        "checkout",
    ]
    | str
)
"""The values of `PaymentChargingMethod` as plain strings: the known ones complete, and others are checked when a call is made."""


class PaymentChargingMethod(OpenEnum):
    """Whether a payment is charged at once (`immediately`) or made by the customer on a hosted page (`checkout`)."""

    IMMEDIATELY: Final[PaymentChargingMethod] = listed("immediately")
    CHECKOUT: Final[PaymentChargingMethod] = listed("checkout")


PAYMENT_CHARGING_METHOD_MEMBERS: Final[Mapping[str, PaymentChargingMethod]] = {
    member.value: member for member in PaymentChargingMethod
}
