"""Error messages of core and facade, each from an error that was really raised, as they stand in `messages.txt`.

    python -m project.messages      (from `tests`, with the packages on the path)

writes that file anew, which is then read from top to bottom: a message is a sentence that a stranger understands.
"""

import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx

import billfold
from billfold import (
    ClinkProduct,
    CreemProduct,
    CustomerDraft,
    CustomerRef,
    FlowgladProduct,
    Interval,
    Money,
    PriceDraft,
    ProductDraft,
    RequestOptions,
    one_time,
    recurring,
)
from billfold.providers.hyperline.extras import HyperlineCustomer
from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core import RetryPolicy, TrustedAddress, Upload
from billfold_core.runtime import Runtime
from creem_client import Creem
from creem_client.models import Product

FILE = Path(__file__).with_name("messages.txt")
Case = tuple[str, Callable[[], object]]
USD = Money("29.99", "USD")
MONTHLY = recurring(USD, every="month")
LATE = RequestOptions(timeout=9, deadline=1)
CLINK = ClinkProduct(image="oss_1", tax_category="ebook")
# What a type checker refuses is refused without one too.
ANY: Any = billfold
MADE_UP = re.compile(r"(?<=Request id )\S+(?=\.)")
"""Ids that are another at each run."""
HEADING = "Error messages of core and facade, from errors that a test raises. `python -m project.messages` writes this file.\n"


def draft(*prices: PriceDraft, **given: Any) -> ProductDraft:
    return ProductDraft(**{"name": "Pro", "description": "Everything", "prices": prices, "extras": [CLINK]} | given)


def person(**given: Any) -> CustomerDraft:
    return CustomerDraft(**{"name": "Ada", "email": "ada@example.com", "reference": "user_1"} | given)


def values() -> Iterator[Case]:
    """Yield what money, intervals and drafts refuse by themselves."""
    yield "a float as an amount", lambda: ANY.Money(29.99, "USD")
    yield "a text that is no number", lambda: Money("29,99", "USD")
    yield "an amount that is not finite", lambda: Money(Decimal("NaN"), "USD")
    yield "a currency that does not exist", lambda: Money("1", "XQZ")
    yield "a currency in lower case", lambda: Money("1", "usd").to_minor_units()
    yield "a currency that is no text", lambda: ANY.Money("1", 840)
    yield "a sum of two currencies", lambda: USD + Money("1", "EUR")
    yield "a sum with a number", lambda: ANY.Money("1", "USD") + 5
    yield "more decimals than the currency has", lambda: Money("29.999", "USD").to_minor_units()
    yield "a layout that money does not have", lambda: f"{USD:x}"
    yield "half a minor unit", lambda: Money.from_minor_units(Decimal("1.5"), "USD")
    yield "an object that is no money", lambda: Money.from_dict({"amount": "1"})
    yield "an interval of no months", lambda: Interval(0, "month")
    yield "an interval in hours", lambda: ANY.Interval(1, "hour")
    yield "a price that is no money", lambda: ANY.one_time(5)
    yield "a price below zero", lambda: one_time(Money("-1", "USD"))
    yield "a trial of a price that is paid once", lambda: PriceDraft(amount=USD, interval=None, trial_days=7)
    yield "two ways to say how often", lambda: recurring(USD, every="month", interval=Interval(1, "month"))
    yield "a word for how often that does not exist", lambda: ANY.recurring(USD, every="fortnight")
    yield "a trial of no days", lambda: recurring(USD, every="month", trial_days=0)
    yield "prices that are no list", lambda: draft(prices=5)
    yield "a price that is no draft", lambda: draft(_any("monthly"))
    yield "two default prices", lambda: draft(one_time(USD, default=True), one_time(USD, default=True))
    yield "a blank name", lambda: draft(MONTHLY, name=" ")
    yield "extras that are no list", lambda: draft(MONTHLY, extras=5)
    yield "an extra that is none", lambda: draft(MONTHLY, extras=["oss_1"])
    yield "two extras for one provider", lambda: draft(MONTHLY, extras=[CreemProduct(), CreemProduct()])
    yield "an empty reference to a customer", lambda: CustomerRef()
    yield "metadata that is nested", lambda: person(metadata={"plan": {"name": "pro"}})
    yield "a file that is a text", lambda: Upload(_any("text"), "a.png")
    yield "a file's name with a folder", lambda: Upload(b"1", "a/b.png")
    yield "a media type that is none", lambda: Upload(b"1", "a.png", "png")


