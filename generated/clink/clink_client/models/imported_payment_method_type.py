from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

ImportedPaymentMethodTypeValue = Literal[
    "CARD",
    "CASHAPP",
]
"""The known values of `ImportedPaymentMethodType`, for plain strings."""


class ImportedPaymentMethodType(OpenEnum):
    """A kind of payment instrument that can be imported from the merchant's Stripe account."""

    CARD = "CARD"
    CASHAPP = "CASHAPP"


IMPORTED_PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, ImportedPaymentMethodType]] = {
    member.value: member for member in ImportedPaymentMethodType
}
