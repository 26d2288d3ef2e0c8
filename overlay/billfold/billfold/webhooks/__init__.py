"""Receivers of webhooks: an `Endpoint` for each address that a provider sends to, and adaptors for web frameworks.

`billfold.webhooks.starlette` (FastAPI too), `.flask` and `.django` answer requests; `receive` and `receive_async` do so for
any other framework. Names are loaded at their first use.

Example:
    ```python
    from fastapi import FastAPI
    from billfold.webhooks import Endpoint, starlette

    app = FastAPI()
    app.post("/webhooks/creem")(starlette.receiver(Endpoint("creem"), on_event=print))
    ```
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .endpoint import AsksForSecrets, Endpoint
    from .receipt import Receipt
    from .receiving import OnEvent, Reply, receive, receive_async

__all__ = ["AsksForSecrets", "Endpoint", "OnEvent", "Receipt", "Reply", "receive", "receive_async"]

_HOMES = {
    ".endpoint": ("AsksForSecrets", "Endpoint"),
    ".receipt": ("Receipt",),
    ".receiving": ("OnEvent", "Reply", "receive", "receive_async"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
