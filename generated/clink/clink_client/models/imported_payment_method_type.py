# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ImportedPaymentMethodTypeValue: TypeAlias = (
    Literal[
        "CARD",
        "CASHAPP",
    ]
    | str
)
"""The values of `ImportedPaymentMethodType` as plain strings: the known ones complete, and others are checked when a call is made."""


class ImportedPaymentMethodType(OpenEnum):
    """A kind of payment instrument that can be imported from the merchant's Stripe account."""

    CARD: Final[ImportedPaymentMethodType] = listed("CARD")
    CASHAPP: Final[ImportedPaymentMethodType] = listed("CASHAPP")


IMPORTED_PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, ImportedPaymentMethodType]] = {
    member.value: member for member in ImportedPaymentMethodType
}
