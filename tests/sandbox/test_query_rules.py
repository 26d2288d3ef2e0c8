"""Rules across the parameters of a query: the sandbox refuses what the provider does."""

from itertools import chain, combinations
from typing import Any
from urllib.parse import urlencode

import pytest
from jsonschema_rs import Draft202012Validator
from providers import PROVIDERS

from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Route, load
from billfold_sandbox.validate import read_query

RULED = [(provider, route) for provider in PROVIDERS for route in load(provider).routes if "x-query" in route.definition]
NEEDED = {"currency": "EUR", "ledger_id": "led_1"}
OF_TYPES: dict[str, Any] = {"interval": "day", "startDate": 1, "endDate": 2, "year": 2026, "booked_month": "2026-01"}


@pytest.mark.parametrize(("provider", "route"), RULED, ids=[route.operation for _, route in RULED])
def test_a_query_is_refused_exactly_where_the_spec_refuses_it(provider: str, route: Route) -> None:
    said = route.definition["x-query"]
    asked = [parameter["name"] for parameter in route.parameters if parameter["in"] == "query"]
    names = [name for name in asked if f"'{name}'" in str(said)]
    needed = {name: value for name, value in NEEDED.items() if name in asked}
    assert len(names) > 1
    for chosen in chain.from_iterable(combinations(names, count) for count in range(len(names) + 1)):
        values = {name: OF_TYPES.get(name, "x_1") for name in chosen} | needed
        if Draft202012Validator(said).is_valid(values):
            assert read_query(load(provider), route, urlencode(values), capped={}) == values
        else:
            with pytest.raises(RefusedError) as caught:
                read_query(load(provider), route, urlencode(values), capped={})
            assert caught.value.reason == "bad_query"
            assert [finding for finding in caught.value.findings if finding.path[0] in names]
