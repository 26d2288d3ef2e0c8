"""Hyperline's customers: archive before delete, and the older form beside the newer one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.examples import moment
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .lists import active_page
from .operations import operation

_KIND: Final = "customer"
_PLAIN: Final = (
    "name",
    "type",
    "currency",
    "local_tax_number",
    "tax_rate_custom",
    "registration_number",
    "external_id",
    "language",
    "timezone",
    "properties",
    "billing_address",
    "shipping_address",
    "billing_email",
    "invoicing_entity_id",
    "price_book_id",
    "custom_payment_delay",
    "custom_payment_initiation_delay",
    "bank_account",
    "organisation_id",
)
"""What is null unless it was sent."""
_USUAL: Final[Json] = {
    "taxability": "taxable",
    "is_government_affiliated": False,
    "custom_properties": {},
    "invoice_emails": [],
    "invoice_reminders_enabled": True,
    "available_payment_methods": ["card"],
    "organisation_invoicing": "none",
}
"""What there is where nothing else was sent."""
_RENAMED: Final = {"payment_method_type": "current_payment_method_type", "payment_method_id": "current_payment_method_id"}
_ASKED: Final[Mapping[str, Callable[[Json], Any]]] = {
    "tax_id": lambda customer: [number["value"] for number in customer["tax_ids"]],
    "payment_method_type": lambda customer: customer["current_payment_method_type"],
    "subscription_status": lambda customer: [one["status"] for one in customer["subscriptions"]],
    "segment_id": lambda customer: customer["segment_ids"],
    "integration_entity_id": lambda customer: [one["entity_id"] for one in customer["integrations"]],
}
"""What the list is filtered by under another name."""
_DETAILS: Final = ("current_payment_method", "bank_account", "organisation_id", "organisation_invoicing")
"""What lists leave out."""


@operation("customers_create")
def customers_create(context: RequestContext) -> Answer:
    return json_answer(201, _older(_made(context, context.body)))


@operation("customers_create_batch")
def customers_create_batch(context: RequestContext) -> Answer:
    made = [_older(_made(context, item)) for item in context.body["customers"]]
    return json_answer(200, {"successes": made, "errors": []})


@operation("customers_get")
def customers_get(context: RequestContext) -> Answer:
    return json_answer(200, _found(context))


@operation("customers_get_v1")
def customers_get_v1(context: RequestContext) -> Answer:
    return json_answer(200, _older(_found(context)))


@operation("customers_list")
def customers_list(context: RequestContext) -> Answer:
    return active_page(context, _KIND, _short, _ASKED)


@operation("customers_list_v1")
def customers_list_v1(context: RequestContext) -> Answer:
    return active_page(context, _KIND, lambda customer: _older(_short(customer)))


@operation("customers_update")
def customers_update(context: RequestContext) -> Answer:
    customer = _found(context)
    _write(customer, context.body)
    return _changed(context, customer)


@operation("customers_archive")
def customers_archive(context: RequestContext) -> Answer:
    return _changed(context, {**_found(context), "status": "archived"})


@operation("customers_unarchive")
def customers_unarchive(context: RequestContext) -> Answer:
    return _changed(context, {**_found(context), "status": "active"})


@operation("customers_delete")
def customers_delete(context: RequestContext) -> Answer:
    customer = _found(context)
    if customer["status"] != "archived":
        raise RefusedError("invalid", "Cannot delete a customer that is not archived")
    context.store.remove(_KIND, customer["id"])
    return Answer(204, {}, b"")


@operation("customers_get_portal_url")
def customers_get_portal_url(context: RequestContext) -> Answer:
    return json_answer(200, {"url": context.pages.customer(_found(context)["id"])})


@operation("customers_bulk_update_providers")
def customers_bulk_update_providers(context: RequestContext) -> Answer:
    updated: list[str] = []
    for link in context.body:
        customer = context.store.get(_KIND, link["customer_id"])
        if customer is None:
            continue
        external = {"entity_id": link["provider_id"], "provider_name": link["provider_name"]}
        account = {"provider_account_id": link.get("provider_account_id")}
        others = [one for one in customer["integrations"] if one["provider_name"] != link["provider_name"]]
        customer.update(integrations=[*others, {**external, **account}], updated_at=moment(context.now))
        context.store.change(_KIND, link["customer_id"], customer)
        updated.append(link["customer_id"])
    return json_answer(200, {"successful": len(updated), "expected": len(context.body), "updated": updated})


def _found(context: RequestContext) -> Json:
    return found(context.store, _KIND, context.ids["id"])


def _made(context: RequestContext, sent: Json) -> Json:
    systems = context.spec.document["components"]["schemas"]["IntegrationProvider"]["enum"]
    for name in sent.get("providers", {}):
        if name not in systems:
            raise invalid("There is no external system of this name", "providers", name)
    customer: Json = {
        "id": context.store.new_id("cus_"),
        "status": "active",
        **dict.fromkeys(_PLAIN),
        **_USUAL,
        "country": None,
        "domain": None,
        "tax_ids": [],
        "current_payment_method_type": None,
        "current_payment_method_id": None,
        "current_payment_method": None,
        "subscriptions": [],
        "segment_ids": [],
        "integrations": [{"entity_id": external, "provider_name": name} for name, external in sent.get("providers", {}).items()],
        "created_at": moment(context.now),
        "updated_at": moment(context.now),
        "deleted_at": None,
    }
    _write(customer, sent)
    context.store.add(_KIND, customer["id"], customer)
    return customer


def _write(customer: Json, sent: Json) -> None:
    """Write what was sent in its place. A map takes the place of the one before; whether the server merges is not documented."""
    customer.update({name: sent[name] for name in (*_PLAIN, *_USUAL) if name in sent})
    customer.update({name: sent[other] for other, name in _RENAMED.items() if other in sent})
    if "tax_ids" in sent or "vat_number" in sent:
        numbers = sent.get("tax_ids", [{"value": sent.get("vat_number")}])
        customer["tax_ids"] = [{**number, "status": "unverified"} for number in numbers]
    if "vat_rate_custom" in sent and "tax_rate_custom" not in sent:
        customer["tax_rate_custom"] = sent["vat_rate_custom"]
    address: Json = customer["billing_address"] or {}
    if "country" in sent and "billing_address" not in sent:
        customer["billing_address"] = address = {**address, "country": sent["country"]}
    customer["country"] = address.get("country")
    # Once it was set it stays; until then it is the one of the mail address.
    email = customer["billing_email"] or ""
    if "domain" in sent:
        customer["domain"] = sent["domain"]
    elif customer["domain"] is None and "@" in email:
        customer["domain"] = email.rpartition("@")[2].lower()


def _changed(context: RequestContext, customer: Json) -> Answer:
    customer["updated_at"] = moment(context.now)
    context.store.change(_KIND, customer["id"], customer)
    return json_answer(200, _older(customer))


def _short(customer: Json) -> Json:
    return {name: value for name, value in customer.items() if name not in _DETAILS}


def _older(customer: Json) -> Json:
    """Return the form that writes and the older reads answer with."""
    number: Json = customer["tax_ids"][0] if customer["tax_ids"] else {}
    return {
        **customer,
        "vat_number": number.get("value"),
        "vat_number_valid": {"valid": True, "invalid": False}.get(number.get("status", "")),
        "providers": {one["provider_name"]: one["entity_id"] for one in customer["integrations"]},
        "transaction_provider_id": None,
        "current_subscription_id": customer["subscriptions"][0]["id"] if customer["subscriptions"] else None,
    }
