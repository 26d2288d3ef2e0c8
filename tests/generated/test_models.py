"""What the models promise beyond a round trip: open sets, safe input, exact numbers, errors that say where."""

import copy
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

import attrs
import pytest
from schemas import PROVIDERS, component, is_sent, readers, tables

from billfold_core import UNSET, InputError, MoneyError, UnknownVariant
from billfold_core.errors import DecodeFault
from billfold_core.nesting import same
from clink_client.api.test_clocks import test_clocks_advance
from clink_client.models import Price as ClinkPrice
from clink_client.models import RecurringDetails
from creem_client.api.discounts import discounts_create
from creem_client.api.products import products_create
from creem_client.api.stats import stats_get_summary
from creem_client.models import Product, ProductPage, ProductStatus, Subscription
from flowglad_client.models import Product as FlowgladProduct
from flowglad_client.models import SubscriptionPrice, price_from_dict

PRODUCT: dict[str, Any] = {
    "id": "prod_1",
    "name": "Pro",
    "price": 2999,
    "currency": "USD",
    "billing_type": "recurring",
    "status": "active",
}


def test_unknown_enum_value_stays_a_member_equal_to_its_string() -> None:
    product = Product.from_dict({**PRODUCT, "status": "on_hold"})
    assert isinstance(product.status, ProductStatus)
    assert product.status == "on_hold"
    assert not product.status.is_known
    assert pickle.loads(pickle.dumps(product)).status == "on_hold"
    assert "on_hold" not in list(ProductStatus)


def test_unknown_fields_are_kept_and_shown() -> None:
    product = Product.from_dict({**PRODUCT, "sparkle": {"level": Decimal("1.5")}})
    assert product.additional_properties == {"sparkle": {"level": Decimal("1.5")}}
    assert product != Product.from_dict({**PRODUCT, "sparkle": {"level": 2}})


@pytest.mark.parametrize("field", ["image_url", "tax_mode", "features", "created_at", "object"])
def test_left_out_and_null_read_as_none_and_go_back_as_they_came(field: str) -> None:
    for came in ({**PRODUCT}, {**PRODUCT, field: None}):
        model = Product.from_dict(came)
        twins = copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model)), attrs.evolve(model, name="Max")
        for twin in (model, *twins, model.__replace__(name="Max")):
            assert getattr(twin, field) is None
            assert {**twin.to_dict(), "name": "Pro"} == came
        assert Product.from_json(model.to_json()) == model


@pytest.mark.parametrize("field", ["image_url", "tax_mode", "features", "created_at", "object"])
def test_what_the_caller_changed_is_written(field: str) -> None:
    there: dict[str, Any] = {"image_url": "x", "tax_mode": "inclusive", "features": [], "object": "product"}
    value = there.get(field, "2026-01-01T00:00:00Z")
    model = Product.from_dict({**PRODUCT, field: value})
    read = getattr(model, field)
    setattr(model, field, None)
    assert model.to_dict() == {**PRODUCT, field: None}
    setattr(model, field, read)
    assert model.to_dict() == {**PRODUCT, field: value}
    for came in (PRODUCT, {**PRODUCT, field: None}):
        assert attrs.evolve(Product.from_dict(came), **{field: read}).to_dict() == {**PRODUCT, field: value}


