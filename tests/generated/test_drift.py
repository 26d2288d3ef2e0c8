"""Answers that are not what the spec says: raised, or kept where the client is told to keep them."""

import asyncio
import copy
import pickle
from decimal import Decimal
from typing import Any

import attrs
import httpx
import pytest
from schemas import PROVIDERS, client_of

import billfold
from billfold_core import ConfigurationError, DecodeError, Event
from billfold_core.drift import keeping
from billfold_core.errors import DecodeFault
from billfold_core.model import Model
from creem_client import AsyncCreem, Creem
from creem_client.models import Product, ProductPage, ProductStatus
from flowglad_client.models import ProductWithPrices, SubscriptionPrice

PRODUCT: dict[str, Any] = {
    "id": "prod_1",
    "name": "Pro",
    "price": 2999,
    "currency": "USD",
    "billing_type": "recurring",
    "status": "active",
}
PAGINATION = {"total_records": 2, "total_pages": 1, "current_page": 1, "next_page": None, "prev_page": None}
FEATURE = {"id": "feat_1", "type": "custom", "description": "fast"}
# Each a change of a product, where it drifts, and the attribute with what it then holds.
DRIFT: list[tuple[dict[str, Any], str, str, Any]] = [
    ({"name": 5}, "name", "name", 5),
    ({"name": None}, "name", "name", None),
    ({"status": {"code": 1}}, "status", "status", {"code": 1}),
    ({"status": None}, "status", "status", None),
    ({"billing_type": True}, "billing_type", "billing_type", True),
    ({"tax_mode": ["inclusive"]}, "tax_mode", "tax_mode", ["inclusive"]),
    ({"created_at": "yesterday"}, "created_at", "created_at", "yesterday"),
    ({"created_at": 1767225600000}, "created_at", "created_at", 1767225600000),
    ({"created_at": "1712010112"}, "created_at", "created_at", "1712010112"),
    ({"image_url": Decimal("1.5")}, "image_url", "image_url", Decimal("1.5")),
    ({"features": {"a": 1}}, "features", "features", {"a": 1}),
]


