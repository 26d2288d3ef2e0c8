# Generated from specs/clink. Do not edit.
"""What Clink is sent in subscriptions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.cancel_reason_code import CancelReasonCodeValue
from ..models.subscription_payment_method_type import SubscriptionPaymentMethodTypeValue

CancelReasonCode: TypeAlias = CancelReasonCodeValue
"""
Why a subscription is cancelled, as one of a few reasons.

- `too_expensive`, `need_more_features`, `no_longer_needed`, `poor_customer_service`, `poor_usability`, `poor_quality`: as they say
- `found_alternative`: the customer goes to another product
- `other_reasons`: anything else

"""


SubscriptionPaymentMethodType: TypeAlias = SubscriptionPaymentMethodTypeValue
"""A payment method that a subscription can be started with."""
