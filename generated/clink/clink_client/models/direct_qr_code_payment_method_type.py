from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

DirectQrCodePaymentMethodTypeValue = Literal[
    "CASHAPP",
    "QRIS",
]
"""The known values of `DirectQrCodePaymentMethodType`, for plain strings."""


class DirectQrCodePaymentMethodType(OpenEnum):
    """A method of payment whose QR code the checkout page can open at once."""

    CASHAPP = "CASHAPP"
    QRIS = "QRIS"


DIRECT_QR_CODE_PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, DirectQrCodePaymentMethodType]] = {
    member.value: member for member in DirectQrCodePaymentMethodType
}
