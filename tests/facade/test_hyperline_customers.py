"""Customers at Hyperline: what only it has, and what its answers and its filters may hold."""

from decimal import Decimal
from typing import Any

import attrs
import pytest
from facade.shops import Mode, Script, Shop, Waiting

from billfold import Address, CallError, CustomerDraft, CustomerRef, InputError, NotFound, PartlyDone, RequestOptions
from billfold.providers.hyperline.extras import HyperlineCustomer
from billfold.testing import Sandbox
from billfold_core.errors import DecodeError

ADA = CustomerDraft(name="Ada Lovelace", email="ada@example.com", reference="user_42")
RAW = {"id": "cus_1", "name": "Ada Lovelace", "billing_email": "ada@example.com", "external_id": "user_42", "status": "active"}


def at(mode: Mode, transport: Any) -> Any:
    """Return the customers of Hyperline, sync or async."""
    customers = Shop("hyperline", mode, transport).connection.customers
    return customers if mode == "sync" else Waiting(customers)


def test_a_customer_with_all_that_hyperline_takes(mode: Mode, sandbox: Sandbox) -> None:
    it = at(mode, sandbox.transport)
    address = Address(line1="1 Main St", city="New York", region="NY", postal_code="10001", country="US")
    extra = HyperlineCustomer(type="corporate", language="en", timezone="America/New_York", billing_address=address)
    metadata = {"plan": "pro", "seats": 3, "vip": True, "rate": Decimal("0.25"), "none": None}
    made = it.create(attrs.evolve(ADA, country="US", currency="USD", metadata=metadata, extras=[extra]))
    assert (made.country, made.address, made.metadata) == ("US", address, metadata)
    assert (made.raw.currency, made.raw.type, made.raw.language, made.raw.timezone) == (
        "USD",
        "corporate",
        "en",
        "America/New_York",
    )
    assert it.get(made) == made
    assert it.create(CustomerDraft(name="Bob", email="bob@example.com", country="SE")).address == Address(country="SE")


def test_the_country_of_a_draft_is_that_of_its_address(mode: Mode, sandbox: Sandbox) -> None:
    it = at(mode, sandbox.transport)
    extra = HyperlineCustomer(billing_address=Address(city="Uppsala", country="SE"))
    with pytest.raises(InputError, match=r"'SE'.*'FR'") as refused:
        it.create(attrs.evolve(ADA, country="FR", extras=[extra]))
    assert refused.value.path == "extras[HyperlineCustomer].billing_address.country"
    assert not sandbox.requests
    assert it.create(attrs.evolve(ADA, extras=[extra])).country == "SE"


def test_metadata_is_merged(mode: Mode, sandbox: Sandbox) -> None:
    it = at(mode, sandbox.transport)
    made = it.create(attrs.evolve(ADA, metadata={"plan": "pro", "seats": 3}))
    assert it.update(made, metadata={"seats": 4, "note": None}).metadata == {"plan": "pro", "seats": 4, "note": None}
    assert it.update(made.id, reference="user_7").metadata == {"plan": "pro", "seats": 4, "note": None}


def test_what_is_not_changed_of_the_metadata_is_sent_as_it_came(mode: Mode) -> None:
    came = {**RAW, "properties": {"tags": ["a", 1, None], "old": "x"}}
    script = Script({"GET /v2/customers/cus_1": came, "PUT /v1/customers/cus_1": {**came, "properties": {"new": 1}}})
    it = at(mode, script.transport)
    assert it.get("cus_1").metadata == {"old": "x"}
    assert it.update("cus_1", metadata={"new": 1}).id == "cus_1"
    assert script.bodies("PUT") == [{"properties": {"tags": ["a", 1, None], "old": "x", "new": 1}}]


@pytest.mark.parametrize("value", ["\ud800", ["\ud800"]])
def test_metadata_that_cannot_be_sent_again_is_an_unreadable_answer(value: Any, mode: Mode) -> None:
    script = Script({"GET /v2/customers/cus_1": {**RAW, "properties": {"old": value}}})
    with pytest.raises(DecodeError, match=r"properties\.old") as caught:
        at(mode, script.transport).update("cus_1", metadata={"a": 1})
    assert caught.value.outcome == "unknown"
    assert script.bodies("PUT") == []