def test_a_model_made_by_hand_has_null_only_where_it_was_passed_and_is_a_value() -> None:
    required: dict[str, Any] = {**PRODUCT}
    required.pop("status")
    status = ProductStatus.ACTIVE
    assert Product(**required, status=status).to_dict() == PRODUCT
    # A product's picture may be null, its tax mode may not.
    given = Product(**required, status=status, image_url=None, tax_mode=None)
    assert given.to_dict() == {**PRODUCT, "image_url": None}
    for twin in (copy.copy(given), copy.deepcopy(given), pickle.loads(pickle.dumps(given)), attrs.evolve(given, tax_mode=None)):
        assert twin.to_dict() == {**PRODUCT, "image_url": None}
    pictured = Product(**required, status=status, image_url="x")
    assert attrs.evolve(pictured, image_url=None).to_dict() == {**PRODUCT, "image_url": None}
    with pytest.raises(TypeError):
        Product(**required, status=status, colour="red")
    made: Any = Product
    with pytest.raises(TypeError):
        made("Pro")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_answer_holds_unset(provider: str) -> None:
    models = import_module(f"{provider}_client.models")
    answers = [
        name for name in readers(provider) if "discriminator" not in component(provider, name) and not is_sent(provider, name)
    ]
    assert answers
    for name in answers:
        for field in attrs.fields(getattr(models, name)):
            assert "Unset" not in str(field.type)
            assert field.default is not UNSET


PAGINATION = {"total_records": 1, "total_pages": 1, "current_page": 1, "next_page": None, "prev_page": None}


def test_one_null_does_not_lose_a_page() -> None:
    names = [name for name in Product.FIELDS if name not in PRODUCT]
    page = {
        "items": [{**PRODUCT, name: None} for name in names] + [{**PRODUCT, **dict.fromkeys(names)}],
        "pagination": PAGINATION,
    }
    found = ProductPage.from_dict(page)
    assert len(found.items) == len(names) + 1
    assert found.to_dict() == page


@pytest.mark.parametrize(
    ("change", "path", "told"),
    [
        ({"price": "2999"}, ".items[1].price", "expected a whole number, got a string"),
        ({"price": True}, ".items[1].price", "expected a whole number, got a boolean"),
        ({"price": Decimal("29.99")}, ".items[1].price", "expected a whole number, got a number"),
        ({"price": Decimal("1e999999999")}, ".items[1].price", "expected a whole number"),
        ({"name": None}, ".items[1].name", "expected a string, got null"),
        ({"name": UNSET}, ".items[1].name", "is missing"),
        ({"status": 5}, ".items[1].status", "expected a string, got a number"),
        ({"created_at": "yesterday"}, ".items[1].created_at", "expected a date and time"),
        (
            {"features": [{"id": "feat_1", "type": "custom", "description": 7}]},
            ".items[1].features[0].description",
            "got a number",
        ),
        ({"features": {}}, ".items[1].features", "expected an array, got an object"),
    ],
)
def test_decode_error_says_where_and_what(change: dict[str, Any], path: str, told: str) -> None:
    bad = {name: value for name, value in {**PRODUCT, **change}.items() if value is not UNSET}
    page = {"items": [PRODUCT, bad], "pagination": {}}
    with pytest.raises(DecodeFault, match=told) as caught:
        ProductPage.from_dict(page)
    assert caught.value.path == path


def test_whole_number_written_with_a_point_is_one() -> None:
    assert Product.from_dict({**PRODUCT, "price": Decimal("2999.0")}).price == 2999


def test_decimal_amounts_stay_exact_however_they_come() -> None:
    for amount in (Decimal("29.99"), "29.99", 29.99):
        price = ClinkPrice.from_dict({"priceId": "price_1", "unitAmount": amount})
        assert price.unit_amount == Decimal("29.99")
        assert price.to_dict()["unitAmount"] == amount


def test_times_are_moments_and_go_back_as_they_came() -> None:
    for came in (
        1767225600000,
        "1767225600000",
        "2026-01-01T00:00:00Z",
        "2026-01-01T01:00:00.000+01:00",
        "2026-01-01T00:00:00z",
        "2025-12-31T23:59:60Z",
    ):
        product = FlowgladProduct.from_dict({"id": "prod_1", "name": "Pro", "active": True, "createdAt": came})
        assert product.created_at == datetime(2026, 1, 1, tzinfo=UTC)
        assert product.to_dict()["createdAt"] == came


