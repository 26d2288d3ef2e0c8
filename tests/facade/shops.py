"""A facade under test, sync or async, through one set of calls."""

import asyncio
import inspect
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal

import billfold
from billfold import registry
from billfold.testing import EXAMPLE_KEYS, Received, Sandbox
from billfold_core import RetryPolicy, Runtime
from billfold_core.http import httpx

Mode = Literal["sync", "async"]
NOW = 1_800_000_000.0
STANDING = Runtime(clock=lambda: NOW, monotonic=lambda: 0.0)
# The first attempt is the last: what a retry does is tested with the core.
ONCE = RetryPolicy(max_attempts=1)
PROVIDERS = registry.names()
FIXTURES = Path(__file__).parent.parent / "fixtures"


class Waiting:
    """Something async whose methods wait for their results, so that a test reads the same both ways."""

    def __init__(self, target: Any) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        return _waited(value) if callable(value) else value


def _waited(method: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        result = method(*args, **kwargs)
        if inspect.isasyncgen(result):
            return asyncio.run(_collected(result))
        return asyncio.run(result) if inspect.iscoroutine(result) else result

    return call


async def _collected(items: Any) -> list[Any]:
    return [item async for item in items]


class Shop:
    """One provider's products, prices and customers, through the facade."""

    def __init__(self, provider: str, mode: Mode, transport: Any) -> None:
        self.provider = provider
        self.customer_id = ""
        """The customer that a test made before what it tries."""
        key = EXAMPLE_KEYS[provider]
        if mode == "sync":
            self.connection: Any = billfold.connect(provider, key, transport=transport, retry=ONCE, runtime=STANDING)
            self.products: Any = self.connection.products
            self.prices: Any = self.connection.prices
            self.customers: Any = self.connection.customers
        else:
            self.connection = billfold.connect_async(provider, key, transport=transport, retry=ONCE, runtime=STANDING)
            self.products = Waiting(self.connection.products)
            self.prices = Waiting(self.connection.prices)
            self.customers = Waiting(self.connection.customers)


class Script:
    """A transport that answers each operation with a body given beforehand, and remembers what it was sent."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        self._answers = {route: list(bodies) if isinstance(bodies, list) else [bodies] for route, bodies in answers.items()}
        self.sent: list[tuple[str, Any]] = []
        self.transport = httpx.MockTransport(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        route = f"{request.method} {request.url.path}"
        self.sent.append((route, json.loads(request.content) if request.content else None))
        bodies = self._answers[route]
        body = bodies.pop(0) if len(bodies) > 1 else bodies[0]
        if isinstance(body, BaseException):
            raise body
        if isinstance(body, int):
            return httpx.Response(body, json={"message": "no"})
        # Escaped, as providers may send it: half a character has no bytes of its own.
        return httpx.Response(200, content=json.dumps(body), headers={"content-type": "application/json"})

    def bodies(self, method: str) -> list[Any]:
        """Give the bodies that were sent with a method."""
        return [body for route, body in self.sent if route.startswith(f"{method} ")]


def fixture(path: str) -> Any:
    """Read a fixture: `clink/requests/products_create`."""
    return json.loads((FIXTURES / f"{path}.json").read_text(encoding="utf-8"))


def writes(sandbox: Sandbox) -> list[Received]:
    """Give the requests that were no reads."""
    return [request for request in sandbox.requests if request.method != "GET"]
