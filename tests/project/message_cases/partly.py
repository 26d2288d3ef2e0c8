"""What was done only in part, came back otherwise than asked for, or came in a form that the facade cannot use."""

from collections.abc import Iterator
from typing import Any

from billfold import CustomerRef, Money, ProductDraft, one_time
from billfold.customers.vocabulary import Customer
from billfold_core.model import UnknownVariant

from .given import MONTHLY, USD, Case, connected, draft, person, unchecked

CREEM: dict[str, Any] = {
    "id": "prod_1",
    "name": "Pro",
    "description": "Everything",
    "price": 2999,
    "currency": "USD",
    "billing_type": "recurring",
    "billing_period": "every-month",
    "status": "active",
    "trial_period_days": 0,
}
CREEM_CUSTOMER = {"id": "cust_1", "email": "ada@example.com", "name": "Ada"}
FLOWGLAD: dict[str, Any] = {"id": "prod_1", "name": "Pro", "active": True, "slug": "pro", "description": "Everything"}
FLOWGLAD_PRICE: dict[str, Any] = {
    "id": "price_1",
    "type": "subscription",
    "unitPrice": 2999,
    "currency": "USD",
    "intervalUnit": "month",
    "intervalCount": 1,
    "isDefault": True,
    "active": True,
    "pricingModelId": "model_1",
}
PAGE: dict[str, Any] = {"data": [], "hasMore": False, "nextCursor": None}
HYPERLINE_PRICE: dict[str, Any] = {
    "id": "prc_1",
    "product_id": "itm_1",
    "type": "fee",
    "currency": "EUR",
    "billing_interval": {"period": "months", "count": 1},
    "prices": [{"type": "fee", "amount": 2999}],
    "status": "active",
}
HYPERLINE_CUSTOMER: dict[str, Any] = {"id": "cus_1", "name": "Ada", "status": "active"}
FAILED = (500, {"message": "out of order"})