def _any(value: object) -> Any:
    return value


def connecting() -> Iterator[Case]:
    """Yield what making a connection or a client refuses."""
    key = EXAMPLE_KEYS["creem"]
    yield "an unknown provider", lambda: billfold.connect("stripe")
    yield "no key", lambda: billfold.connect("creem", "")
    yield "a key with a space", lambda: Creem(f"{key} x")
    yield "a key that is no text", lambda: Creem(_any(5))
    yield "a key of another provider", lambda: Creem("sk_live_1")
    yield "a key of the other environment", lambda: Creem("creem_1", environment="test")
    yield "an unknown environment", lambda: Creem(key, environment=_any("staging"))
    yield "an address that is none", lambda: Creem(key, base_url="creem")
    yield "an address of somebody else", lambda: Creem(key, base_url="https://creem.example")
    yield "a trusted address that is none", lambda: TrustedAddress("creem")
    yield "a time-out of nothing", lambda: Creem(key, timeout=0)
    yield "a time-out that is no number", lambda: Creem(key, timeout=_any("5"))
    yield "retries that are no policy", lambda: Creem(key, retry=_any(3))
    yield "a deadline that is shorter than the time-out", lambda: Creem(key, timeout=30, retry=RetryPolicy(deadline=5))
    yield "no connections", lambda: Creem(key, max_connections=0)
    yield "an observer without notice", lambda: Creem(key, observer=_any(print))
    yield "a runtime that is none", lambda: Creem(key, runtime=_any(5))
    yield "drift neither raised nor kept", lambda: Creem(key, on_drift=_any("ignore"))
    yield "a transport that is none", lambda: Creem(key, transport=_any(5))


