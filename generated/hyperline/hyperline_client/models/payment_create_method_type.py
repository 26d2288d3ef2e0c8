# Generated from specs/hyperline/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PaymentCreateMethodTypeValue: TypeAlias = (
    Literal[
        "transfer",
        "external",
    ]
    | str
)
"""The values of `PaymentCreateMethodType` as plain strings: the known ones complete, and others are checked when a call is made."""


class PaymentCreateMethodType(OpenEnum):
    """How a payment is made, if not by a stored payment method."""

    TRANSFER: Final[PaymentCreateMethodType] = listed("transfer")
    EXTERNAL: Final[PaymentCreateMethodType] = listed("external")


PAYMENT_CREATE_METHOD_TYPE_MEMBERS: Final[Mapping[str, PaymentCreateMethodType]] = {
    member.value: member for member in PaymentCreateMethodType
}
