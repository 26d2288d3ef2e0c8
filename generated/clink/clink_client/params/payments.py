# Generated from specs/clink. Do not edit.
"""What Clink is sent in payments, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.payment_method_type import PaymentMethodTypeValue

PaymentMethodType: TypeAlias = PaymentMethodTypeValue
"""A method of payment for charges without a checkout page. The checkout page and stored instruments each have a list of their own."""