class Seen:
    """An observer that keeps what it is told."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def notice(self, event: Event) -> None:
        self.events.append(event)


def answering(body: Any, status: int = 200) -> httpx.MockTransport:
    return httpx.MockTransport(lambda request: httpx.Response(status, json=body))


@pytest.mark.parametrize(("change", "place", "name", "value"), DRIFT)
def test_what_is_not_as_the_spec_says_stays_in_its_field(change: dict[str, Any], place: str, name: str, value: Any) -> None:
    came = {**PRODUCT, **change}
    with pytest.raises(DecodeFault):
        Product.from_dict(came)
    found = keeping(Product.from_dict, came)
    assert getattr(found, name) == value
    assert (found.id, found.price) == ("prod_1", 2999)
    twins = copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found)), attrs.evolve(found), found.__replace__()
    for twin in (found, *twins):
        assert twin.drifted == (place,)
        assert twin == found
        assert twin.to_dict() == came
    assert found.to_json()
    assert repr(found)
    page = keeping(ProductPage.from_dict, {"items": [PRODUCT, came], "pagination": PAGINATION})
    assert page.drifted == (f"items[1].{place}",)
    assert [item.drifted for item in page.items] == [(), (place,)]


def test_what_is_missing_is_none_and_listed() -> None:
    came = {name: value for name, value in PRODUCT.items() if name not in ("name", "status")}
    found = keeping(Product.from_dict, came)
    assert (found.name, found.status) == (None, None)
    assert found.drifted == ("name", "status")
    assert found.to_dict() == came


def test_a_change_ends_the_drift() -> None:
    found = keeping(Product.from_dict, {**PRODUCT, "status": 5, "name": 6})
    found.status = ProductStatus.ACTIVE
    assert found.drifted == ("name",)
    assert found.to_dict() == {**PRODUCT, "name": 6}
    assert attrs.evolve(found, name="Pro").drifted == ()


@pytest.mark.parametrize("item", ["gone", 5, None, [], {"name": "no id"}])
def test_only_the_member_of_an_array_is_kept_that_cannot_be_read(item: Any) -> None:
    came = {**PRODUCT, "features": [FEATURE, item, FEATURE]}
    if isinstance(item, dict):
        with pytest.raises(DecodeFault):
            keeping(Product.from_dict, came)
        return
    found = keeping(Product.from_dict, came)
    assert found.drifted == ("features[1]",)
    assert found.features is not None
    assert (found.features[0].id, found.features[1], found.features[2].id) == ("feat_1", item, "feat_1")
    assert found.to_dict() == came


@pytest.mark.parametrize(
    "change",
    [
        *({"price": value} for value in ("2999", None, True, Decimal("1.5"), {})),
        *({"currency": value} for value in (None, 5, [], {"code": "USD"})),
        *({"id": value} for value in (None, 5, [], {})),
    ],
)
def test_amounts_currencies_and_ids_are_always_raised(change: dict[str, Any]) -> None:
    for more in ({}, {"name": 5}):
        came = {**PRODUCT, **change, **more}
        for read, body in (
            (Product.from_dict, came),
            (ProductPage.from_dict, {"items": [PRODUCT, came], "pagination": PAGINATION}),
        ):
            with pytest.raises(DecodeFault) as caught:
                keeping(read, body)
            assert caught.value.path.endswith(f".{next(iter(change))}")


@pytest.mark.parametrize("items", [None, "missing", {"a": 1}, "abc", 5, ["abc"], [None], [[PRODUCT]]])
def test_the_items_of_a_list_are_always_raised(items: Any) -> None:
    body = {"pagination": PAGINATION} | ({} if items == "missing" else {"items": items})
    with Creem("creem_test_x", transport=answering(body), on_drift="keep") as creem, pytest.raises(DecodeError) as caught:
        list(creem.products.search())
    assert caught.value.path.startswith("$.items")


def test_every_amount_currency_and_needed_id_is_firm() -> None:
    assert {"id", "unitPrice", "currency"} <= SubscriptionPrice.FIRM
    assert "trialPeriodDays" not in SubscriptionPrice.FIRM
    assert {"id", "price", "currency", "trial_price", "usage_prices"} == Product.FIRM
    price = {"type": "subscription", "id": "p", "unitPrice": "5", "currency": "USD", "intervalUnit": "month", "intervalCount": 1}
    whole = {"id": "prod_1", "name": "Pro", "active": True, "prices": [price]}
    with pytest.raises(DecodeFault) as caught:
        keeping(ProductWithPrices.from_dict, whole)
    assert caught.value.path == ".prices[0].unitPrice"
    kept = keeping(ProductWithPrices.from_dict, {**whole, "prices": [{**price, "unitPrice": 5, "intervalUnit": 7}]})
    assert kept.drifted == ("prices[0].intervalUnit",)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_client_that_keeps_tells_the_observer(asynchronous: bool) -> None:
    seen, came = Seen(), {**PRODUCT, "status": 5, "tax_mode": 6}

    async def read() -> Product:
        async with AsyncCreem("creem_test_x", transport=answering(came), observer=seen, on_drift="keep") as creem:
            return await creem.products.get("prod_1")

    if asynchronous:
        found = asyncio.run(read())
    else:
        with Creem("creem_test_x", transport=answering(came), observer=seen, on_drift="keep") as creem:
            found = creem.products.get("prod_1")
    assert found.drifted == ("status", "tax_mode")
    drift = [event for event in seen.events if event.step == "drift"]
    assert [(event.operation, event.status, event.problem) for event in drift] == [("products_get", 200, "status, tax_mode")]
    assert [event.step for event in seen.events] == ["request", "drift", "response"]


@pytest.mark.parametrize("setting", [None, "raise"])
def test_a_client_raises_unless_it_is_told_to_keep(setting: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    transport = answering({**PRODUCT, "status": 5})
    with Creem("creem_test_x", transport=transport, on_drift=setting) as creem, pytest.raises(DecodeError) as caught:
        creem.products.get("prod_1")
    assert (caught.value.path, caught.value.record_id) == ("$.status", None)
    monkeypatch.setenv("BILLFOLD_ON_DRIFT", "keep")
    with Creem("creem_test_x", transport=transport) as creem:
        assert creem.products.get("prod_1").drifted == ("status",)
        assert creem.with_options(billfold.RequestOptions(timeout=1)).products.get("prod_1").drifted == ("status",)
    with billfold.connect("creem", "creem_test_x", transport=transport, on_drift="keep") as shop:
        raw = shop.products.get("prod_1").raw
        assert isinstance(raw, Model)
        assert raw.drifted == ("status",)


@pytest.mark.parametrize("value", ["ignore", "KEEP", 5, True, ["keep"]])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_another_setting_is_refused_when_the_client_is_made(provider: str, value: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    client = client_of(provider)
    with pytest.raises(ConfigurationError, match="on_drift must be 'raise' or 'keep'"):
        client("some_key", environment="test", on_drift=value)
    if isinstance(value, str):
        monkeypatch.setenv("BILLFOLD_ON_DRIFT", value)
        with pytest.raises(ConfigurationError, match="BILLFOLD_ON_DRIFT must be 'raise' or 'keep'"):
            client("some_key", environment="test")


def test_after_a_write_the_error_names_the_record() -> None:
    body = {**PRODUCT, "price": "much"}
    asked: dict[str, Any] = {"name": "Pro", "description": "d", "price": 2999, "currency": "USD", "billing_type": "onetime"}
    with Creem("creem_test_x", transport=answering(body)) as creem, pytest.raises(DecodeError) as caught:
        creem.products.create(**asked)
    assert (caught.value.record_id, caught.value.outcome) == ("prod_1", "applied")
    assert "The record's id is prod_1." in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).record_id == "prod_1"
    for wrong in ({"id": 5}, {"id": " "}, {"id": "x" * 1000}, {"id": None}):
        with Creem("creem_test_x", transport=answering({**body, **wrong})) as creem, pytest.raises(DecodeError) as caught:
            creem.products.create(**asked)
        assert caught.value.record_id is None
    with Creem("creem_test_x", transport=answering(body)) as creem, pytest.raises(DecodeError) as caught:
        creem.products.get("prod_1")
    assert caught.value.record_id is None


@pytest.mark.parametrize(
    ("operation", "body", "found"),
    [
        ("products_create", {"product": {"id": "prod_1"}, "prices": [{"id": "p"}]}, "prod_1"),
        ("products_create", {"code": 200, "data": {"productId": "prod_1", "defaultPriceId": "p"}}, "prod_1"),
        ("checkout_sessions_create", {"code": 200, "data": {"sessionId": "sess_1", "customerId": "c"}}, "sess_1"),
        ("subscriptions_cancel", {"subscription_id": "sub_1"}, "sub_1"),
        ("companies_create", {"company": {"id": "co_1"}}, "co_1"),
        ("products_create", {"customer": {"id": "c"}, "customerId": "c"}, None),
        ("products_create", ["prod_1"], None),
        ("products_create", None, None),
    ],
)
def test_the_id_is_that_of_the_record(operation: str, body: Any, found: str | None) -> None:
    from billfold_core.record_ids import record_id

    assert record_id(operation, body) == found
