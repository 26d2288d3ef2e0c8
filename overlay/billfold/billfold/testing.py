"""The sandbox for tests: the names of `billfold_sandbox`, which is installed with `billfold[testing]`.

```python
import billfold
from billfold.testing import EXAMPLE_KEYS, Sandbox

with Sandbox() as sandbox:
    creem = billfold.connect("creem", EXAMPLE_KEYS["creem"], transport=sandbox.transport)
```
"""

try:
    from billfold_sandbox.sandbox import (
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
except ModuleNotFoundError as _error:
    _missing = (_error.name or "").partition(".")[0]
    raise ModuleNotFoundError(
        f"billfold.testing needs {_missing}, which is not installed. Run: pip install dist/billfold_sandbox-*.whl",
        name=_error.name,
    ) from _error

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
