"""What the facade puts on the wire is what the providers' own examples say."""

from decimal import Decimal
from typing import Any

import attrs
import pytest
from facade.shops import Mode, Script, Shop, fixture

from billfold import (
    ClinkProduct,
    CreemProduct,
    FlowgladProduct,
    Interval,
    Money,
    ProductDraft,
    one_time,
    recurring,
)
from creem_client import params

CLINK = ProductDraft(
    name="Pro Plan",
    description="Access to Pro features",
    prices=[recurring(Money("29.99", "USD"), every="quarter", trial_days=7, default=True)],
    extras=[
        ClinkProduct(
            image="oss_xxxxx", tax_category="software_service", localized_names={"en-US": "Pro Plan", "zh-CN": "专业版套餐"}
        )
    ],
)
CREEM = ProductDraft(
    name="Pro",
    description="Monthly plan",
    prices=[recurring(Money("10", "EUR"), every="month")],
    extras=[CreemProduct(tax_mode="exclusive", tax_category="saas")],
)
CREEM_FULL = ProductDraft(
    name="Pro",
    description="Monthly plan",
    prices=[recurring(Money("4.00", "USD"), every="month")],
    extras=[
        CreemProduct(
            tax_mode="inclusive",
            tax_category="saas",
            image_url="https://example.com/image.jpg",
            default_success_url="https://example.com/thanks",
            custom_fields=[
                {
                    "type": "text",
                    "key": "company",
                    "label": "Company",
                    "optional": True,
                    "text": {"max_length": 200, "min_length": 1},
                },
                {
                    "type": "checkbox",
                    "key": "terms",
                    "label": "Terms",
                    "checkbox": {"label": "I agree to the [terms](https://example.com/terms)"},
                },
            ],
            abandoned_cart_recovery_enabled=False,
        )
    ],
)
CREEM_METERED = ProductDraft(
    name="Pro",
    description="Every two weeks, and what is used",
    prices=[recurring(Money("4.00", "USD"), interval=Interval(2, "week"), trial_days=14)],
    extras=[
        CreemProduct(
            tax_category="saas",
            image_urls=["https://example.com/cover.jpg", "https://example.com/second.jpg"],
            business_net_pricing=True,
            usage_prices=[
                {"meter_id": "meter_1", "unit_price": Decimal("0.05"), "settlement_mode": "postpaid", "free_allowance": 1000}
            ],
            features=[{"type": "customerCredits", "description": "1000 credits", "customer_credits": {"amount": "1000"}}],
        )
    ],
)
CREEM_FREE = ProductDraft(name="Starter", description="Free download", prices=[one_time(Money(0, "USD"))])
FLOWGLAD = ProductDraft(
    name="<string>",
    description="<string>",
    prices=[recurring(Money("1.23", "USD"), interval=Interval(123, "day"), trial_days=123, label="<string>")],
    extras=[
        FlowgladProduct(
            pricing_model_id="<string>",
            currency="USD",
            slug="<string>",
            image_url="<string>",
            singular_quantity_label="<string>",
            plural_quantity_label="<string>",
        )
    ],
)
HYPERLINE = ProductDraft(name="Platform access", prices=[recurring(Money("240", "EUR"), every="month")])

CLINK_PRICE = {
    "priceId": "price_1",
    "productId": "prd_xxxxx",
    "currency": "USD",
    "unitAmount": 29.99,
    "priceType": "recurring",
    "recurring": {"interval": "month", "intervalCount": 1, "pricingModel": "flat_rate"},
    "active": True,
}
FLOWGLAD_PRICE = {
    "id": "price_1",
    "type": "subscription",
    "unitPrice": 123,
    "currency": "USD",
    "intervalUnit": "day",
    "intervalCount": 123,
    "trialPeriodDays": 123,
    "isDefault": True,
}


def clink_quarterly(trial: int | None) -> dict[str, Any]:
    details = {"interval": "quarter", "intervalCount": 1, "trialPeriodDays": trial, "pricingModel": "flat_rate"}
    return {**CLINK_PRICE, "recurring": details}


