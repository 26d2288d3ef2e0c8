# Generated from specs/creem. Do not edit.
"""What Creem is sent in checkouts, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class CheckoutCustomerInput(TypedDict):
    """Who buys. Give `id` or `email`, never both; the server refuses both with 400."""

    id: NotRequired[str]
    """Id of an existing customer. Leave it out when `email` is given."""

    email: NotRequired[str]
    """Mail address to fill in. Leave it out when `id` is given."""

    name: NotRequired[str]
    """Name to fill in."""
