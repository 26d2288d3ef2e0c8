"""What is refused of a call: its options, address, query, body, headers and key; addresses for browsers; what is deprecated."""

import asyncio
from collections.abc import Iterator
from typing import Any

import billfold
from billfold import CreemProduct, RequestOptions
from billfold_core import Upload
from billfold_core.call import Call, Operation
from billfold_core.runtime import Runtime
from creem_client import AsyncCreem, Creem
from creem_client.api.products import products_create, products_get
from hyperline_client import Hyperline

from .given import MONTHLY, Case, answered, connected, playing, response, unchecked

PRODUCT = {"name": "Pro", "price": 100, "currency": "USD", "billing_type": "onetime", "description": "All"}


def sent() -> Iterator[Case]:
    """Yield what is refused of calls."""
    creem, hyperline = answered(Creem, 200, {}), answered(Hyperline, 200, {})
    reading: Operation[Any] = Operation("things_get", "GET", "read", lambda body: body)
    keyed: Operation[Any] = Operation("things_create", "POST", "keyed", lambda body: body, key_field="request_id")
    unplaced: Operation[Any] = Operation("things_create", "POST", "keyed", lambda body: body)
    elsewhere: Operation[Any] = Operation("things_get", "GET", "read", lambda body: body, host="ingest")
    get = products_get.call("prod_1")
    yield "a key for all calls", lambda: creem.with_options(RequestOptions(idempotency_key="k"))
    yield "a key where none is taken", lambda: creem.execute(get, RequestOptions(idempotency_key="k"))
    yield "a key that is empty", lambda: creem.products.create(**PRODUCT, options=RequestOptions(idempotency_key=" "))
    yield (
        "a key that is long, from elsewhere",
        lambda: playing(Creem, lambda _: response(200, {}), runtime=Runtime(new_key=lambda: "k" * 2_000)).products.create(
            **PRODUCT
        ),
    )
    yield "a key that is long", lambda: creem.products.create(**PRODUCT, options=RequestOptions(idempotency_key="k" * 300))
    yield "a key without a place", lambda: creem.execute(Call(unplaced, "/v1/things", body={}))
    two = Call(keyed, "/v1/things", body={"request_id": "a"})
    yield "two keys for one call", lambda: creem.execute(two, RequestOptions(idempotency_key="b"))
    yield "options of a call that is not sent", lambda: products_get.call("1", options=RequestOptions(timeout=5))
    yield "an operation of which nothing is known", lambda: reading.call({})
    yield "a path without its slash", lambda: creem.execute(Call(reading, "things"))
    yield "a path that is long", lambda: creem.execute(Call(reading, "/" + "a" * 70_000))
    yield "a path with a line end", lambda: creem.execute(Call(reading, "/a\nb"))
    yield "a host that the provider has not", lambda: creem.execute(Call(elsewhere, "/things"))
    yield "a method that is none", lambda: creem.request("FE TCH", "/v1/things")
    yield "a query that is long", lambda: creem.products.get("1", options=RequestOptions(query={"q": "a" * 70_000}))
    for name, value in (
        ("None in a list", [None]),
        ("half a character", "\ud800"),
        ("a set", {1}),
        ("an empty list", []),
        ("a large number", 10**5000),
    ):
        options = RequestOptions(query={"q": unchecked(value)})
        yield f"a query with {name}", lambda options=options: creem.products.get("1", options=options)
    long = RequestOptions(headers={"x-note": "a" * 70_000})
    yield "headers that are long", lambda: creem.products.get("1", options=long)
    more = RequestOptions(body={"note": 1})
    unkeyed: Operation[Any] = Operation("things_create", "POST", "unsafe", lambda body: body)
    yield "a member beside a body that is a list", lambda: creem.execute(Call(unkeyed, "/v1/things", body=[]), more)
    form = Call(unkeyed, "/v1/things", files={"logo": Upload(b"1", "a.png")})
    yield "a member beside a file", lambda: creem.execute(form, more)
    yield (
        "a member of a body that JSON cannot say",
        lambda: creem.products.create(**PRODUCT, options=RequestOptions(body={"note": unchecked({1})})),
    )
    yield (
        "a number with many digits",
        lambda: creem.products.create(**PRODUCT, options=RequestOptions(body={"note": unchecked(float("inf"))})),
    )
    yield "an id that is long", lambda: creem.products.get("a" * 70_000)
    yield "an id with many digits", lambda: creem.products.get(unchecked(10**5000))
    yield "an id with half a character", lambda: creem.products.get("\ud800")

    def closed() -> object:
        mine = answered(Creem, 200, {})
        mine.close()
        return mine.products.get("1")

    yield "a client that is closed", closed

    def observed(observer: object) -> object:
        return playing(Creem, lambda _: response(200, {}), observer=observer).products.get("1")

    yield "an observer that refuses what is about to be sent", lambda: observed(Refusing())
    yield "an observer that has to be awaited", lambda: observed(Awaited())
    yield "an observer that gives something to be awaited", lambda: observed(Later())
    yield "a transport that cannot be made", lambda: Creem("creem_test_1", transport=lambda: 1 // 0).products.get("1")
    yield "a transport of another kind", lambda: Creem("creem_test_1", transport=unchecked(dict)).products.get("1")
    yield "a transport of the other kind", lambda: asyncio.run(_read(AsyncCreem("creem_test_1", transport=unchecked(dict))))

    oauth = {"client_id": "app_1", "redirect_uri": "https://app.example/back", "state": "s"}
    yield "an address for a browser without a client", lambda: hyperline.oauth.authorize_url(**{**oauth, "client_id": ""})
    yield "an address for a browser without a state", lambda: hyperline.oauth.authorize_url(**{**oauth, "state": None})
    yield "an address with another kind of answer", lambda: hyperline.oauth.authorize_url(**oauth, response_type="token")
    yield "all events without a word", lambda: hyperline.events.delete()
    yield "all events, said in another way", lambda: hyperline.events.delete(all=unchecked("true"))
    yield "all events, beside others", lambda: hyperline.events.delete(all=True, record_ids=["r1"])
    yield "events by their ids and a type", lambda: hyperline.events.delete(record_ids=["r1"], event_type="t")
    yield "events of no ids", lambda: hyperline.events.delete(record_ids=[])

    yield "an operation that is deprecated", lambda: creem.products.get_by_query(product_id="1")
    yield "a deprecated operation of another provider", lambda: hyperline.customers.get_v1("cus_1")
    named: Any = billfold.ProductDraft
    extra = CreemProduct(tax_category="ebooks")
    yield "an extra under the provider's name", lambda: named(name="Pro", prices=[MONTHLY], creem=extra)
    yield "an extra under another provider's name", lambda: named(name="Pro", prices=[MONTHLY], clink=extra)
    yield "an extra that is asked for by name", lambda: unchecked(named(name="Pro", prices=[MONTHLY], extras=[extra])).creem
    shop = connected("creem", {"id": "prod_1"})
    yield "an answer without what the facade needs", lambda: shop.products.get("prod_1")
    yield "a call that is refused before it is sent", lambda: products_create.call(**{**PRODUCT, "price": unchecked("1")})


class Refusing:
    """An observer that stops every call."""

    def notice(self, event: object) -> None: ...

    def before_send(self, sending: object) -> None:
        raise RuntimeError("the book of this service is closed")


class Later:
    """An observer that gives something to be awaited, which shows when it is called."""

    def notice(self, event: object) -> None: ...

    def before_send(self, sending: object) -> object:
        return Awaited().before_send(sending)


class Awaited:
    """An observer that would have to be awaited."""

    def notice(self, event: object) -> None: ...

    async def before_send(self, sending: object) -> None: ...


async def _read(creem: AsyncCreem) -> object:
    async with creem:
        return await creem.products.get("1")
