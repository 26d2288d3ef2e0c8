"""What happened, in words that hold at every provider: `normalize` tells a provider's event in them.

Names are loaded at their first use.

Example:
    ```python
    from billfold.events import InvoicePaid, PaymentSucceeded, normalize

    for happened in normalize(event):
        if isinstance(happened, PaymentSucceeded | InvoicePaid) and happened.fulfilment_key:
            grant_once(happened.fulfilment_key)
    ```
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .mapping import Becomes, EventMapping, Readers, normalize
    from .vocabulary import (
        CheckoutCompleted,
        CheckoutEvent,
        CheckoutExpired,
        CustomerCreated,
        CustomerEvent,
        CustomerUpdated,
        DisputeClosed,
        DisputeEvent,
        DisputeOpened,
        FacadeEvent,
        InvoicePaid,
        OtherEvent,
        PaymentFailed,
        PaymentSucceeded,
        RefundEvent,
        RefundFailed,
        RefundPending,
        RefundSucceeded,
        SubscriptionActivated,
        SubscriptionCanceled,
        SubscriptionCancelRevoked,
        SubscriptionCancelScheduled,
        SubscriptionChanged,
        SubscriptionEvent,
        SubscriptionPastDue,
        SubscriptionPaused,
        SubscriptionRenewed,
        SubscriptionStarted,
        SubscriptionTrialing,
    )

__all__ = [
    "Becomes",
    "CheckoutCompleted",
    "CheckoutEvent",
    "CheckoutExpired",
    "CustomerCreated",
    "CustomerEvent",
    "CustomerUpdated",
    "DisputeClosed",
    "DisputeEvent",
    "DisputeOpened",
    "EventMapping",
    "FacadeEvent",
    "InvoicePaid",
    "OtherEvent",
    "PaymentFailed",
    "PaymentSucceeded",
    "Readers",
    "RefundEvent",
    "RefundFailed",
    "RefundPending",
    "RefundSucceeded",
    "SubscriptionActivated",
    "SubscriptionCancelRevoked",
    "SubscriptionCancelScheduled",
    "SubscriptionCanceled",
    "SubscriptionChanged",
    "SubscriptionEvent",
    "SubscriptionPastDue",
    "SubscriptionPaused",
    "SubscriptionRenewed",
    "SubscriptionStarted",
    "SubscriptionTrialing",
    "normalize",
]

_MAPPING = ("Becomes", "EventMapping", "Readers", "normalize")


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = ".mapping" if name in _MAPPING else ".vocabulary"
    value = getattr(import_module(home, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
