"""Products, prices, customers and intervals to plain JSON and back, without the provider's own record."""

import json
from collections.abc import Callable
from datetime import UTC
from typing import Any

import attrs
import pytest
from facade.drafts import MONTHLY, product
from facade.shops import PROVIDERS, Shop
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from billfold import Address, Customer, Interval, Money, Price, Product
from billfold_core.errors import DecodeFault
from billfold_core.model import UnknownVariant

TEXT = st.text(max_size=10)
MONEY = st.builds(Money, st.decimals(0, 10**9, places=3), st.sampled_from(["USD", "JPY", "BHD"]))
INTERVALS = st.builds(Interval, st.integers(1, 99), st.sampled_from(["day", "week", "month", "year"]))
RAW = st.just(UnknownVariant("x", {}))
PRICES = st.builds(
    Price,
    id=st.none() | TEXT,
    product_id=st.none() | TEXT,
    amount=st.none() | MONEY,
    kind=st.sampled_from(["one_time", "recurring", "usage", "unknown"]),
    interval=st.none() | INTERVALS,
    trial_days=st.none() | st.integers(0, 400),
    active=st.none() | st.booleans(),
    default=st.none() | st.booleans(),
    label=st.none() | TEXT,
    provider_status=st.none() | st.booleans() | TEXT,
    raw=RAW,
)
PRODUCTS = st.builds(
    Product,
    id=TEXT,
    name=TEXT,
    description=st.none() | TEXT,
    status=st.sampled_from(["active", "archived", "unknown"]),
    provider_status=st.none() | st.booleans() | TEXT,
    prices=st.lists(PRICES, max_size=3).map(tuple),
    prices_known=st.booleans(),
    provider=TEXT,
    raw=RAW,
)
ADDRESSES = st.builds(Address, line1=st.none() | TEXT, city=st.none() | TEXT, country=st.none() | TEXT)
CUSTOMERS = st.builds(
    Customer,
    id=TEXT,
    reference=st.none() | TEXT,
    email=st.none() | TEXT,
    name=st.none() | TEXT,
    country=st.none() | TEXT,
    address=st.none() | ADDRESSES,
    status=st.sampled_from(["active", "archived", "unknown"]),
    provider_status=st.none() | st.booleans() | TEXT,
    metadata=st.none() | st.dictionaries(TEXT, st.none() | st.booleans() | st.integers() | TEXT, max_size=3),
    created_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    provider=TEXT,
    raw=RAW,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(INTERVALS | PRICES | PRODUCTS | ADDRESSES | CUSTOMERS)
def test_to_json_and_back(value: Any) -> None:
    plain = json.loads(json.dumps(value.to_dict()))
    assert plain == value.to_dict()
    kind = type(value)
    for twin in (kind.from_dict(plain), kind.from_json(value.to_json()), kind.from_json(json.dumps(plain).encode())):
        assert twin == value
        assert hash(twin) == hash(value)
        assert twin.to_dict() == plain
        if hasattr(twin, "raw"):
            assert twin.raw.to_dict() == plain


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_a_provider_answers(provider: str, shop: Callable[[str], Shop]) -> None:
    made = shop(provider).products.create(product(MONTHLY))
    plain = made.to_dict()
    assert "raw" not in json.dumps(plain)
    assert Product.from_json(made.to_json()) == made
    assert plain["prices"][0]["amount"]["amount"] == f"{made.prices[0].amount.amount:f}"
    assert type(plain["provider_status"]) in (str, bool, type(None))
    assert Price.from_dict(plain["prices"][0]) == made.prices[0]
    changed = attrs.evolve(made, name="Other")
    assert changed != made
    assert changed.raw is made.raw


PLAIN: dict[str, Any] = {
    "id": "prod_1",
    "name": "Pro",
    "description": None,
    "status": "active",
    "provider_status": None,
    "prices": [
        {
            "id": None,
            "product_id": "prod_1",
            "amount": {"amount": "29.99", "currency": "USD"},
            "kind": "recurring",
            "interval": {"count": 1, "unit": "month"},
            "trial_days": None,
            "active": True,
            "default": None,
            "label": None,
            "provider_status": "active",
        }
    ],
    "prices_known": True,
    "provider": "creem",
}
BROKEN: dict[str, tuple[tuple[Any, ...], Any]] = {
    ".name": (("name",), 1),
    ".status": (("status",), "gone"),
    ".prices": (("prices",), {}),
    ".prices_known": (("prices_known",), None),
    ".provider_status": (("provider_status",), 3),
    ".prices[0].kind": (("prices", 0, "kind"), None),
    ".prices[0].amount": (("prices", 0, "amount"), {"amount": 29.99, "currency": "USD"}),
    ".prices[0].interval.unit": (("prices", 0, "interval", "unit"), "fortnight"),
    ".prices[0].interval.count": (("prices", 0, "interval", "count"), 0),
    ".prices[0].trial_days": (("prices", 0, "trial_days"), "14"),
    ".prices[0].active": (("prices", 0, "active"), "yes"),
    ".prices[0].interval": (("prices", 0, "interval"), "month"),
}


@pytest.mark.parametrize("path", BROKEN)
def test_what_is_no_product_says_where(path: str) -> None:
    steps, value = BROKEN[path]
    broken = json.loads(json.dumps(PLAIN))
    assert Product.from_dict(broken).prices[0].amount == Money("29.99", "USD")
    part = broken
    for step in steps[:-1]:
        part = part[step]
    part[steps[-1]] = value
    with pytest.raises(DecodeFault) as caught:
        Product.from_dict(broken)
    assert caught.value.path == path
    del part[steps[-1]]
    with pytest.raises(DecodeFault) as caught:
        Product.from_dict(broken)
    assert caught.value.path == path


@pytest.mark.parametrize("value", [None, [], "x", 1])
@pytest.mark.parametrize("kind", [Product, Price, Customer, Address, Interval])
def test_what_is_no_object_is_refused(kind: Any, value: Any) -> None:
    with pytest.raises(DecodeFault):
        kind.from_dict(value)
