from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PaymentInstrumentTypeValue = Literal[
    "ALIPAY",
    "CASHAPP",
    "GCASH",
    "KAKAO",
    "PIX",
    "PROMPTPAY",
    "QRIS",
    "TNG",
    "UPI",
    "WECHAT",
]
"""The known values of `PaymentInstrumentType`, for plain strings."""


class PaymentInstrumentType(OpenEnum):
    """A kind of stored payment instrument. Events also have `CARD`, which cannot be stored through the API."""

    ALIPAY = "ALIPAY"
    CASHAPP = "CASHAPP"
    GCASH = "GCASH"
    KAKAO = "KAKAO"
    PIX = "PIX"
    PROMPTPAY = "PROMPTPAY"
    QRIS = "QRIS"
    TNG = "TNG"
    UPI = "UPI"
    WECHAT = "WECHAT"


PAYMENT_INSTRUMENT_TYPE_MEMBERS: Final[Mapping[str, PaymentInstrumentType]] = {
    member.value: member for member in PaymentInstrumentType
}
