from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .activate_subscription_checkout_input import ActivateSubscriptionCheckoutInput
from .add_payment_method_checkout_input import AddPaymentMethodCheckoutInput
from .product_checkout_input import ProductCheckoutInput

CheckoutSessionInput: TypeAlias = ProductCheckoutInput | ActivateSubscriptionCheckoutInput | AddPaymentMethodCheckoutInput
"""What a new session is for. `type` tells the kinds apart."""

CHECKOUT_SESSION_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], CheckoutSessionInput]]] = {
    "product": ProductCheckoutInput.from_dict,
    "activate_subscription": ActivateSubscriptionCheckoutInput.from_dict,
    "add_payment_method": AddPaymentMethodCheckoutInput.from_dict,
}


def checkout_session_input_from_dict(value: Any) -> CheckoutSessionInput:
    """Read the member that `type` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    if tag not in CHECKOUT_SESSION_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("type", tag, CHECKOUT_SESSION_INPUT_FROM_DICT_VARIANTS)
    return CHECKOUT_SESSION_INPUT_FROM_DICT_VARIANTS[tag](source)
