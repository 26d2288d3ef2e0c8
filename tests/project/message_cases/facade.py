"""What each provider refuses through the facade, and what it answers to."""

from collections.abc import Iterator
from typing import Any

import billfold
from billfold import ClinkProduct, CustomerRef, FlowgladProduct, Interval, Money, RequestOptions, one_time, recurring
from billfold.providers.hyperline.extras import HyperlineCustomer

from .given import MONTHLY, USD, Case, draft, person


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
