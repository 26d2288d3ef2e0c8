"""Rules across the parameters of a query: what breaks them is refused before anything is sent, however they are given."""

import asyncio
from itertools import chain, combinations
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator
from schemas import PROVIDERS, client_of, endpoint, operations

from billfold.testing import EXAMPLE_KEYS
from billfold_core import InputError, RequestOptions
from billfold_core.http import httpx
from creem_client import AsyncCreem, Creem
from hyperline_client import Hyperline

RULED = [(provider, operation) for provider in PROVIDERS for operation in operations(provider) if "x-query" in operation]
OF_TYPES = {"startDate": 1767225600000, "endDate": 1767225600000, "interval": "day", "year": 2026, "booked_month": "2026-01"}
GIVEN: dict[str, Any] = {"customer_id": "cust_1", "email": "ada@example.com"}


def test_there_are_such_operations() -> None:
    assert {provider for provider, _ in RULED} == {"creem", "flowglad", "hyperline"}


@pytest.mark.parametrize(("provider", "operation"), RULED, ids=[operation["operationId"] for _, operation in RULED])
def test_a_query_is_refused_exactly_where_the_spec_refuses_it(provider: str, operation: dict[str, Any]) -> None:
    said = operation["x-query"]
    names = sorted({*named(said)})
    sent = list[httpx.Request]()
    client = client_of(provider)(EXAMPLE_KEYS[provider], transport=refusing(sent))
    call = endpoint(provider, operation["operationId"]).call
    path = ["sub_1"] if "{" in operation["path"] else []
    needed = {"currency": "EUR"} if operation["operationId"] == "stats_get_summary" else {}
    needed |= {"ledger_id": "led_1"} if "waterfall" in operation["operationId"] else {}
    arguments = endpoint(provider, operation["operationId"]).OPERATION.sent._query_argument
    for chosen in chain.from_iterable(combinations(names, count) for count in range(len(names) + 1)):
        values = {name: OF_TYPES.get(name, "x_1") for name in chosen}
        lawful = Draft202012Validator(said).is_valid(values)
        # By arguments; by options, which the rule counts as well; the first by an argument and the others by options.
        for by_argument in (chosen, (), chosen[:1]):
            rest = {name: value for name, value in values.items() if name not in by_argument}
            given = {arguments(name): values[name] for name in by_argument}
            made = call(*path, **needed, **given)
            sent.clear()
            with pytest.raises(Exception, match="404" if lawful else r"is needed|cannot be given") as caught:
                client.execute(made, RequestOptions(query=rest))
            assert isinstance(caught.value, InputError) is not lawful
            assert len(sent) == lawful


def test_the_words_name_the_arguments() -> None:
    creem, flowglad = Creem("creem_test_1", transport=refusing([])), client_of("flowglad")("sk_test_1", transport=refusing([]))
    with pytest.raises(
        InputError, match=r"^customers_get: customer_id is needed, or else `email`\. Nothing was sent\.$"
    ) as caught:
        creem.customers.get()
    assert caught.value.path == "customer_id"
    with pytest.raises(InputError, match="email cannot be given when `customer_id` is given"):
        creem.customers.get(**GIVEN)
    with pytest.raises(InputError, match="start_date is needed when `interval` is given"):
        creem.stats.get_summary("EUR", interval="day")
    with pytest.raises(InputError, match="resource_slug is needed, or else `resource_id`"):
        flowglad.resource_claims.get_usage("sub_1")


@pytest.mark.parametrize("query", [{"customer_id": None}, {"customer_id": None, "email": None}])
def test_what_options_leave_out_is_not_given(query: dict[str, Any]) -> None:
    sent = list[httpx.Request]()
    with pytest.raises(InputError, match="is needed"):
        Creem("creem_test_1", transport=refusing(sent)).customers.get(customer_id="cust_1", options=RequestOptions(query=query))
    assert sent == []


def test_a_list_is_refused_when_it_is_read() -> None:
    sent = list[httpx.Request]()
    hyperline = Hyperline("test_1", transport=refusing(sent))
    with pytest.raises(InputError, match="booked_month is needed, or else `year`"):
        next(iter(hyperline.accounting_revenue.list_waterfall_cell("led_1")))
    assert sent == []


def test_async_is_alike() -> None:
    sent = list[httpx.Request]()
    creem = AsyncCreem("creem_test_1", transport=refusing(sent))
    for given in ({}, GIVEN):
        with pytest.raises(InputError, match=r"is needed|cannot be given"):
            asyncio.run(creem.customers.get(**given))
    with pytest.raises(Exception, match="404"):
        asyncio.run(creem.customers.get(options=RequestOptions(query={"email": "ada@example.com"})))
    assert [dict(request.url.params) for request in sent] == [{"email": "ada@example.com"}]


def named(said: Any) -> list[str]:
    """List the parameters that a rule names."""
    kinds = [*said.get("oneOf", []), *said.get("anyOf", [])]
    together = said.get("dependentRequired", {})
    return [name for kind in kinds for name in kind["required"]] + [*together, *chain.from_iterable(together.values())]


def refusing(sent: list[httpx.Request]) -> httpx.MockTransport:
    """Return a transport that keeps what is sent and answers that there is no such record."""

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(404, json={"message": "no"})

    return httpx.MockTransport(answer)
