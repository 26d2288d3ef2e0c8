from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CurrencyValue = Literal[
    "EUR",
    "USD",
]
"""The known values of `Currency`, for plain strings."""


class Currency(OpenEnum):
    """Currency of a product's price, an upper-case ISO 4217 code. Both have two decimal places."""

    EUR = "EUR"
    USD = "USD"


CURRENCY_MEMBERS: Final[Mapping[str, Currency]] = {member.value: member for member in Currency}
