"""What a delivery of a webhook costs: verifying beyond the hash, reading beyond plain JSON, receiving beyond a bare route."""

import asyncio
import base64
import hashlib
import hmac
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

from report import Section, at_most, compare, in_turns
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from billfold.webhooks import Endpoint
from billfold.webhooks.starlette import receiver
from billfold_core.webhooks import STANDARD, Entry, Envelope, EventTable, Scheme, keys_of, kinds_of, parse_event, sign, verify
from creem_client.webhook_events import AnyEvent, SubscriptionPaid

ROUNDS = 100
NOW = int(time.time())
# It is signed when this is imported, and the measurements before it take longer than the usual five minutes.
WINDOW = 86_400
SECRET = "whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcY"
ENVELOPE = Envelope(name=("/eventType",), data=("/object",), id=("/id",))
SCHEME = Scheme("creem", (STANDARD,), secret="base64", window=WINDOW, envelope=ENVELOPE)
TABLE = EventTable(__name__, {"subscription.paid": Entry("SubscriptionPaid", "creem_client.models:Subscription", subject="/id")})
__getattr__ = kinds_of(TABLE)

_AT = "2026-01-01T00:00:00.000Z"
_PRODUCT = {
    "id": "prod_2vBILLFOLD", "object": "product", "mode": "test", "name": "A product with a name of usual length",
    "description": "What it is, what it is for, and what a buyer should know before buying it. " * 6, "image_url": None,
    "price": 1990, "currency": "EUR", "billing_type": "recurring", "billing_period": "every-month", "status": "active",
    "tax_mode": "exclusive", "tax_category": "saas", "product_url": "https://creem.io/product/prod_2vBILLFOLD",
    "default_success_url": "https://shop.example/thanks", "created_at": _AT, "updated_at": _AT, "features": [],
}  # fmt: skip
_CUSTOMER = {
    "id": "cust_2vBILLFOLD", "object": "customer", "mode": "test", "email": "ada@buyers.example", "name": "Ada Byron",
    "country": "DE", "created_at": _AT, "updated_at": _AT,
}  # fmt: skip
_SUBSCRIPTION = {
    "id": "sub_2vBILLFOLD", "object": "subscription", "mode": "test", "status": "active", "product": _PRODUCT,
    "customer": _CUSTOMER, "collection_method": "charge_automatically", "last_transaction_id": "tran_2vBILLFOLD",
    "last_transaction_date": _AT, "next_transaction_date": _AT, "current_period_start_date": _AT,
    "current_period_end_date": _AT, "canceled_at": None, "created_at": _AT, "updated_at": _AT,
    "items": [
        {"id": f"sitem_{place}", "object": "subscription_item", "mode": "test", "product_id": f"prod_{place}",
         "price_id": f"pprice_{place}", "units": place, "created_at": _AT, "updated_at": _AT}
        for place in range(8)
    ],
    "metadata": {f"key_{place}": "a value of a merchant" for place in range(10)},
}  # fmt: skip
BODY = json.dumps({"id": "evt_1", "eventType": "subscription.paid", "created_at": NOW * 1000, "object": _SUBSCRIPTION}).encode()
SIGNED = sign(SCHEME, BODY, secret=SECRET, at=NOW, id="msg_1")
HEADERS = [(f"x-header-{place}".encode(), b"a value of usual length") for place in range(12)]
HEADERS += [(name.encode(), value.encode()) for name, value in SIGNED.items()]
KEY = base64.b64decode(SECRET.removeprefix("whsec_"))
KEYS = keys_of(SCHEME, SECRET)


def by_hand() -> object:
    """Hash the body and read it, as a program without any library does."""
    signed = b"%b.%b.%b" % (SIGNED["webhook-id"].encode(), SIGNED["webhook-timestamp"].encode(), BODY)
    expected = base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest())
    assert hmac.compare_digest(b"v1," + expected, SIGNED["webhook-signature"].encode())
    return json.loads(BODY)


def verified() -> object:
    """Verify the delivery with an endpoint's keys and read the body."""
    return json.loads(verify(SCHEME, BODY, HEADERS, secrets=KEYS).body)


