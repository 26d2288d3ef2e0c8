from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PaymentMethodTypeValue = Literal[
    "ALIPAY",
    "CARD",
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
"""The known values of `PaymentMethodType`, for plain strings."""


class PaymentMethodType(OpenEnum):
    """A method of payment for charges without a checkout page. The checkout page and stored instruments each have a list
    of their own."""

    ALIPAY = "ALIPAY"
    CARD = "CARD"
    CASHAPP = "CASHAPP"
    GCASH = "GCASH"
    KAKAO = "KAKAO"
    PIX = "PIX"
    PROMPTPAY = "PROMPTPAY"
    QRIS = "QRIS"
    TNG = "TNG"
    UPI = "UPI"
    WECHAT = "WECHAT"


PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, PaymentMethodType]] = {member.value: member for member in PaymentMethodType}
