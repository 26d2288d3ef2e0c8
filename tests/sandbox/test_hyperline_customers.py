"""Hyperline's customers in the sandbox: what filters let through, how far each list goes, and what stands before a deletion."""

from typing import Any

import pytest
from sandbox.callers import Clock

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core import BadRequest, NotFound, RequestOptions
from hyperline_client import Hyperline


@pytest.fixture
def shop(sandbox: Sandbox) -> Hyperline:
    return Hyperline(EXAMPLE_KEYS["hyperline"], transport=sandbox.transport)


def names(found: Any) -> list[str]:
    return [customer.name for customer in found]


def test_filters_of_customers() -> None:
    clock = Clock()
    it = Hyperline(EXAMPLE_KEYS["hyperline"], transport=Sandbox(clock=clock).transport).customers
    ada = it.create(
        name="Ada",
        billing_email="Ada@example.com",
        currency="EUR",
        type="person",
        tax_ids=[{"value": "FR1"}],
        custom_properties={"tier": "gold"},
        payment_method_type="external",
        providers={"stripe": "cus_elsewhere"},
    )
    clock.now += 10
    bob = it.create(name="Bob", external_id="user_43", billing_address={"country": "FR"})
    assert (ada.domain, bob.domain, bob.country) == ("example.com", None, "FR")
    it.archive(bob.id)
    assert names(it.list()) == ["Ada"]
    assert names(it.list(status="all")) == ["Bob", "Ada"]
    assert names(it.list(status_in=["active", "archived"], order="asc")) == ["Ada", "Bob"]
    assert names(it.list(status="archived")) == ["Bob"]
    both: Any
    for both, found in (
        ({"name": "Ada"}, ["Ada"]),
        ({"name_not": "Ada"}, ["Bob"]),
        ({"currency_is_null": "true"}, ["Bob"]),
        ({"external_id_is_not_null": "true"}, ["Bob"]),
        ({"billing_email_contains": "@example"}, ["Ada"]),
        ({"country_equals": "FR"}, ["Bob"]),
        ({"external_id_starts_with": "user"}, ["Bob"]),
        ({"name_end_with": "da"}, ["Ada"]),
        ({"tax_id": "FR1"}, ["Ada"]),
        ({"type_in": ["person", "corporate"]}, ["Ada"]),
        ({"payment_method_type": "external"}, ["Ada"]),
        ({"subscription_status": "active"}, []),
        ({"custom_properties": {"tier": "gold"}}, ["Ada"]),
        ({"custom_properties": {"tier": "gold", "x": "y"}}, []),
        ({"integration_entity_id": "cus_elsewhere"}, ["Ada"]),
        ({"segment_id": "seg_1"}, []),
        ({"search": "EXAMPLE"}, ["Ada"]),
        ({"created_at": ada.created_at}, ["Ada"]),
        ({"created_at_gt": ada.created_at}, ["Bob"]),
        ({"created_at_gte": ada.created_at}, ["Bob", "Ada"]),
        ({"updated_at_lt": bob.created_at}, ["Ada"]),
    ):
        assert names(it.list(status="all", **both)) == found, both


def test_both_lists_are_read_to_their_end(shop: Hyperline) -> None:
    it = shop.customers
    made = [it.create(name=f"{number:03}").name for number in range(120)]
    assert names(it.list(order="asc", limit=7)) == made
    assert names(it.list(limit=50)) == made[::-1]
    assert names(it.list(sort="updated_at", order="asc")) == made
    assert names(it.list_v1(take=50)) == made
    first = next(it.list(limit=100, include_total=True).pages())
    assert (first.total, first.has_more) == (120, True)
    with pytest.raises(BadRequest, match="cursor"):
        it.list(cursor="nonsense").first()


def test_a_list_goes_on_where_it_was_while_customers_go(shop: Hyperline) -> None:
    it = shop.customers
    made = [it.create(name=f"{number}") for number in range(6)]
    pages = it.list(order="asc", limit=3).pages()
    assert names(next(pages).data) == ["0", "1", "2"]
    for customer in (made[2], made[3]):
        it.archive(customer.id)
        it.delete(customer.id)
    assert names(next(pages).data) == ["4", "5"]


def test_the_older_list_ends_at_ten_thousand(shop: Hyperline) -> None:
    path = "/v1/customers"
    last = shop.request("GET", path, options=RequestOptions(query={"skip": 9_950}))
    assert last.data == {"data": [], "meta": {"total": 0, "taken": 50, "skipped": 9_950}}
    with pytest.raises(BadRequest, match="/v2/customers"):
        shop.request("GET", path, options=RequestOptions(query={"skip": 9_950, "take": 51}))


def test_a_customer_is_archived_before_it_is_deleted(shop: Hyperline) -> None:
    it = shop.customers
    made = it.create(name="Ada")
    with pytest.raises(BadRequest, match="not archived"):
        it.delete(made.id)
    it.archive(made.id)
    it.delete(made.id)
    for call in (it.get, it.get_v1, it.delete, it.archive, it.get_portal_url):
        with pytest.raises(NotFound):
            call(made.id)


def test_what_is_cleared_is_null(shop: Hyperline) -> None:
    it = shop.customers
    made = it.create(name="Ada", billing_address={"country": "FR", "city": "Paris"}, language="fr", properties={"a": 1})
    changed = it.update(made.id, billing_address=None, language=None, properties={"b": 2})
    assert (changed.country, changed.billing_address, changed.language, changed.properties) == (None, None, None, {"b": 2})
