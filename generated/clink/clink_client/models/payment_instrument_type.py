# Generated from specs/clink/resources/payment_instruments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PaymentInstrumentTypeValue: TypeAlias = (
    Literal[
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
    | str
)
"""The values of `PaymentInstrumentType` as plain strings: the known ones complete, and others are checked when a call is made."""


class PaymentInstrumentType(OpenEnum):
    """A kind of stored payment instrument. Events also have `CARD`, which cannot be stored through the API."""

    ALIPAY: Final[PaymentInstrumentType] = listed("ALIPAY")
    CASHAPP: Final[PaymentInstrumentType] = listed("CASHAPP")
    GCASH: Final[PaymentInstrumentType] = listed("GCASH")
    KAKAO: Final[PaymentInstrumentType] = listed("KAKAO")
    PIX: Final[PaymentInstrumentType] = listed("PIX")
    PROMPTPAY: Final[PaymentInstrumentType] = listed("PROMPTPAY")
    QRIS: Final[PaymentInstrumentType] = listed("QRIS")
    TNG: Final[PaymentInstrumentType] = listed("TNG")
    UPI: Final[PaymentInstrumentType] = listed("UPI")
    WECHAT: Final[PaymentInstrumentType] = listed("WECHAT")


PAYMENT_INSTRUMENT_TYPE_MEMBERS: Final[Mapping[str, PaymentInstrumentType]] = {
    member.value: member for member in PaymentInstrumentType
}