def test_changed_time_is_written_in_the_usual_form() -> None:
    product = FlowgladProduct.from_dict({"id": "prod_1", "name": "Pro", "active": True, "createdAt": 1})
    product.created_at = datetime(2026, 1, 1, tzinfo=UTC)
    assert product.to_dict()["createdAt"] == 1767225600000


def test_older_spelling_is_read_under_the_current_name_and_written_back() -> None:
    details = RecurringDetails.from_dict({"interval": "quarter", "interval_count": 2, "trial_period_days": 7})
    assert (details.interval_count, details.trial_period_days) == (2, 7)
    assert details.to_dict() == {"interval": "quarter", "interval_count": 2, "trial_period_days": 7}


def test_union_is_decided_by_its_tag() -> None:
    known = {
        "type": "subscription",
        "id": "price_1",
        "unitPrice": 5,
        "currency": "USD",
        "intervalUnit": "month",
        "intervalCount": 1,
    }
    assert isinstance(price_from_dict(known), SubscriptionPrice)
    unknown = price_from_dict({"type": "barter", "goats": 3})
    assert isinstance(unknown, UnknownVariant)
    assert (unknown.tag, unknown.to_dict()) == ("barter", {"type": "barter", "goats": 3})
    with pytest.raises(DecodeFault, match="is missing"):
        price_from_dict({"type": "subscription", "id": "price_1", "intervalUnit": "month", "intervalCount": 1})


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"custom_fields": [{"type": "text", "key": "k", "label": "l", "x": 1}]}, "custom_fields[0].x is not a field of this"),
        ({"billing_period": "every-hour"}, "must be one of"),
        ({"price": 29.99}, "price: float is not an exact number"),
        ({"price": -1}, "must be at least 0"),
        ({"custom_fields": [{"type": "text", "key": "k", "label": "l"}] * 4}, "must have at most 3 items, not 4"),
    ],
)
def test_input_is_held_to_the_spec(change: dict[str, Any], told: str) -> None:
    body = {"name": "Pro", "description": "d", "price": 2999, "currency": "USD", "billing_type": "recurring", **change}
    with pytest.raises((InputError, MoneyError)) as caught:
        products_create.call(**body)
    assert told in str(caught.value)


def test_time_that_a_caller_gives_is_sent_in_the_providers_form() -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    assert test_clocks_advance.call("clk_1", target_frozen_time=moment).body == {"targetFrozenTime": 1767225600000}
    naive = test_clocks_advance.call("clk_1", target_frozen_time=moment.replace(tzinfo=None))
    assert naive.body == {"targetFrozenTime": 1767225600000}
    discount = discounts_create.call(name="Spring", type="percentage", duration="once", percentage=10, expiry_date=moment)
    assert discount.body["expiry_date"] == "2026-01-01T00:00:00Z"
    summary = stats_get_summary.call("EUR", start_date=moment)
    assert summary.query["startDate"] == 1767225600000


def nested(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = {"a": [value]}
    return value


@pytest.mark.parametrize("levels", [10, 450, 3_000])
def test_what_is_nested_deep_can_be_handled_like_anything_else(levels: int) -> None:
    subscription = {"id": "sub_1", "product": {**PRODUCT, "later": nested(levels)}, "metadata": nested(levels)}
    for reader, body in (
        (Subscription.from_dict, subscription),
        (Product.from_dict, {**PRODUCT, "later": nested(levels)}),
        (price_from_dict, {"type": "barter", "goats": nested(levels)}),
    ):
        model: Any = reader(body)
        assert model == reader(body)
        assert reader(model.to_dict()) == model
        assert repr(model).startswith(type(model).__name__)
        for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
            assert twin == model
            assert twin != reader({**body, "later": 5})


def test_what_is_sent_may_be_nested_deep() -> None:
    body = {"priceId": "price_1", "subscriptionId": "sub_1", "amount": 1, "transactionId": "t", "properties": nested(900)}
    assert same(tables("flowglad")["UsageEventInput"](body), body)
