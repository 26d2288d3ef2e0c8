"""What providers answer is read without being misread: unknown values stay unknown, and the raw model is at hand."""

from typing import Any

import pytest
from facade import drafts
from facade.shops import Mode, Script, Shop, fixture

import billfold
from billfold import Money
from creem_client.models.product import Product as CreemProduct


def test_creem_as_documented(mode: Mode) -> None:
    script = Script({"GET /v1/products/prod_1": fixture("creem/responses/products_get")})
    found = Shop("creem", mode, script.transport).products.get("prod_1")
    assert isinstance(found.raw, CreemProduct)
    assert found.raw.to_dict() == fixture("creem/responses/products_get")
    assert found.prices[0].id is None


@pytest.mark.parametrize("variant", ["sparse", "later_values", "old_spelling"])
def test_creem_otherwise_than_documented(variant: str) -> None:
    script = Script({"GET /v1/products/prod_1": fixture(f"creem/responses/products_get.{variant}")})
    found = Shop("creem", "sync", script.transport).products.get("prod_1")
    assert len(found.prices) == 1
    assert found.raw.to_dict() == fixture(f"creem/responses/products_get.{variant}")


@pytest.mark.parametrize(
    "told, read",
    [
        ({"trial_period_days": 14}, 14),
        ({"trial_period_days": 14, "trial_price": 0}, 14),
        # A trial that costs something is not free.
        ({"trial_period_days": 14, "trial_price": 100}, None),
        ({"trial_period_days": None, "trial_price": None}, None),
        ({"trial_period_days": 0}, None),
        ({}, None),
    ],
)
def test_a_free_trial_at_creem_is_read(told: dict[str, Any], read: int | None) -> None:
    script = Script({"GET /v1/products/prod_1": {**fixture("creem/responses/products_get"), **told}})
    assert [price.trial_days for price in Shop("creem", "sync", script.transport).products.get("prod_1").prices] == [read]


def test_unknown_values_stay_unknown() -> None:
    script = Script({"GET /v1/products/prod_1": fixture("creem/responses/products_create")})
    found = Shop("creem", "sync", script.transport).products.get("prod_1")
    (price,) = found.prices
    assert (found.status, found.provider_status) == ("unknown", "<string>")
    assert (price.kind, price.amount, price.interval, price.active) == ("unknown", None, None, None)


def test_clink_without_anything(mode: Mode) -> None:
    script = Script(
        {
            "GET /api/product/prd_1": {"productId": "prd_1"},
            "GET /api/price": [
                {"code": 200, "total": 1, "rows": [{"priceId": "price_1"}]},
                {"code": 200, "total": 0, "rows": []},
            ],
        }
    )
    found = Shop("clink", mode, script.transport).products.get("prd_1")
    (price,) = found.prices
    assert (found.name, found.status, price.kind, price.amount, price.default) == ("", "unknown", "unknown", None, None)


@pytest.mark.parametrize("variant", ["", ".snake_case"])
def test_clink_prices_as_documented(variant: str, mode: Mode) -> None:
    script = Script(
        {"GET /api/product/prd_1": {"productId": "prd_1"}, "GET /api/price": fixture(f"clink/responses/prices_list{variant}")}
    )
    assert Shop("clink", mode, script.transport).products.get("prd_1").prices_known


@pytest.mark.parametrize(
    "details, kind, amount",
    [
        ({"pricingModel": "flat_rate"}, "recurring", Money("5", "USD")),
        ({"pricingModel": "per_seat"}, "recurring", Money("5", "USD")),
        ({"pricingModel": "tiered"}, "recurring", None),
        ({"pricingModel": "usage_based"}, "usage", None),
        ({"pricingModel": "astrology"}, "recurring", None),
        ({"transformQuantity": {"divideBy": 10, "round": "up"}}, "recurring", None),
    ],
)
def test_an_amount_at_clink_that_is_not_the_whole_truth_is_none(details: Any, kind: str, amount: Money | None) -> None:
    price = {"priceId": "p", "currency": "USD", "unitAmount": 5, "priceType": "recurring", "recurring": details}
    script = Script({"GET /api/product/prd_1": {"productId": "prd_1", "priceList": [price]}})
    (found,) = Shop("clink", "sync", script.transport).products.get("prd_1").prices
    assert (found.kind, found.amount) == (kind, amount)


def test_many_prices_at_clink_are_read_page_by_page(mode: Mode) -> None:
    rows = [{"priceId": f"price_{number}"} for number in range(150)]
    pages = [{"code": 200, "total": 150, "rows": rows[:100]}, {"code": 200, "total": 150, "rows": rows[100:]}]
    script = Script(
        {"GET /api/product/prd_1": {"productId": "prd_1"}, "GET /api/price": [*pages, {"code": 200, "total": 0, "rows": []}]}
    )
    assert len(Shop("clink", mode, script.transport).products.get("prd_1").prices) == 150


@pytest.mark.parametrize(
    "price, kind, amount",
    [
        ({"type": "usage", "usageMeterId": "m", "intervalUnit": "month", "intervalCount": 1}, "usage", None),
        ({"type": "single_payment"}, "one_time", Money("1.23", "USD")),
        ({"type": "subscription", "intervalUnit": "month", "intervalCount": 1}, "recurring", Money("1.23", "USD")),
        ({"type": "subscription", "intervalUnit": "blue_moon", "intervalCount": 1}, "recurring", Money("1.23", "USD")),
        ({"type": "barter"}, "unknown", None),
    ],
)
def test_the_kinds_of_prices_at_flowglad(price: Any, kind: str, amount: Money | None, mode: Mode) -> None:
    whole = {"id": "price_1", "currency": "USD", "unitPrice": 123, "isDefault": True, **price}
    body = {"id": "prod_1", "name": "Pro", "active": True, "prices": [whole]}
    script = Script({"GET /api/v1/products/prod_1": body})
    (found,) = Shop("flowglad", mode, script.transport).products.get("prod_1").prices
    assert (found.id, found.kind, found.amount) == ("price_1", kind, amount)


def test_the_native_client_is_one_attribute_away(sandbox: Any) -> None:
    with billfold.connect("creem", "creem_test_x", transport=sandbox.transport) as creem:
        creem.products.create(drafts.product(drafts.MONTHLY))
        assert [product.price for product in creem.native.products.search()] == [2999]


def test_results_can_be_kept_in_sets_and_show_what_matters(sandbox: Any) -> None:
    with billfold.connect("creem", "creem_test_x", transport=sandbox.transport) as creem:
        made = creem.products.create(drafts.product(drafts.MONTHLY))
        assert {made, creem.products.get(made.id)} == {made}
        assert "raw=…" in repr(made)
