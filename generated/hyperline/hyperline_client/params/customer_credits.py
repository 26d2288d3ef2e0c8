# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in customer credits, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import NotRequired, TypedDict


class CustomerCreditAutoTopUpInput(TypedDict):
    """A purchase of credits to make by itself, at an amount or at a price of the product."""

    credit_count: int | Decimal
    """Credits to buy at a time."""

    amount_excluding_tax: NotRequired[int | Decimal]
    """Price of it without tax, in the smallest unit of the customer's currency."""

    price_id: NotRequired[str]
    """Id of the price that says what it costs, instead of an amount."""
