"""What ends a list too early, and what becomes of many items."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from billfold_core.call import Call
from billfold_core.pages import Pager
from creem_client import Creem
from flowglad_client import Flowglad
from hyperline_client import Hyperline
from hyperline_client.api.invoices import invoices_list, invoices_list_v1

from .given import Case, answered, playing, response, unchecked

PRODUCT = {
    "id": "prod_1",
    "mode": "test",
    "object": "product",
    "name": "Pro",
    "price": 100,
    "currency": "USD",
    "billing_type": "onetime",
    "status": "active",
}
USAGE = {"subscriptionId": "sub_1", "amount": 1, "usageMeterId": "meter_1"}


def lists() -> Iterator[Case]:
    """Yield how lists end that do not end as they should."""

    def pages(*bodies: object) -> Callable[[httpx.Request], httpx.Response]:
        left = list(bodies)
        return lambda _: response(200, left.pop(0) if len(left) > 1 else left[0])

    def of_hyperline(*bodies: object) -> Callable[[], object]:
        return lambda: list(playing(Hyperline, pages(*bodies)).invoices.list())

    empty = {"data": [], "has_more": True}
    yield "a cursor that comes back", of_hyperline({**empty, "next_cursor": "a"})
    yield "a cursor that is none", of_hyperline({**empty, "next_cursor": {}})
    many = [{**empty, "next_cursor": f"c{number}"} for number in range(30)]
    yield "empty pages that announce more", of_hyperline(*many)
    once = playing(Hyperline, pages(*many)).invoices.list().limit(max_empty_pages=1)
    yield "one empty page that announces more", lambda: list(once)
    creem = answered(Creem, 200, {})
    yield "a page that is no number", lambda: list(creem.products.search(page_number=unchecked("two")))
    yield "one customer of no id and no mail address", creem.customers.get
    yield "one customer of both", lambda: creem.customers.get(customer_id="cust_1", email="ada@example.com")
    yield "a page with many digits", lambda: list(creem.products.search(page_number=10**400))

    def walked(rules: Any, query: dict[str, Any], *bodies: object) -> Callable[[], object]:
        client = playing(Hyperline, pages(*bodies))
        return lambda: list(Pager(client, Call(invoices_list.OPERATION, "/v1/invoices", query=query), rules))

    yield "pages that are to have no items", walked(invoices_list_v1.PAGINATION, {"take": 0})
    # A list that ends at a number is deprecated, and warns before it is read.
    reach = invoices_list_v1.PAGINATION
    yield "a list that is read beyond its reach", walked(reach, {"skip": 10_000})
    yield "a place in a list that is no number", walked(reach, {"skip": "ten"})
    yield "a cursor with many digits", walked(invoices_list.PAGINATION, {"cursor": 10**400})
    free = invoices_list.PAGINATION._replace(next=("note",))
    yield "a cursor that no call takes", walked(free, {}, {**empty, "next_cursor": "a", "note": "\ud800"})
    page = {"items": [PRODUCT], "pagination": {"total_records": 9, "total_pages": 9, "current_page": 1, "next_page": 2}}
    yield "the same page twice", lambda: list(answered(Creem, 200, page).products.search())


def many_items() -> Iterator[Case]:
    """Yield what is refused of many items, and what became of them."""

    def refusing(*codes: int, wrong: str = "") -> Any:
        left = list(codes)

        def answer(request: httpx.Request) -> httpx.Response:
            events = json.loads(request.read())["usageEvents"]
            status = left.pop(0) if len(left) > 1 else left[0]
            if wrong and not any(event["transactionId"] == wrong for event in events):
                return response(201, {"usageEvents": []})
            return response(status, {"error": "No such subscription"})

        return playing(Flowglad, answer).usage_events

    def events(count: int, **given: Any) -> list[Any]:
        return [{**USAGE, "transactionId": f"call-{number}", **given} for number in range(count)]

    never = refusing(500)
    yield "a chunk of none", lambda: never.insert_all(events(2), chunk_size=0)
    yield "an item without a key", lambda: never.insert_all(events(2, transactionId=""))
    yield "two items that differ under one key", lambda: never.insert_all([*events(1), *events(1, amount=2)])
    other = {"subscriptionId": "sub_1", "amount": 1, "priceId": "price_1", "transactionId": "call-0"}
    yield "two items under one key and two names", lambda: never.insert_all([*events(1), other])
    yield "an item that JSON cannot say", lambda: never.insert_all(events(2, properties={"a": float("nan")}))
    yield "an item of another form", lambda: never.insert_all(events(2, amount="one"))
    yield "a key that is refused", lambda: refusing(401).insert_all(events(3))

    def after_one(request: httpx.Request) -> httpx.Response:
        sent = json.loads(request.read())["usageEvents"]
        return response(201, {"usageEvents": []}) if sent[0]["transactionId"] == "call-0" else response(500, {"error": "down"})

    yield (
        "a provider that is down after the first chunk",
        lambda: playing(Flowglad, after_one).usage_events.insert_all(events(4), chunk_size=2),
    )
    closed = refusing(500)
    closed._client.close()
    yield "many items through a client that is closed", lambda: closed.insert_all(events(2))
    yield "one item that is refused", lambda: refusing(422, wrong="call-2").insert_all(events(4))
    yield "all items are refused", lambda: refusing(422).insert_all(events(120), chunk_size=1)

    def in_part(request: httpx.Request) -> httpx.Response:
        sent = json.loads(request.read())
        bad = [{"record": {"id": one["record"]["id"]}, "message": "unknown customer"} for one in sent[1:2]]
        return response(200, {"data": sent[:1], "errors": bad, "ingested": sent[:1], "failed": bad, "rejected": bad})

    ingesting = playing(Hyperline, in_part)
    told = [{"customer_id": "cus_1", "event_type": "call", "timestamp": "2026-01-01T00:00:00Z"}] * 2
    records = [{**one, "record": {"id": f"r{number}"}} for number, one in enumerate(told)]
    yield "one item that fails within an answer of success", lambda: ingesting.events.insert_all(records)
    yield "many items in one request", lambda: ingesting.events.ingest_batch(records * 2501)
    yield "no items in one request", lambda: ingesting.events.ingest_batch([])
