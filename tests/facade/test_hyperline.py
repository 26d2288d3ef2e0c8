"""What is particular to Hyperline: price configurations that come along with a product, or not, and types that came later."""

from collections.abc import Callable
from typing import Any

import pytest
from facade import drafts
from facade.shops import Mode, Script, Shop

from billfold import Interval, Money, PartlyDone
from billfold.testing import Sandbox
from billfold_core.model import UnknownVariant


def hyperline(product: dict[str, Any], *configurations: dict[str, Any]) -> Any:
    whole = {"id": "itm_1", "name": "Seats", "type": "flat_fee", "price_configurations": list(configurations), **product}
    script = Script(
        {"GET /v1/products/itm_1": whole, "GET /v1/price-configurations": {"data": list(configurations), "meta": {"total": 1}}}
    )
    return Shop("hyperline", "sync", script.transport).products.get("itm_1")


def configuration(**changes: Any) -> dict[str, Any]:
    return {
        "id": "prc_1",
        "product_id": "itm_1",
        "type": "fee",
        "currency": "EUR",
        "billing_interval": {"period": "months", "count": 3},
        "prices": [{"type": "fee", "amount": 24000}],
        **changes,
    }


def test_a_price_at_hyperline() -> None:
    (found,) = hyperline({"status": "active"}, configuration(status="archived")).prices
    assert (found.amount, found.kind, found.interval) == (Money(240, "EUR"), "recurring", Interval(3, "month"))
    assert (found.active, found.provider_status) == (False, "archived")


@pytest.mark.parametrize(
    "product, changes, kind, interval",
    [
        ({}, {"billing_interval": {"period": "once"}}, "one_time", None),
        ({}, {"billing_interval": None}, "unknown", None),
        ({}, {"billing_interval": {"period": "fortnights", "count": 1}}, "unknown", None),
        ({"type": "dynamic"}, {}, "usage", Interval(3, "month")),
        ({"type": "seat"}, {}, "recurring", Interval(3, "month")),
        ({}, {"type": "bps", "prices": []}, "usage", Interval(3, "month")),
    ],
)
def test_the_kind_of_a_price_at_hyperline(product: Any, changes: Any, kind: str, interval: Interval | None) -> None:
    (found,) = hyperline(product, configuration(**changes)).prices
    assert (found.kind, found.interval) == (kind, interval)


def test_tiers_at_hyperline_have_no_one_amount() -> None:
    tiers = [{"type": "volume", "amount": 100, "from": 0, "to": 10}, {"type": "volume", "amount": 90, "from": 10, "to": None}]
    (found,) = hyperline({"type": "seat"}, configuration(type="volume", prices=tiers)).prices
    assert found.amount is None


def test_a_product_of_a_type_that_came_later_is_read_as_far_as_it_goes() -> None:
    found = hyperline({"type": "subscription_box", "status": "active", "description": "Box"}, configuration())
    assert found.prices[0].amount == Money(240, "EUR")
    assert isinstance(found.raw, UnknownVariant)
    assert (found.id, found.name, found.description, found.status) == ("itm_1", "Seats", "Box", "active")


def test_a_product_without_an_id_gets_no_prices_of_others() -> None:
    found = hyperline({"type": "subscription_box", "id": None}, configuration())
    assert (found.id, found.prices, found.prices_known) == ("", (), False)


def test_more_than_fifty_prices_at_hyperline_are_all_read(mode: Mode) -> None:
    configurations = [configuration(id=f"prc_{number}") for number in range(120)]
    pages = [{"data": configurations[:100], "meta": {"total": 120}}, {"data": configurations[100:], "meta": {"total": 120}}]
    whole = {"id": "itm_1", "name": "Many", "type": "flat_fee", "price_configurations": configurations[:50]}
    script = Script({"GET /v1/products/itm_1": whole, "GET /v1/price-configurations": pages})
    assert len(Shop("hyperline", mode, script.transport).products.get("itm_1").prices) == 120


@pytest.mark.parametrize("change", ["archive", "restore", "update"])
@pytest.mark.parametrize("listed", [404, 500, {"data": [{"id": "prc_1"}], "meta": {"total": 1}}, {"data": "none"}])
def test_a_change_at_hyperline_that_cannot_be_read_back_is_reported_as_made(change: str, listed: Any, mode: Mode) -> None:
    product = {"id": "itm_1", "name": "Seats", "type": "flat_fee"}
    route = "PUT /v1/products/itm_1" + {"archive": "/archive", "restore": "/unarchive"}.get(change, "")
    script = Script({route: product, "GET /v1/price-configurations": listed})
    settings = {"name": "Seats"} if change == "update" else {}
    with pytest.raises(PartlyDone, match="itm_1 exists") as caught:
        getattr(Shop("hyperline", mode, script.transport).products, change)("itm_1", **settings)
    assert (caught.value.outcome, caught.value.left) == ("applied", ())


def test_half_a_change_at_hyperline_is_reported(shop: Callable[[str], Shop], sandbox: Sandbox) -> None:
    it = shop("hyperline")
    made = it.products.create(drafts.product(drafts.MONTHLY))
    sandbox.faults.add("server_error", provider="hyperline", operation="price_configurations_archive")
    with pytest.raises(PartlyDone) as caught:
        it.prices.update(made.prices[0], amount=Money("5", "USD"), active=False)
    done: Any = caught.value.done
    assert (caught.value.left, done.amount) == (("active",), Money("5", "USD"))
