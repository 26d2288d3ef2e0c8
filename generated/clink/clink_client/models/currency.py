from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CurrencyValue = Literal[
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
"""The known values of `Currency`, for plain strings."""


class Currency(OpenEnum):
    """A currency that prices can be in, as its ISO 4217 code."""

    USD = "USD"
    EUR = "EUR"
    JPY = "JPY"
    GBP = "GBP"
    AUD = "AUD"
    CAD = "CAD"
    CNY = "CNY"
    HKD = "HKD"
    SGD = "SGD"
    KRW = "KRW"
    AED = "AED"
    THB = "THB"
    IDR = "IDR"
    PHP = "PHP"
    MYR = "MYR"
    BRL = "BRL"
    INR = "INR"


CURRENCY_MEMBERS: Final[Mapping[str, Currency]] = {member.value: member for member in Currency}
