# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CheckoutPaymentMethodTypeValue: TypeAlias = (
    Literal[
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
    | str
)
"""The values of `CheckoutPaymentMethodType` as plain strings: the known ones complete, and others are checked when a call is made."""


class CheckoutPaymentMethodType(OpenEnum):
    """A method of payment on the checkout page. Direct payments and stored instruments each have a list of their own."""

    CARD: Final[CheckoutPaymentMethodType] = listed("CARD")
    CASHAPP: Final[CheckoutPaymentMethodType] = listed("CASHAPP")
    WECHAT: Final[CheckoutPaymentMethodType] = listed("WECHAT")
    KAKAO: Final[CheckoutPaymentMethodType] = listed("KAKAO")
    PIX: Final[CheckoutPaymentMethodType] = listed("PIX")
    ALIPAY: Final[CheckoutPaymentMethodType] = listed("ALIPAY")
    UPI: Final[CheckoutPaymentMethodType] = listed("UPI")
    PAYPAL: Final[CheckoutPaymentMethodType] = listed("PAYPAL")
    GOOGLEPAY: Final[CheckoutPaymentMethodType] = listed("GOOGLEPAY")
    APPLEPAY: Final[CheckoutPaymentMethodType] = listed("APPLEPAY")
    QRIS: Final[CheckoutPaymentMethodType] = listed("QRIS")
    GCASH: Final[CheckoutPaymentMethodType] = listed("GCASH")


CHECKOUT_PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, CheckoutPaymentMethodType]] = {
    member.value: member for member in CheckoutPaymentMethodType
}
