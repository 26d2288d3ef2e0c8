# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

DirectQrCodePaymentMethodTypeValue: TypeAlias = (
    Literal[
        "CASHAPP",
        "QRIS",
    ]
    | str
)
"""The values of `DirectQrCodePaymentMethodType` as plain strings: the known ones complete, and others are checked when a call is made."""


class DirectQrCodePaymentMethodType(OpenEnum):
    """A method of payment whose QR code the checkout page can open at once."""

    CASHAPP: Final[DirectQrCodePaymentMethodType] = listed("CASHAPP")
    QRIS: Final[DirectQrCodePaymentMethodType] = listed("QRIS")


DIRECT_QR_CODE_PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, DirectQrCodePaymentMethodType]] = {
    member.value: member for member in DirectQrCodePaymentMethodType
}
