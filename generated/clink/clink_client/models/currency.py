# Generated from specs/clink/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CurrencyValue: TypeAlias = (
    Literal[
        "USD",
        "EUR",
        "JPY",
        "GBP",
        "AUD",
        "CAD",
        "CNY",
        "HKD",
        "SGD",
        "KRW",
        "AED",
        "THB",
        "IDR",
        "PHP",
        "MYR",
        "BRL",
        "INR",
    ]
    | str
)
"""The values of `Currency` as plain strings: the known ones complete, and others are checked when a call is made."""


class Currency(OpenEnum):
    """A currency that prices can be in, as its ISO 4217 code."""

    USD: Final[Currency] = listed("USD")
    EUR: Final[Currency] = listed("EUR")
    JPY: Final[Currency] = listed("JPY")
    GBP: Final[Currency] = listed("GBP")
    AUD: Final[Currency] = listed("AUD")
    CAD: Final[Currency] = listed("CAD")
    CNY: Final[Currency] = listed("CNY")
    HKD: Final[Currency] = listed("HKD")
    SGD: Final[Currency] = listed("SGD")
    KRW: Final[Currency] = listed("KRW")
    AED: Final[Currency] = listed("AED")
    THB: Final[Currency] = listed("THB")
    IDR: Final[Currency] = listed("IDR")
    PHP: Final[Currency] = listed("PHP")
    MYR: Final[Currency] = listed("MYR")
    BRL: Final[Currency] = listed("BRL")
    INR: Final[Currency] = listed("INR")


CURRENCY_MEMBERS: Final[Mapping[str, Currency]] = {member.value: member for member in Currency}
