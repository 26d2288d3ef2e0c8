"""What a typed call costs beyond a raw one: all of it but the network."""

from collections.abc import Callable

import httpx
from report import Section, at_most, compare, in_turns
from sample import CREATE, PRODUCT

import billfold
from billfold import Money, ProductDraft, recurring
from creem_client import Creem

CALLS = 300


def measure(turns: int) -> Section:
    """Create a product through `httpx.MockTransport`, raw, typed, and through the facade, in turns."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=PRODUCT, headers={"content-type": "application/json"}))
    raw = httpx.Client(transport=transport, base_url="https://test-api.creem.io", headers={"x-api-key": "creem_test_1"})
    typed = Creem("creem_test_1", transport=transport)
    facade = billfold.connect("creem", api_key="creem_test_1", transport=transport)
    draft = ProductDraft(
        name="Pro", description="Everything, for teams", prices=[recurring(Money("29.99", "USD"), every="month")]
    )
    candidates: dict[str, Callable[[], object]] = {
        "httpx `post` + `json()`": lambda: raw.post("/v1/products", json=CREATE).json(),
        "`creem.products.create`": lambda: typed.products.create(**CREATE),
        "facade `products.create`": lambda: facade.products.create(draft),
    }
    seconds = in_turns(candidates, CALLS, turns)
    goals = {"`creem.products.create`": at_most(1.00), "facade `products.create`": at_most(1.20)}
    return Section(
        "One typed create",
        "Through `httpx.MockTransport`; the generator's stock output needs 1.33.",
        compare(seconds, goals, unit="µs", factor=1e6),
    )
