"""What the cases have in common: drafts, and clients whose provider answers at will."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import httpx

import billfold
from billfold import ClinkProduct, CustomerDraft, Money, PriceDraft, ProductDraft, recurring
from billfold.testing import EXAMPLE_KEYS
from billfold_core import RetryPolicy
from billfold_core.runtime import Runtime

Case = tuple[str, Callable[[], object]]
Answer = Callable[[httpx.Request], httpx.Response]
USD = Money("29.99", "USD")
MONTHLY = recurring(USD, every="month")
ONCE = RetryPolicy(max_attempts=1)
CLINK = ClinkProduct(image="oss_1", tax_category="ebook")
# What a type checker refuses is refused without one too.
ANY: Any = billfold


def unchecked(value: object) -> Any:
    return value


def draft(*prices: PriceDraft, **given: Any) -> ProductDraft:
    return ProductDraft(**{"name": "Pro", "description": "Everything", "prices": prices, "extras": [CLINK]} | given)


def person(**given: Any) -> CustomerDraft:
    return CustomerDraft(**{"name": "Ada", "email": "ada@example.com", "reference": "user_1"} | given)


def response(status: int, body: object = None, headers: Mapping[str, str] | None = None) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    media = {"content-type": "application/json", "date": "Mon, 01 Jan 2024 00:00:00 GMT"}
    # A stream, as from a socket: httpx takes `content` to be decompressed already.
    return httpx.Response(status, headers={**media, **(headers or {})}, stream=httpx.ByteStream(content))


def playing(kind: Callable[..., Any], answer: Answer, **given: Any) -> Any:
    """Return a client of a class, each of whose calls is answered by a function."""
    provider = kind.__name__.lower()
    settings = {"transport": httpx.MockTransport(answer), "retry": ONCE, "runtime": Runtime(), **given}
    return kind(EXAMPLE_KEYS[provider], **settings)


def answered(kind: Callable[..., Any], status: int, body: object = None, headers: Mapping[str, str] | None = None) -> Any:
    """Return a client of a class whose calls are all answered in one way."""
    return playing(kind, lambda _: response(status, body, headers))


def connected(provider: str, *bodies: object, **given: Any) -> Any:
    """Return a connection whose calls are answered with these bodies in turn, the last one again and again."""
    left = list(bodies)

    def answer(_: httpx.Request) -> httpx.Response:
        body = left.pop(0) if len(left) > 1 else left[0]
        return response(*body) if isinstance(body, tuple) else response(200, body)

    return billfold.connect(provider, EXAMPLE_KEYS[provider], transport=httpx.MockTransport(answer), retry=ONCE, **given)
