"""Creem's customers, and the lists of what each has bought."""

from __future__ import annotations

from typing import Any, Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .headings import heading, moment, one_of, stored_page
from .licenses import license_view
from .subscriptions import subscription_view

_CUSTOMERS_PER_PAGE: Final = 50


class Customers:
    """The customer operations."""

    def customers_create(self, visit: Visit) -> Answer:
        body: Json = visit.body
        # What happens with an address that is already there is not documented; the error guide has 400 for duplicates.
        if visit.drawer.holder("customer", handle(body["email"])):
            raise invalid("a customer with this address exists already", "email")
        if _has_reference(visit.drawer, body):
            raise invalid("a customer with this external_id exists already", "external_id")
        customer = add_customer(
            visit.drawer,
            visit.now,
            email=body["email"],
            name=body["name"],
            metadata=body.get("metadata"),
            external_id=body.get("external_id"),
        )
        return json_answer(200, customer)

    def customers_get(self, visit: Visit) -> Answer:
        one_of(visit, "customer_id", "email")
        if "email" in visit.query:
            customer_id = visit.drawer.holder("customer", handle(visit.query["email"])) or ""
        else:
            customer_id = visit.query["customer_id"]
        return json_answer(200, found(visit.drawer, "customer", customer_id))

    def customers_update(self, visit: Visit) -> Answer:
        body: Json = visit.body
        customer = found(visit.drawer, "customer", body["customer_id"])
        address: str = body["email"] if "email" in body else customer["email"]
        holder = visit.drawer.holder("customer", handle(address))
        if holder not in (None, customer["id"]):
            raise RefusedError("conflict", "a customer with this address exists already")
        if _has_reference(visit.drawer, body, customer["id"]):
            raise RefusedError("conflict", "a customer with this external_id exists already")
        # Whether a new map merges with the old one is not documented; here it takes its place, and null clears it.
        customer.update({name: body[name] for name in ("name", "email", "external_id", "metadata") if name in body})
        customer["email"] = customer["email"].lower()
        customer["updated_at"] = moment(visit.now)
        visit.drawer.change("customer", customer["id"], customer, handle=handle(customer["email"]))
        return json_answer(200, customer)

    def customers_list(self, visit: Visit) -> Answer:
        return stored_page(visit, "customer", usual=_CUSTOMERS_PER_PAGE)

    def customers_list_orders(self, visit: Visit) -> Answer:
        return stored_page(visit, "order", _customer_id(visit))

    def customers_list_subscriptions(self, visit: Visit) -> Answer:
        def view(subscription: Json) -> Json:
            return subscription_view(visit.drawer, subscription, visit.now)

        return stored_page(visit, "subscription", _customer_id(visit), view=view)

    def customers_list_licenses(self, visit: Visit) -> Answer:
        return stored_page(visit, "license", _customer_id(visit), view=lambda record: license_view(record, visit.now))

    def customers_create_portal_link(self, visit: Visit) -> Answer:
        customer = found(visit.drawer, "customer", visit.body["customer_id"])
        session = visit.drawer.new_id("portal_")
        return json_answer(200, {"customer_portal_link": f"https://creem.io/my-orders/login/{customer['id']}/{session}"})


def handle(email: str) -> str:
    """Give the name under which an address is unique."""
    return email.casefold()


def _has_reference(drawer: Drawer, body: Json, own: str = "") -> bool:
    """Tell whether another customer has the `external_id`; what that is answered with at creation is not documented."""
    wanted = body.get("external_id")
    return bool(wanted) and any(other.get("external_id") == wanted and other["id"] != own for other in drawer.all("customer"))


def add_customer(
    drawer: Drawer,
    now: float,
    *,
    email: str,
    name: str | None,
    metadata: Any = None,
    country: str | None = None,
    external_id: str | None = None,
) -> Json:
    """Add a customer."""
    customer_id = drawer.new_id("cust_")
    customer: Json = {
        **heading(drawer, customer_id, "customer"),
        "email": email.lower(),
        "external_id": external_id,
        "name": name,
        "metadata": metadata,
        "country": country,
        "created_at": moment(now),
        "updated_at": moment(now),
    }
    drawer.add("customer", customer_id, customer, handle=handle(email))
    return customer


def buyer(drawer: Drawer, now: float, checkout: Json) -> Json:
    """Give the customer who pays a checkout, made if this is the first purchase."""
    prefilled: Json = checkout["prefilled"]
    if "id" in prefilled:
        return found(drawer, "customer", prefilled["id"])
    # A buyer whose address was not prefilled types one in; this stands for it.
    email: str = prefilled.get("email", f"{checkout['id']}@example.com")
    holder = drawer.holder("customer", handle(email))
    if holder is None:
        return add_customer(drawer, now, email=email, name=None, country="US")
    return found(drawer, "customer", holder)


def check_prefilled(drawer: Drawer, prefilled: Json) -> None:
    """Refuse a checkout whose buyer is named twice, or unknown."""
    if "id" in prefilled and "email" in prefilled:
        raise invalid("send id or email, not both", "customer")
    if "id" in prefilled and drawer.get("customer", prefilled["id"]) is None:
        raise RefusedError("missing", "Customer not found")


def _customer_id(visit: Visit) -> str:
    customer: str = found(visit.drawer, "customer", visit.ids["id"])["id"]
    return customer
