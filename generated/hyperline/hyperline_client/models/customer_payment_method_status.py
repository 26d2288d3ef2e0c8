# Generated from specs/hyperline/resources/customer_payment_methods.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerPaymentMethodStatusValue: TypeAlias = (
    Literal[
        "active",
        "pending",
        "expired",
        "errored",
    ]
    | str
)
"""The values of `CustomerPaymentMethodStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerPaymentMethodStatus(OpenEnum):
    """Whether a payment method can be used."""

    ACTIVE: Final[CustomerPaymentMethodStatus] = listed("active")
    PENDING: Final[CustomerPaymentMethodStatus] = listed("pending")
    EXPIRED: Final[CustomerPaymentMethodStatus] = listed("expired")
    ERRORED: Final[CustomerPaymentMethodStatus] = listed("errored")


CUSTOMER_PAYMENT_METHOD_STATUS_MEMBERS: Final[Mapping[str, CustomerPaymentMethodStatus]] = {
    member.value: member for member in CustomerPaymentMethodStatus
}