def shop_of(name: str, shop: Any) -> Iterator[Case]:
    """Yield what one provider refuses through the facade."""
    products, prices, customers = shop.products, shop.prices, shop.customers
    yield f"{name}: an id that does not exist", lambda: products.get("prod_unknown")
    yield f"{name}: an id that is none", lambda: products.get("")
    yield f"{name}: something that is no draft", lambda: products.create("Pro")
    yield f"{name}: no change", lambda: products.update("prod_1")
    yield f"{name}: no price", lambda: products.create(draft())
    yield f"{name}: two prices", lambda: products.create(draft(MONTHLY, one_time(USD)))
    yield f"{name}: no description", lambda: products.create(draft(MONTHLY, description=None))
    yield f"{name}: a currency", lambda: products.create(draft(one_time(Money("5", "GBP"))))
    yield f"{name}: another currency", lambda: products.create(draft(one_time(Money("5", "CHF"))))
    yield f"{name}: too many decimals", lambda: products.create(draft(one_time(Money("5.001", "USD"))))
    yield f"{name}: half a dollar", lambda: products.create(draft(one_time(Money("0.50", "USD"))))
    yield f"{name}: a trial", lambda: products.create(draft(recurring(USD, every="month", trial_days=7)))
    yield f"{name}: a label", lambda: products.create(draft(one_time(USD, label="Basic")))
    yield f"{name}: a default price", lambda: products.create(draft(one_time(USD, default=True)))
    yield f"{name}: 366 days", lambda: products.create(draft(recurring(USD, interval=Interval(366, "day"))))
    yield f"{name}: no extras", lambda: products.create(draft(MONTHLY, extras=[]))
    yield f"{name}: an archived product", lambda: products.archive("prod_unknown")
    yield f"{name}: a restored product", lambda: products.restore("prod_unknown")
    yield f"{name}: another price", lambda: prices.add("prod_unknown", MONTHLY)
    yield f"{name}: a replaced price", lambda: prices.replace("prod_unknown", MONTHLY)
    yield f"{name}: a changed amount", lambda: prices.update("price_unknown", amount=USD)
    yield f"{name}: a changed label", lambda: prices.update("price_unknown", label="Basic")
    yield f"{name}: a price made active", lambda: prices.update("price_unknown", active=True)
    yield f"{name}: a price that is no default", lambda: prices.update("price_unknown", default=False)
    yield f"{name}: a price without a change", lambda: prices.update("price_unknown")
    yield f"{name}: a customer without a reference", lambda: customers.create(person(reference=None))
    yield f"{name}: a customer's country", lambda: customers.create(person(country="FR"))
    yield f"{name}: a country that does not exist", lambda: customers.create(person(country="XX"))
    yield f"{name}: a customer's currency", lambda: customers.create(person(currency="XXX"))
    yield f"{name}: metadata", lambda: customers.create(person(metadata={"beta": True}))
    yield f"{name}: a customer by id", lambda: customers.get("cus_unknown")
    yield f"{name}: a customer by reference", lambda: customers.get(CustomerRef(reference="unknown"))
    yield f"{name}: a customer by email", lambda: customers.get(CustomerRef(email="nobody@example.com"))
    yield f"{name}: found by reference and email", lambda: customers.find(reference="1", email="a@example.com")
    yield f"{name}: found by nothing", lambda: customers.find()
    yield f"{name}: another reference", lambda: customers.update("cus_unknown", reference="user_2")
    yield f"{name}: changed metadata", lambda: customers.update("cus_unknown", metadata={"plan": "pro"})
    yield f"{name}: archived, and cancelled", lambda: customers.archive("cus_unknown", and_cancel=True)
    yield f"{name}: archived, and not cancelled", lambda: customers.archive("cus_unknown", and_cancel=False)
    yield f"{name}: a restored customer", lambda: customers.restore("cus_unknown")
    yield f"{name}: a negative number of items", lambda: products.list(max_items=-1)
    yield f"{name}: a key for a read", lambda: products.get("1", options=RequestOptions(idempotency_key="k"))
    yield f"{name}: a key for a write", lambda: products.create(draft(MONTHLY), options=RequestOptions(idempotency_key="k"))
    yield f"{name}: a body of a read", lambda: products.get("1", options=RequestOptions(body={"a": 1}))
    yield f"{name}: a time-out of nothing", lambda: products.get("1", options=RequestOptions(timeout=0))


def extras(shops: dict[str, Any]) -> Iterator[Case]:
    """Yield what is refused of a provider's own fields."""
    of_clink = ClinkProduct(image="https://example.com/a.png", tax_category="ebook")
    yield "clink: the address of a picture", lambda: shops["clink"].products.create(draft(MONTHLY, extras=[of_clink]))
    of_flowglad = FlowgladProduct(slug="pro_no_charge")
    yield "flowglad: a reserved slug", lambda: shops["flowglad"].products.create(draft(MONTHLY, extras=[of_flowglad]))
    yield "flowglad: no slug", lambda: shops["flowglad"].products.create(draft(MONTHLY, name="🦊"))
    address = HyperlineCustomer(billing_address=billfold.Address(country="DE"))
    yield (
        "hyperline: two countries",
        lambda: shops["hyperline"].customers.create(person(country="FR", extras=[address])),
    )