def verified_by_text() -> object:
    """Verify the delivery with the secret as text and read the body."""
    return json.loads(verify(SCHEME, BODY, HEADERS, secrets=[SECRET]).body)


def typed() -> object:
    """Read the event and its record."""
    return parse_event(SCHEME, TABLE, BODY).data


_WHAT = f"One delivery of {len(BODY):,} bytes with {len(HEADERS)} headers."


def verifying(turns: int) -> Section:
    """Verify and read one delivery, in turns with doing it by hand."""
    candidates: dict[str, Callable[[], object]] = {
        "`hmac` and `json.loads`": by_hand,
        "`verify` with keys, and `json.loads`": verified,
        "`verify` with a secret, and `json.loads`": verified_by_text,
    }
    goals = dict.fromkeys(list(candidates)[1:], at_most(1.25))
    return Section("Verifying a webhook", _WHAT, compare(in_turns(candidates, ROUNDS, turns), goals, unit="µs", factor=1e6))


def reading(turns: int) -> Section:
    """Read one event and its record, in turns with reading its JSON."""
    candidates: dict[str, Callable[[], object]] = {"`json.loads`": lambda: json.loads(BODY), "`parse` and `event.data`": typed}
    goals = {"`parse` and `event.data`": at_most(2.5)}
    return Section("Reading a webhook", _WHAT, compare(in_turns(candidates, ROUNDS, turns), goals, unit="µs", factor=1e6))


async def bare(request: Request) -> Response:
    """Read the body and answer, and do nothing else."""
    await request.body()
    return Response(b'{"received":true}', 200, {"content-type": "application/json"})


async def own(request: Request) -> Response:
    """Do what a program without any library does."""
    body, headers = await request.body(), request.headers
    signed = b"%b.%b.%b" % (headers["webhook-id"].encode(), headers["webhook-timestamp"].encode(), body)
    expected = b"v1," + base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest())
    if not hmac.compare_digest(expected, headers["webhook-signature"].encode()):
        return Response(status_code=400)
    assert json.loads(body)["object"]["id"]
    return Response(b'{"received":true}', 200, {"content-type": "application/json"})


async def taken(event: AnyEvent) -> None:
    """Leave the record unread."""
    assert isinstance(event, SubscriptionPaid)


async def handled(event: AnyEvent) -> None:
    """Read the record of a typed event."""
    assert isinstance(event, SubscriptionPaid)
    assert event.data.id


def receiving(turns: int) -> Section:
    """Receive one delivery through Starlette, in turns with a bare route and with one that does it by hand."""
    endpoint = Endpoint("creem", secrets=SECRET, tolerance=WINDOW)
    routes = {
        "Starlette, a route that reads the body": bare,
        "Starlette, a route with `hmac` and `json.loads`": own,
        "`billfold.webhooks.starlette`, a handler that leaves it unread": receiver(endpoint, on_event=taken),
        "`billfold.webhooks.starlette`, a handler that reads the record": receiver(endpoint, on_event=handled),
    }
    with asyncio.Runner() as runner:
        candidates = {name: _posting(runner, route) for name, route in routes.items()}
        seconds = in_turns(candidates, 1, turns)
    each = {name: [one / ROUNDS for one in found] for name, found in seconds.items()}
    what = f"{_WHAT} The application is called in process, without a client or a server."
    return Section("Receiving a webhook", what, compare(each, {}, unit="µs", factor=1e6))


def _posting(runner: asyncio.Runner, route: Callable[[Request], Awaitable[Response]]) -> Callable[[], None]:
    app = Starlette(routes=[Route("/", route, methods=["POST"])])
    headers = [*HEADERS, (b"content-length", str(len(BODY)).encode())]
    statuses: list[int] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": BODY, "more_body": False}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    async def post() -> None:
        for _ in range(ROUNDS):
            scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": headers}
            await app(scope, receive, send)
        assert statuses == [200] * ROUNDS
        statuses.clear()

    return lambda: runner.run(post())
