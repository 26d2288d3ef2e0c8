"""A local server that speaks the APIs of all providers, so that everything runs without keys.

Its heart is `emulator.answer`: a plain function from a request to an answer, over SQLite. `transport` carries it in-process,
`web` on a port. Routes and validation come from the specs inside the generated packages. `billfold.testing` has the same names
as this package; they are loaded at their first use.

Example:
    ```python
    from billfold_sandbox import Sandbox
    from creem_client import Creem

    with Sandbox() as sandbox:
        creem = Creem("creem_test_x", transport=sandbox.transport)
        creem.products.create(name="Pro", description="…", price=2999, currency="USD", billing_type="onetime")
    ```
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .sandbox import (
        EXAMPLE_KEYS,
        EXAMPLE_WEBHOOK_SECRETS,
        Deliveries,
        DeliveryState,
        Fault,
        FaultKind,
        Faults,
        HostileOutcome,
        PriceRow,
        ProductRow,
        Received,
        Sandbox,
        SandboxTransport,
        StoreError,
        WebhookAttempt,
        WebhookDelivery,
        WebhookRequest,
        hostile,
        hostile_variants,
        make_webhook,
        sandbox_url,
    )

__version__ = "0.1.0"

__all__ = [
    "EXAMPLE_KEYS",
    "EXAMPLE_WEBHOOK_SECRETS",
    "Deliveries",
    "DeliveryState",
    "Fault",
    "FaultKind",
    "Faults",
    "HostileOutcome",
    "PriceRow",
    "ProductRow",
    "Received",
    "Sandbox",
    "SandboxTransport",
    "StoreError",
    "WebhookAttempt",
    "WebhookDelivery",
    "WebhookRequest",
    "hostile",
    "hostile_variants",
    "make_webhook",
    "sandbox_url",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module("billfold_sandbox.sandbox"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
