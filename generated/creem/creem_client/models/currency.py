# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CurrencyValue: TypeAlias = (
    Literal[
        "EUR",
        "USD",
    ]
    | str
)
"""The values of `Currency` as plain strings: the known ones complete, and others are checked when a call is made."""


class Currency(OpenEnum):
    """Currency of a product's price, an upper-case ISO 4217 code. Both have two decimal places."""

    EUR: Final[Currency] = listed("EUR")
    USD: Final[Currency] = listed("USD")


CURRENCY_MEMBERS: Final[Mapping[str, Currency]] = {member.value: member for member in Currency}
