# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in payments, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import NotRequired, TypeAlias, TypedDict

from ..models.payment_charging_method import PaymentChargingMethodValue
from ..models.payment_create_method_type import PaymentCreateMethodTypeValue
from ..models.payment_type import PaymentTypeValue

PaymentChargingMethod: TypeAlias = PaymentChargingMethodValue
"""Whether a payment is charged at once (`immediately`) or made by the customer on a hosted page (`checkout`)."""


class PaymentCheckoutRecipientInput(TypedDict):
    """Who gets the address of the hosted page by mail."""

    email: str
    """Mail address."""

    customMessage: NotRequired[str]
    """Message in the mail."""


PaymentCreateMethodType: TypeAlias = PaymentCreateMethodTypeValue
"""How a payment is made, if not by a stored payment method."""


class PaymentProductInput(TypedDict):
    """A product that is paid for."""

    id: str
    """Id of the product, itm_…."""

    name: NotRequired[str]
    """Name on the invoice, in place of the product's own."""

    amount: NotRequired[int | Decimal]
    """Price in place of the product's own, in the smallest unit of the currency."""


PaymentType: TypeAlias = PaymentTypeValue
"""Kind of payment."""


class PaymentCheckoutInput(TypedDict):
    """Settings of the hosted page on which a payment is made."""

    send_to: NotRequired[PaymentCheckoutRecipientInput]
    """Who gets the address by mail."""

    redirect_url: NotRequired[str]
    """Where the customer is sent afterwards."""
