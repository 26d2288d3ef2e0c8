# Generated from specs/clink/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PaymentMethodTypeValue: TypeAlias = (
    Literal[
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
    | str
)
"""The values of `PaymentMethodType` as plain strings: the known ones complete, and others are checked when a call is made."""


class PaymentMethodType(OpenEnum):
    """A method of payment for charges without a checkout page. The checkout page and stored instruments each have a list
    of their own."""

    ALIPAY: Final[PaymentMethodType] = listed("ALIPAY")
    CARD: Final[PaymentMethodType] = listed("CARD")
    CASHAPP: Final[PaymentMethodType] = listed("CASHAPP")
    GCASH: Final[PaymentMethodType] = listed("GCASH")
    KAKAO: Final[PaymentMethodType] = listed("KAKAO")
    PIX: Final[PaymentMethodType] = listed("PIX")
    PROMPTPAY: Final[PaymentMethodType] = listed("PROMPTPAY")
    QRIS: Final[PaymentMethodType] = listed("QRIS")
    TNG: Final[PaymentMethodType] = listed("TNG")
    UPI: Final[PaymentMethodType] = listed("UPI")
    WECHAT: Final[PaymentMethodType] = listed("WECHAT")


PAYMENT_METHOD_TYPE_MEMBERS: Final[Mapping[str, PaymentMethodType]] = {member.value: member for member in PaymentMethodType}
