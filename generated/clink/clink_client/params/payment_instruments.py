# Generated from specs/clink. Do not edit.
"""What Clink is sent in payment instruments, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from ..models.payment_instrument_type import PaymentInstrumentTypeValue


class PaymentInstrumentAddressInput(TypedDict):
    """An address. Answers about cards say `state` where this says `region`."""

    country: NotRequired[str]
    """Country. Required for UPI."""

    region: NotRequired[str]
    """State or region. Required for UPI."""

    city: NotRequired[str]
    """City. Required for UPI."""

    line1: NotRequired[str]
    """First line of the address. Required for UPI."""

    line2: NotRequired[str]
    """Second line of the address."""

    postalCode: NotRequired[str]
    """Postal code. Required for UPI."""


PaymentInstrumentType: TypeAlias = PaymentInstrumentTypeValue
"""A kind of stored payment instrument. Events also have `CARD`, which cannot be stored through the API."""
