"""What an answer becomes, and what is refused of a call."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx

from billfold import RequestOptions
from creem_client import Creem
from creem_client.models import Product

from .given import Case, answered, playing, unchecked

LATE = RequestOptions(timeout=9, deadline=1)


def answers() -> Iterator[Case]:
    """Yield what an answer becomes, of a client that is answered at will."""

    def failing(error: Exception) -> Creem:
        def answer(_: httpx.Request) -> httpx.Response:
            raise error

        made: Creem = playing(Creem, answer)
        return made

    def make(creem: Creem) -> Callable[[], object]:
        return lambda: creem.products.create(name="Pro", price=100, currency="USD", billing_type="onetime", description="All")

    told = {"message": ["name must not be empty"], "trace_id": "trace_1", "status": 400, "error": "Bad Request"}
    for status in (302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 520):
        yield f"status {status} for a read", lambda status=status: answered(Creem, status, told).products.get("prod_1")
        yield f"status {status} for a write", make(answered(Creem, status, told))
    yield "status 503 without a message", make(answered(Creem, 503, b"", {"content-type": "text/html"}))
    yield "an answer that is no JSON, for a read", lambda: answered(Creem, 200, b"<html>").products.get("prod_1")
    yield "an answer that is no JSON, for a write", make(answered(Creem, 200, b"<html>"))
    yield "an answer of another form", make(answered(Creem, 200, {"id": "prod_1", "price": "much"}))
    yield "an answer that is an array", lambda: answered(Creem, 200, []).products.get("prod_1")
    yield "an empty answer", lambda: answered(Creem, 200, b"").products.get("prod_1")
    yield "an unknown compression", lambda: answered(Creem, 200, b"1", {"content-encoding": "zstd"}).products.get("prod_1")
    yield "no connection", make(failing(httpx.ConnectError("refused")))
    yield "a connection that broke", make(failing(httpx.ReadError("reset")))
    yield "a connection that broke, for a read", lambda: failing(httpx.ReadError("reset")).products.get("prod_1")
    yield "no answer in time", make(failing(httpx.ReadTimeout("timed out")))
    page = {"items": [], "pagination": {"total_records": 5, "total_pages": 9, "current_page": 1, "next_page": 1}}
    yield "a list that gives the same page", lambda: list(answered(Creem, 200, page).products.search())
    yield "a model of something else", lambda: Product.from_dict(unchecked([]))
    yield "a model without its fields", lambda: Product.from_dict({})
    creem = answered(Creem, 200, {})
    yield "an id that is a step in an address", lambda: creem.products.get("..")
    yield "an id that is empty", lambda: creem.products.get("")
    yield "an id that is a number with a fraction", lambda: creem.products.get(unchecked(1.5))
    yield "a header with a line end", lambda: creem.products.get("1", options=RequestOptions(headers={"a": "b\r\n"}))
    yield "options that are none", lambda: creem.products.get("1", options=unchecked(5))
    yield (
        "options with a deadline before the time-out",
        lambda: creem.products.get("1", options=LATE),
    )
    yield "a number of pages", lambda: creem.products.search().limit(max_items=-1)
    create: Any = creem.products.create
    good = {"name": "Pro", "price": 100, "currency": "USD", "billing_type": "onetime", "description": "All"}
    for field, value in (
        ("name", ""),
        ("name", 5),
        ("name", "\ud800"),
        ("price", 1.5),
        ("price", "1"),
        ("price", -5),
        ("currency", "XXX"),
        ("custom_fields", {}),
        ("custom_fields", [{"key": 5}]),
        ("image_url", None),
    ):
        yield f"create({field}={value!a})", lambda field=field, value=value: create(**good | {field: value})