def test_a_customer_is_archived_and_put_back(mode: Mode, sandbox: Sandbox) -> None:
    it = at(mode, sandbox.transport)
    made = it.create(ADA)
    gone = it.archive(made, and_cancel=False)
    assert (gone.status, gone.provider_status) == ("archived", "archived")
    assert [customer.status for customer in it.list()] == ["archived"]
    assert it.find(reference="user_42") == gone
    back = it.restore(CustomerRef(id=made.id, reference="user_42"))
    assert back == it.get(made) == made
    with pytest.raises(InputError, match="user_43"):
        it.archive(CustomerRef(id=made.id, reference="user_43"), and_cancel=False)
    for call in (lambda: it.get("cus_none"), lambda: it.restore("cus_none"), lambda: it.archive("cus_none", and_cancel=False)):
        with pytest.raises(NotFound):
            call()


def test_a_change_that_did_not_happen_is_reported(mode: Mode) -> None:
    script = Script({"PUT /v1/customers/cus_1/archive": RAW, "PUT /v1/customers/cus_1/unarchive": {**RAW, "status": "new"}})
    it = at(mode, script.transport)
    with pytest.raises(PartlyDone) as partly:
        it.archive("cus_1", and_cancel=False)
    assert (partly.value.left, partly.value.outcome) == (("status",), "applied")
    assert it.restore("cus_1").status == "unknown"


@pytest.mark.parametrize("changed", [{"currency": "USD"}, {"currency": None}, {"country": "FR"}, {}])
def test_currency_and_country_are_held_against_what_was_asked_for(changed: Any, mode: Mode) -> None:
    script = Script({"POST /v1/customers": {**RAW, "currency": "EUR", "country": "SE", **changed}})
    draft = attrs.evolve(ADA, currency="EUR", country="SE")
    if not changed:
        assert at(mode, script.transport).create(draft).country == "SE"
        return
    with pytest.raises(PartlyDone) as partly:
        at(mode, script.transport).create(draft)
    assert partly.value.left == tuple(changed)


def test_a_customer_is_made_once_for_a_key(mode: Mode, sandbox: Sandbox) -> None:
    it = at(mode, sandbox.transport)
    key = RequestOptions(idempotency_key="key-of-sixteen-characters")
    made = it.create(ADA, options=key)
    assert it.create(ADA, options=key) == made
    sandbox.faults.add("drop_after", provider="hyperline", operation="customers_create")
    bob = CustomerDraft(name="Bob", email="bob@example.com")
    with pytest.raises(CallError) as lost:
        it.create(bob)
    assert lost.value.outcome == "unknown"
    assert it.create(bob, options=RequestOptions(idempotency_key=lost.value.idempotency_key)).name == "Bob"
    assert [customer.name for customer in it.list()] == ["Ada Lovelace", "Bob"]


def test_a_filter_that_the_server_ignores_finds_nobody_else(mode: Mode) -> None:
    others = [{**RAW, "id": f"cus_{number}", "billing_email": None, "external_id": f"user_{number}"} for number in range(2, 5)]
    pages = [
        {"data": others[:2], "next_cursor": "c", "has_more": True},
        {"data": [*others[2:], RAW], "next_cursor": None, "has_more": False},
    ]
    assert at(mode, Script({"GET /v2/customers": pages}).transport).find(email="ADA@example.com").id == "cus_1"
    assert at(mode, Script({"GET /v2/customers": pages}).transport).find(reference="user_9") is None


def test_a_name_of_several_customers_is_refused(mode: Mode, sandbox: Sandbox) -> None:
    it = at(mode, sandbox.transport)
    first, second = it.create(ADA), it.create(attrs.evolve(ADA, reference="user_43"))
    with pytest.raises(InputError, match=f"2 customers at Hyperline, {first.id!r}|{second.id!r}") as refused:
        it.find(email="ada@example.com")
    assert refused.value.path == "email"
    assert it.find(reference="user_43") == second