def as_sent(request: str) -> dict[str, Any]:
    """Give Creem's documented answer, with what was sent in the place of its placeholders."""
    sent = fixture(f"creem/requests/{request}")
    # Questions, credits and usage prices come back with more than was sent.
    told = {name: sent[name] for name in sent if name not in ("custom_fields", "features", "usage_prices")}
    return {**fixture("creem/responses/products_create"), **told}


def priced(answer: dict[str, Any]) -> dict[str, Any]:
    """Give Hyperline's documented answer, with the price that was sent."""
    (sent,) = fixture("hyperline/requests/products_create")["price_configurations"]
    return {**answer, "type": "flat_fee", "price_configurations": [{**sent, "id": "prc_1", "product_id": answer["id"]}]}


def enveloped(data: Any) -> dict[str, Any]:
    return {"code": 200, "msg": "success", "data": data}


@pytest.mark.parametrize(
    "provider, draft, golden, answers",
    [
        (
            "clink",
            CLINK,
            "clink/requests/products_create",
            {"POST /api/product": enveloped({"productId": "prd_1", "priceList": [clink_quarterly(7)]})},
        ),
        ("creem", CREEM, "creem/requests/products_create", {"POST /v1/products": as_sent("products_create")}),
        (
            "creem",
            CREEM_FULL,
            "creem/requests/products_create.full",
            {"POST /v1/products": as_sent("products_create.full")},
        ),
        (
            "creem",
            CREEM_METERED,
            "creem/requests/products_create.fortnightly",
            {"POST /v1/products": as_sent("products_create.fortnightly")},
        ),
        (
            "creem",
            CREEM_FREE,
            "creem/requests/products_create.free_onetime",
            {"POST /v1/products": as_sent("products_create.free_onetime")},
        ),
        (
            "flowglad",
            FLOWGLAD,
            "flowglad/requests/products_create",
            {
                "POST /api/v1/products": {"product": {"id": "prod_1", "name": "<string>", "active": True}},
                "GET /api/v1/products/prod_1": {
                    "id": "prod_1",
                    "name": "<string>",
                    "active": True,
                    "prices": [FLOWGLAD_PRICE],
                    "features": [],
                    "defaultPrice": FLOWGLAD_PRICE,
                },
            },
        ),
        (
            "hyperline",
            HYPERLINE,
            "hyperline/requests/products_create",
            {"POST /v1/products": priced(fixture("hyperline/responses/products_create"))},
        ),
    ],
)
def test_a_create_sends_the_golden_body(provider: str, draft: ProductDraft, golden: str, answers: Any, mode: Mode) -> None:
    script = Script(answers)
    Shop(provider, mode, script.transport).products.create(draft)
    assert script.bodies("POST") == [fixture(golden)]


@pytest.mark.parametrize("price", ["0.05", "0.0001", "12.5", "0.0000001", "99.999"])
def test_a_fraction_of_a_cent_survives_at_creem(price: str, mode: Mode) -> None:
    usage = {"id": "up_1", "meter_id": "meter_1", "settlement_mode": "postpaid", "free_allowance": 1000}
    usage |= {"unit_price": float(price), "target_account": "shared", "trial_usage_mode": "free"}
    script = Script({"POST /v1/products": {**as_sent("products_create.fortnightly"), "usage_prices": [usage]}})
    asked: params.UsagePriceInput = {"meter_id": "meter_1", "unit_price": Decimal(price), "settlement_mode": "postpaid"}
    draft = attrs.evolve(CREEM_METERED, extras=[CreemProduct(usage_prices=[asked])])
    raw: Any = Shop("creem", mode, script.transport).products.create(draft).raw
    (sent,) = script.bodies("POST")[0]["usage_prices"]
    assert Decimal(str(sent["unit_price"])) == raw.usage_prices[0].unit_price == Decimal(price)


@pytest.mark.parametrize(
    "change", [{"name": "Pro Plus"}, {"description": "All of it"}, {"name": "Pro Plus", "description": "All of it"}]
)
def test_a_product_changed_at_creem_sends_what_changes(change: dict[str, str], mode: Mode) -> None:
    before = {**as_sent("products_create"), "id": "prod_1"}
    script = Script({"PATCH /v1/products/prod_1": {**before, **change}})
    changed = Shop("creem", mode, script.transport).products.update("prod_1", **change)
    assert {name: getattr(changed, name) for name in change} == change
    assert script.sent == [("PATCH /v1/products/prod_1", change)]