def answers() -> Iterator[Case]:
    """Yield what an answer becomes, of a client that is answered at will."""

    def answered(status: int, body: object = None, headers: dict[str, str] | None = None) -> Creem:
        def answer(_: httpx.Request) -> httpx.Response:
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
            media = {"content-type": "application/json", "date": "Mon, 01 Jan 2024 00:00:00 GMT"}
            # A stream, as from a socket: httpx takes `content` to be decompressed already.
            return httpx.Response(status, headers={**media, **(headers or {})}, stream=httpx.ByteStream(content))

        return client(answer)

    def client(answer: Callable[[httpx.Request], httpx.Response]) -> Creem:
        once = RetryPolicy(max_attempts=1)
        return Creem(EXAMPLE_KEYS["creem"], transport=httpx.MockTransport(answer), retry=once, runtime=Runtime())

    def failing(error: Exception) -> Creem:
        def answer(_: httpx.Request) -> httpx.Response:
            raise error

        return client(answer)

    def make(creem: Creem) -> Callable[[], object]:
        return lambda: creem.products.create(name="Pro", price=100, currency="USD", billing_type="onetime", description="All")

    told = {"message": ["name must not be empty"], "trace_id": "trace_1", "status": 400, "error": "Bad Request"}
    for status in (302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 520):
        yield f"status {status} for a read", lambda status=status: answered(status, told).products.get("prod_1")
        yield f"status {status} for a write", make(answered(status, told))
    yield "status 503 without a message", make(answered(503, b"", {"content-type": "text/html"}))
    yield "an answer that is no JSON, for a read", lambda: answered(200, b"<html>").products.get("prod_1")
    yield "an answer that is no JSON, for a write", make(answered(200, b"<html>"))
    yield "an answer of another form", make(answered(200, {"id": "prod_1", "price": "much"}))
    yield "an answer that is an array", lambda: answered(200, []).products.get("prod_1")
    yield "an empty answer", lambda: answered(200, b"").products.get("prod_1")
    yield "an unknown compression", lambda: answered(200, b"1", {"content-encoding": "zstd"}).products.get("prod_1")
    yield "no connection", make(failing(httpx.ConnectError("refused")))
    yield "a connection that broke", make(failing(httpx.ReadError("reset")))
    yield "a connection that broke, for a read", lambda: failing(httpx.ReadError("reset")).products.get("prod_1")
    yield "no answer in time", make(failing(httpx.ReadTimeout("timed out")))
    page = {"items": [], "pagination": {"total_records": 5, "total_pages": 9, "current_page": 1, "next_page": 1}}
    yield "a list that gives the same page", lambda: list(answered(200, page).products.search())
    yield "a model of something else", lambda: Product.from_dict(_any([]))
    yield "a model without its fields", lambda: Product.from_dict({})
    creem = answered(200, {})
    yield "an id that is a step in an address", lambda: creem.products.get("..")
    yield "an id that is empty", lambda: creem.products.get("")
    yield "an id that is a number with a fraction", lambda: creem.products.get(_any(1.5))
    yield "a header with a line end", lambda: creem.products.get("1", options=RequestOptions(headers={"a": "b\r\n"}))
    yield "options that are none", lambda: creem.products.get("1", options=_any(5))
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


def written() -> str:
    """Return the whole of the file."""
    with Sandbox() as sandbox:
        once = RetryPolicy(max_attempts=1)
        shops: dict[str, Any] = {
            name: billfold.connect(name, key, transport=sandbox.transport, retry=once) for name, key in EXAMPLE_KEYS.items()
        }
        parts = {
            "Values": values(),
            "Connecting": connecting(),
            **{name.capitalize(): shop_of(name, shop) for name, shop in shops.items()},
            "Extras": extras(shops),
            "Answers and calls": answers(),
        }
        lines = [HEADING]
        seen = {""}
        for title, cases in parts.items():
            lines.append(f"## {title}\n")
            for name, act in cases:
                if (said := _said(act)) not in seen:
                    seen.add(said)
                    lines.append(f"{name}\n    {said}\n")
    return "\n".join(lines)


def _said(act: Callable[[], object]) -> str:
    try:
        act()
    except Exception as error:
        return MADE_UP.sub("…", f"{type(error).__name__}: {error}")
    return ""


def main() -> None:
    FILE.write_text(written(), encoding="utf-8")


if __name__ == "__main__":
    main()
