"""Creem's customers, and the lists of what each has bought."""

from __future__ import annotations

from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .charging import subscription_view
from .headings import heading, moment, stored_page
from .licenses import license_view
from .operations import operation

_CUSTOMERS_PER_PAGE: Final = 50


@operation("customers_create")
def customers_create(context: RequestContext) -> Answer:
    body: Json = context.body
    # What happens with an address that is already there is not documented; the error guide has 400 for duplicates.
    if context.store.holder("customer", handle(body["email"])):
        raise invalid("a customer with this address exists already", "email")
    if _has_reference(context.store, body):
        raise invalid("a customer with this external_id exists already", "external_id")
    customer = add_customer(
        context.store,
        context.now,
        email=body["email"],
        name=body["name"],
        metadata=body.get("metadata"),
        external_id=body.get("external_id"),
    )
    return json_answer(200, customer)


@operation("customers_get")
def customers_get(context: RequestContext) -> Answer:
    if "email" in context.query:
        customer_id = context.store.holder("customer", handle(context.query["email"])) or ""
    else:
        customer_id = context.query["customer_id"]
    return json_answer(200, found(context.store, "customer", customer_id))


@operation("customers_update")
def customers_update(context: RequestContext) -> Answer:
    body: Json = context.body
    customer = found(context.store, "customer", body["customer_id"])
    address: str = body["email"] if "email" in body else customer["email"]
    holder = context.store.holder("customer", handle(address))
    if holder not in (None, customer["id"]):
        raise RefusedError("conflict", "a customer with this address exists already")
    if _has_reference(context.store, body, customer["id"]):
        raise RefusedError("conflict", "a customer with this external_id exists already")
    # Whether a new map merges with the old one is not documented; here it takes its place, and null clears it.
    customer.update({name: body[name] for name in ("name", "email", "external_id", "metadata") if name in body})
    customer["email"] = customer["email"].lower()
    customer["updated_at"] = moment(context.now)
    context.store.change("customer", customer["id"], customer, handle=handle(customer["email"]))
    return json_answer(200, customer)


@operation("customers_list")
def customers_list(context: RequestContext) -> Answer:
    return stored_page(context, "customer", usual=_CUSTOMERS_PER_PAGE)


@operation("customers_list_orders")
def customers_list_orders(context: RequestContext) -> Answer:
    return stored_page(context, "order", _customer_id(context))


@operation("customers_list_subscriptions")
def customers_list_subscriptions(context: RequestContext) -> Answer:
    def view(subscription: Json) -> Json:
        return subscription_view(context.store, subscription)

    return stored_page(context, "subscription", _customer_id(context), view=view)


@operation("customers_list_licenses")
def customers_list_licenses(context: RequestContext) -> Answer:
    return stored_page(context, "license", _customer_id(context), view=lambda record: license_view(record, context.now))


@operation("customers_create_portal_link")
def customers_create_portal_link(context: RequestContext) -> Answer:
    customer = found(context.store, "customer", context.body["customer_id"])
    return json_answer(200, {"customer_portal_link": context.pages.customer(customer["id"])})


def handle(email: str) -> str:
    """Give the name under which an address is unique."""
    return email.casefold()


def _has_reference(store: RecordStore, body: Json, own: str = "") -> bool:
    """Tell whether another customer has the `external_id`; what that is answered with at creation is not documented."""
    wanted = body.get("external_id")
    return bool(wanted) and any(other.get("external_id") == wanted and other["id"] != own for other in store.all("customer"))


def add_customer(
    store: RecordStore,
    now: float,
    *,
    email: str,
    name: str | None,
    metadata: Any = None,
    country: str | None = None,
    external_id: str | None = None,
) -> Json:
    """Add a customer."""
    customer_id = store.new_id("cust_")
    customer: Json = {
        **heading(store, customer_id, "customer"),
        "email": email.lower(),
        "external_id": external_id,
        "name": name,
        "metadata": metadata,
        "country": country,
        "created_at": moment(now),
        "updated_at": moment(now),
    }
    store.add("customer", customer_id, customer, handle=handle(email))
    return customer


def buyer(store: RecordStore, now: float, checkout: Json) -> Json:
    """Give the customer who pays a checkout, made if this is the first purchase."""
    prefilled: Json = checkout["prefilled"]
    if "id" in prefilled:
        return found(store, "customer", prefilled["id"])
    # A buyer whose address was not prefilled types one in; this stands for it.
    email: str = prefilled.get("email", f"{checkout['id']}@example.com")
    holder = store.holder("customer", handle(email))
    if holder is None:
        return add_customer(store, now, email=email, name=prefilled.get("name"), country="US")
    return found(store, "customer", holder)


def check_prefilled(store: RecordStore, prefilled: Json) -> None:
    """Refuse a checkout whose buyer is named twice, or unknown."""
    if "id" in prefilled and "email" in prefilled:
        raise invalid("send id or email, not both", "customer")
    if "id" in prefilled and store.get("customer", prefilled["id"]) is None:
        raise RefusedError("missing", "Customer not found")


def _customer_id(context: RequestContext) -> str:
    customer: str = found(context.store, "customer", context.ids["id"])["id"]
    return customer
