# Generated from specs/flowglad/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .activate_subscription_checkout_session import ActivateSubscriptionCheckoutSession
from .add_payment_method_checkout_session import AddPaymentMethodCheckoutSession
from .any_checkout_session import UnknownCheckoutSession
from .product_checkout_session import ProductCheckoutSession
from .purchase_checkout_session import PurchaseCheckoutSession

CheckoutSession: TypeAlias = (
    ProductCheckoutSession
    | PurchaseCheckoutSession
    | AddPaymentMethodCheckoutSession
    | ActivateSubscriptionCheckoutSession
    | UnknownCheckoutSession
)
"""A stay of a customer on Flowglad's payment page. `type` tells the kinds apart."""

CHECKOUT_SESSION_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], CheckoutSession]]] = {
    "product": ProductCheckoutSession.from_dict,
    "purchase": PurchaseCheckoutSession.from_dict,
    "add_payment_method": AddPaymentMethodCheckoutSession.from_dict,
    "activate_subscription": ActivateSubscriptionCheckoutSession.from_dict,
}


def checkout_session_from_dict(value: Any) -> CheckoutSession:
    """Read the member that `type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    decode = CHECKOUT_SESSION_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownCheckoutSession(tag, source)