def partly_done() -> Iterator[Case]:
    """Yield what becomes of the facade's calls when answers are not what they should be."""
    monthly = draft(MONTHLY, extras=[])
    creem = lambda **changes: connected("creem", {**CREEM, **changes})  # noqa: E731
    yield "creem: another amount than asked for", lambda: creem(price=3999).products.create(monthly)
    yield "creem: another name than asked for", lambda: creem(name="Free").products.update("prod_1", name="Pro")
    nameless = connected("creem", {**CREEM_CUSTOMER, "id": ".."})
    by_mail = CustomerRef(email="ada@example.com")
    yield "creem: an id that no call takes", lambda: nameless.customers.update(by_mail, name="Bob")
    yield "creem: a customer who is somebody else", lambda: connected("creem", CREEM_CUSTOMER).customers.get("cust_2")
    both = CustomerRef(id="cust_1", email="bob@example.com")
    yield "creem: two names of two customers", lambda: connected("creem", CREEM_CUSTOMER).customers.get(both)
    yield "creem: no change of a customer", lambda: connected("creem", CREEM_CUSTOMER).customers.update("cust_1")
    yield "creem: found by a reference", lambda: connected("creem", CREEM_CUSTOMER).customers.find(reference="user_1")
    theirs = Customer(id="cus_1", provider="hyperline", raw=UnknownVariant("customer", {}), **_nothing_of_a_customer())
    yield "creem: a customer of another provider", lambda: connected("creem", CREEM_CUSTOMER).customers.get(theirs)

    price = {"id": "pri_1", "priceId": "pri_1", "unitAmount": 29.99, "currency": "USD", "productId": "prd_1"}
    clink = lambda data: connected("clink", {"code": 200, "msg": "ok", "data": data})  # noqa: E731
    yield "clink: a price without its currency", lambda: clink({**price, "currency": None}).prices.update("pri_1", amount=USD)
    yield "clink: a price in another currency", lambda: clink({**price, "currency": "EUR"}).prices.update("pri_1", amount=USD)
    odd = {**price, "priceType": "barter"}
    yield "clink: a price that cannot be sent back", lambda: clink(odd).prices.update("pri_1", amount=USD)

    empty = connected("flowglad", PAGE)
    yield "flowglad: an account without a price", lambda: empty.products.create(draft(MONTHLY))
    bare = {key: value for key, value in FLOWGLAD_PRICE.items() if key != "pricingModelId"}
    without = connected("flowglad", {**PAGE, "data": [bare]}, PAGE)
    yield "flowglad: an account without a product", lambda: without.products.create(draft(MONTHLY))
    whole = {**FLOWGLAD, "prices": [FLOWGLAD_PRICE]}
    replaced = connected("flowglad", {**whole, "prices": []}, PAGE)
    yield "flowglad: a price in an account without one", lambda: replaced.prices.replace("prod_1", MONTHLY)
    default = connected("flowglad", {**whole, "default": True})
    yield "flowglad: the default product", lambda: default.prices.replace("prod_1", MONTHLY)
    yield "flowglad: a price of another kind", lambda: connected("flowglad", whole).prices.replace("prod_1", one_time(USD))
    failing = connected("flowglad", whole, {"product": FLOWGLAD}, FAILED)
    yield "flowglad: a replaced price that cannot be read back", lambda: failing.prices.replace("prod_1", MONTHLY)
    unheard = connected("flowglad", {"price": {**FLOWGLAD_PRICE, "type": "barter"}})
    yield "flowglad: a price of an unknown type", lambda: unheard.prices.update("price_1", label="Basic")
    unsaid = connected("flowglad", {"price": {**FLOWGLAD_PRICE, "isDefault": None}})
    yield "flowglad: a price without its flag", lambda: unsaid.prices.update("price_1", label="Basic")
    other = connected("flowglad", {"price": {**FLOWGLAD_PRICE, "id": "price_2"}})
    yield "flowglad: a price that is another one", lambda: other.prices.update("price_1", label="Basic")
    half = connected("flowglad", {**PAGE, "data": [{**FLOWGLAD_PRICE, "pricingModelId": "\ud800"}]})
    yield "flowglad: half a character that would be sent back", lambda: half.products.create(draft(MONTHLY))
    lent = connected("flowglad", {**whole, "prices": [{**FLOWGLAD_PRICE, "isDefault": "yes"}]}, on_drift="keep")
    yield "flowglad: a kept field that the facade cannot use", lambda: lent.products.get("prod_1")
    yield "flowglad: found by an email", lambda: empty.customers.find(email="ada@example.com")

    hyperline = lambda **changes: connected("hyperline", {**HYPERLINE_PRICE, **changes})  # noqa: E731
    euros = Money("29.99", "EUR")
    yield "hyperline: a price with tiers", lambda: hyperline(type="volume").prices.update("prc_1", amount=euros)
    yield "hyperline: a price in another currency", lambda: hyperline().prices.update("prc_1", amount=USD)
    page = {"data": [HYPERLINE_CUSTOMER | {"external_id": "user_1", "id": f"cus_{n}"} for n in (1, 2)], "meta": {"total": 2}}
    yield "hyperline: one reference of two customers", lambda: connected("hyperline", page).customers.find(reference="user_1")
    mixed = connected("creem", {**CREEM_CUSTOMER, "metadata": {"beta": True}})
    yield "creem: metadata that cannot be sent back", lambda: mixed.customers.update("cust_1", metadata={"plan": "pro"})
    made = connected("hyperline", {**HYPERLINE_CUSTOMER, "name": "Bob"})
    yield "hyperline: another name than asked for", lambda: made.customers.create(person())

    stored = {**_nothing_of_a_customer(), "id": "cus_1", "provider": "creem"}
    read = Customer.from_dict
    yield "a customer whose state is none", lambda: read({**stored, "status": "asleep"})
    yield "a customer whose time is none", lambda: read({**stored, "created_at": "yesterday"})
    yield "a customer whose time has no offset", lambda: read({**stored, "created_at": "2026-01-01T00:00:00"})
    yield "a customer with nested metadata", lambda: read({**stored, "metadata": {"a": {}}})
    yield "a price in a form that is none", lambda: _price({"amount": {"amount": "x", "currency": "USD"}})
    yield "a price with an interval that is none", lambda: _price({"interval": {"unit": "hour", "count": 1}})
    wrong: Any = ProductDraft
    yield "metadata that is no mapping", lambda: person(metadata=unchecked("plan"))
    yield "a draft with an argument that it has not", lambda: wrong(name="Pro", prices=[MONTHLY], colour="red")


def _price(given: dict[str, Any]) -> object:
    from billfold import Price

    return Price.from_dict({**connected("creem", CREEM).products.get("prod_1").prices[0].to_dict(), **given})


def _nothing_of_a_customer() -> dict[str, Any]:
    names = ("reference", "email", "name", "country", "address", "provider_status", "metadata", "created_at")
    return {**dict.fromkeys(names), "status": "active"}
