# Generated from specs/clink. Do not edit.
"""What Clink is sent in subscriptions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

CancelReasonCode: TypeAlias = (
    Literal[
        "too_expensive",
        "need_more_features",
        "found_alternative",
        "no_longer_needed",
        "poor_customer_service",
        "poor_usability",
        "poor_quality",
        "other_reasons",
    ]
    | str
)
"""
Why a subscription is cancelled, as one of a few reasons.

- `too_expensive`, `need_more_features`, `no_longer_needed`, `poor_customer_service`, `poor_usability`, `poor_quality`: as they say
- `found_alternative`: the customer goes to another product
- `other_reasons`: anything else

"""


SubscriptionPaymentMethodType: TypeAlias = Literal["CARD", "GCASH", "CASHAPP", "UPI", "PIX"] | str
"""A payment method that a subscription can be started with."""
