# Generated from specs/clink. Do not edit.
"""What Clink is sent in payments, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

PaymentMethodType: TypeAlias = (
    Literal["ALIPAY", "CARD", "CASHAPP", "GCASH", "KAKAO", "PIX", "PROMPTPAY", "QRIS", "TNG", "UPI", "WECHAT"] | str
)
"""A method of payment for charges without a checkout page. The checkout page and stored instruments each have a list of their own."""