def test_a_product_at_creem_is_archived_without_a_body(mode: Mode) -> None:
    script = Script({"DELETE /v1/products/prod_1": {**as_sent("products_create"), "id": "prod_1", "status": "archived"}})
    archived = Shop("creem", mode, script.transport).products.archive("prod_1")
    assert (archived.id, archived.status, archived.prices[0].active) == ("prod_1", "archived", False)
    assert script.sent == [("DELETE /v1/products/prod_1", None)]


def test_a_price_added_at_clink_sends_the_golden_body(mode: Mode) -> None:
    answer = {
        **CLINK_PRICE,
        "recurring": {"interval": "month", "intervalCount": 1, "trialPeriodDays": 7, "pricingModel": "flat_rate"},
    }
    marked = enveloped({"productId": "prd_xxxxx", "defaultPrice": "price_1"})
    script = Script({"POST /api/price": enveloped(answer), "GET /api/product/prd_xxxxx": marked})
    draft = recurring(Money("29.99", "USD"), every="month", trial_days=7, default=True)
    assert Shop("clink", mode, script.transport).prices.add("prd_xxxxx", draft).default is True
    assert script.bodies("POST") == [fixture("clink/requests/prices_create")]


def test_a_price_changed_at_clink_is_read_first_and_sent_whole(mode: Mode) -> None:
    script = Script(
        {
            "GET /api/price/price_1": enveloped(CLINK_PRICE),
            "PUT /api/price/price_1": enveloped({**CLINK_PRICE, "unitAmount": 39.99}),
        }
    )
    changed = Shop("clink", mode, script.transport).prices.update("price_1", amount=Money("39.99", "USD"))
    assert changed.amount == Money("39.99", "USD")
    assert [route for route, _ in script.sent] == ["GET /api/price/price_1", "PUT /api/price/price_1"]
    assert script.bodies("PUT") == [fixture("clink/requests/prices_update")]


def test_a_change_at_clink_keeps_the_trial_and_the_rest_of_the_cycle(mode: Mode) -> None:
    cycle = {
        "interval": "quarter",
        "intervalCount": 1,
        "pricingModel": "per_seat",
        "trialPeriodDays": 7,
        "transformQuantity": {"divideBy": 10, "round": "up"},
    }
    before = {**CLINK_PRICE, "recurring": cycle}
    script = Script(
        {
            "GET /api/price/price_1": enveloped(before),
            "PUT /api/price/price_1": enveloped(before),
            "GET /api/product/prd_xxxxx": enveloped({"productId": "prd_xxxxx"}),
        }
    )
    # Clink does not say here which price is the default one.
    assert Shop("clink", mode, script.transport).prices.update("price_1", default=True).default is None
    (body,) = script.bodies("PUT")
    assert body["recurringDetails"] == cycle
    assert (body["unitAmount"], body["isDefaultPrice"]) == (29.99, True)


def test_a_price_changed_at_hyperline_sends_the_golden_body(mode: Mode) -> None:
    configuration = {
        "id": "prc_1",
        "product_id": "itm_1",
        "type": "fee",
        "currency": "EUR",
        "billing_interval": {"period": "once"},
        "prices": [{"type": "fee", "amount": 100}],
    }
    script = Script(
        {
            "GET /v1/price-configurations/prc_1": configuration,
            "PUT /v1/price-configurations/prc_1/prices": {**configuration, "prices": [{"type": "fee", "amount": 24000}]},
        }
    )
    assert Shop("hyperline", mode, script.transport).prices.update("prc_1", amount=Money(240, "EUR")).amount == Money(240, "EUR")
    assert script.bodies("PUT") == [fixture("hyperline/requests/price_configurations_replace_prices")]


def test_one_draft_serves_all_providers(mode: Mode) -> None:
    everything = attrs.evolve(CREEM, extras=[*CLINK.extras, *CREEM.extras, *FLOWGLAD.extras])
    script = Script({"POST /v1/products": as_sent("products_create")})
    Shop("creem", mode, script.transport).products.create(everything)
    assert script.bodies("POST") == [fixture("creem/requests/products_create")]
