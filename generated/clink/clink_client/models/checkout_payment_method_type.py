from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CheckoutPaymentMethodTypeValue = Literal[
    "CARD",
    "CASHAPP",
    "WECHAT",
    "KAKAO",
    "PIX",
    "ALIPAY",
    "UPI",
    "PAYPAL",
    "GOOGLEPAY",
    "APPLEPAY",
    "QRIS",
    "GCASH",
]
"""The known values of `CheckoutPaymentMethodType`, for plain strings."""


class CheckoutPaymentMethodType(OpenEnum):
    """A method of payment on the checkout page. Direct payments and stored instruments each have a list of their own."""

    CARD = "CARD"
    CASHAPP = "CASHAPP"
    WECHAT = "WECHAT"
    KAKAO = "KAKAO"
    PIX = "PIX"
    ALIPAY = "ALIPAY"
    UPI = "UPI"
    PAYPAL = "PAYPAL"
    GOOGLEPAY = "GOOGLEPAY"
    APPLEPAY = "APPLEPAY"
    QRIS = "QRIS"
    GCASH = "GCASH"


CHECKOUT_PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, CheckoutPaymentMethodType]] = {
    member.value: member for member in CheckoutPaymentMethodType
}
