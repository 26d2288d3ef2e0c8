"""Each value of an enum that a driver maps is sent as itself and read as itself, or nothing is sent; none stands in for another.

The values are those of the shipped documents, so one that is added there is tried here too.
"""

import importlib.util
import json
from functools import cache
from importlib import resources as files
from types import ModuleType
from typing import Any, Final, get_args

import attrs
import pytest
from facade import drafts
from facade.shops import NOW, ONCE, PROVIDERS, Mode, Script, Shop, writes

import billfold
from billfold import (
    BillfoldError,
    CreemProduct,
    FlowgladProduct,
    HyperlineProduct,
    Interval,
    Money,
    PriceDraft,
    Product,
    Unsupported,
    one_time,
    recurring,
    registry,
)
from billfold.prices.driver import PriceChecks
from billfold.prices.vocabulary import Kind
from billfold.testing import Sandbox
from billfold.vocabulary import EVERY, IntervalUnit
from billfold_core.enums import OpenEnum, listed
from billfold_core.http import httpx
from billfold_core.money import digits

MADE_UP = "made_up"
UNITS: tuple[IntervalUnit, ...] = get_args(IntervalUnit)


@cache
def document(provider: str) -> Any:
    """Read the document that a client package ships."""
    return json.loads((files.files(f"{provider}_client") / "openapi.json").read_text(encoding="utf-8"))


def members(provider: str, schema: str) -> list[str]:
    """Give the values of an enum, or the tags of a union."""
    found = document(provider)["components"]["schemas"][schema]
    return list(found["enum"] if "enum" in found else found["discriminator"]["mapping"])


def of_all(*schemas: tuple[str, str], others: tuple[str, ...] = ()) -> list[tuple[str, str, str]]:
    """Give provider, enum and value, for each value of some enums."""
    return [(provider, schema, value) for provider, schema in schemas for value in (*members(provider, schema), *others)]


@cache
def house(currency: str = "USD") -> Sandbox:
    return Sandbox(clock=lambda: NOW, flowglad_currency=currency)


def made(provider: str, *prices: PriceDraft, currency: str = "USD", **options: Any) -> tuple[Any, Product, Product]:
    """Make a product in a sandbox: the body that arrived, what came of it, and what is read later."""
    sandbox = house(currency)
    sandbox.reset()
    shop = Shop(provider, "sync", sandbox.transport)
    product = shop.products.create(attrs.evolve(drafts.product(*prices), **options))
    return writes(sandbox)[0].json, product, shop.products.get(product.id)


def price_sent(provider: str, body: Any) -> Any:
    """Give the part of a body that says what the product costs."""
    return {
        "clink": lambda: body["priceList"][0],
        "creem": lambda: body,
        "flowglad": lambda: body["price"],
        "hyperline": lambda: body["price_configurations"][0],
    }[provider]()


CURRENCIES = of_all(*((provider, "Currency") for provider in PROVIDERS))


@pytest.mark.parametrize("provider, schema, code", CURRENCIES)
def test_every_currency_arrives_as_itself_and_comes_back(provider: str, schema: str, code: str) -> None:
    amount = Money(500, code)
    body, product, again = made(provider, one_time(amount), currency=code if provider == "flowglad" else "USD")
    sent = price_sent(provider, body)
    # Flowglad takes the currency of the account and none from a caller.
    assert sent.get("currency", code if provider == "flowglad" else None) == code
    shown = {"clink": "unitAmount", "creem": "price", "flowglad": "unitPrice"}
    number = sent["prices"][0]["amount"] if provider == "hyperline" else sent[shown[provider]]
    client = importlib.import_module(f"{provider}_client.client")
    assert number == (500 if provider == "clink" else 500 * 10 ** digits(code, overrides=client.PROVIDER.minor_units))
    assert [price.amount for price in (*product.prices, *again.prices)] == [amount, amount]


def drivers(provider: str) -> list[type[PriceChecks]]:
    """Give the drivers of what has prices, and of prices themselves."""
    info = registry.find(provider)
    connection: Any = registry.load(info, info.connection)
    return [connection.products.DRIVER, connection.prices.DRIVER]


def test_every_currency_is_offered() -> None:
    for provider in PROVIDERS:
        for driver in drivers(provider):
            if driver.currencies is not None:
                assert set(driver.currencies) == set(members(provider, "Currency"))


@pytest.mark.parametrize("provider", ["clink", "creem", "hyperline"])
def test_a_currency_that_is_offered_but_not_mapped_is_refused(provider: str, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    for driver in drivers(provider):
        monkeypatch.setattr(driver, "currencies", None)
    script = Script({})
    shop = Shop(provider, mode, script.transport)
    draft = one_time(Money(500, "MRU"))
    with pytest.raises(Unsupported) as caught:
        shop.products.create(drafts.product(draft))
    assert caught.value.feature == "prices[0].amount"
    if provider != "creem":
        with pytest.raises(Unsupported) as caught:
            shop.prices.add("prod_1", draft)
        assert caught.value.feature == "price.amount"
    assert script.sent == []


def with_pounds(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Load Creem's driver as it would be if its currencies had another one."""
    currency = importlib.import_module("creem_client.models.currency")

    class Currency(OpenEnum):
        """The currencies of a spec that has one more."""

        EUR: Final[Any] = listed("EUR")
        USD: Final[Any] = listed("USD")
        GBP: Final[Any] = listed("GBP")

    monkeypatch.setattr(currency, "Currency", Currency)
    spec = importlib.util.find_spec("billfold.providers.creem.products")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Echo:
    """A Creem that answers a product with what it was sent."""

    def __init__(self) -> None:
        self.bodies: list[Any] = []
        self.transport = httpx.MockTransport(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        return httpx.Response(200, json={"id": "prod_1", "status": "active", **self.bodies[-1]})


def test_pounds_at_creem_are_sent_as_pounds_or_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    echo = Echo()
    module = with_pounds(monkeypatch)
    assert "GBP" in module.CreemProductsDriver.currencies
    products = module.CreemProducts(billfold.connect("creem", "creem_test_x", transport=echo.transport, retry=ONCE))
    try:
        product = products.create(drafts.product(one_time(Money(500, "GBP"))))
    except BillfoldError:
        # The client's own check of the body may not know the currency yet.
        assert echo.bodies == []
    else:
        assert [(body["currency"], body["price"]) for body in echo.bodies] == [("GBP", 50000)]
        assert product.prices[0].amount == Money(500, "GBP")


def test_pounds_at_creem_reach_the_call_as_pounds(monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, Any] = {}
    module = with_pounds(monkeypatch)

    def call(**arguments: Any) -> Any:
        given.update(arguments)
        return given

    monkeypatch.setattr(module.products_create, "call", call)
    steps = module.CreemProductsDriver(registry.find("creem"), {}).create(drafts.product(one_time(Money(500, "GBP"))))
    assert next(steps) is given
    assert (given["currency"], given["price"]) == ("GBP", 50000)


def answered(provider: str, *, product: dict[str, Any] | None = None, **price: Any) -> Product:
    """Read a product that a provider answers, with its one price."""
    more = product or {}
    clink = {"priceId": "price_1", "currency": "USD", "unitAmount": 5, **price}
    creem = {"id": "prod_1", "name": "Pro", "price": 500, "currency": "USD", "billing_type": "recurring", "status": "active"}
    flowglad = {"id": "price_1", "currency": "USD", "unitPrice": 500, "isDefault": True, **price}
    fee = {"id": "prc_1", "product_id": "prod_1", "type": "fee", "currency": "USD", "prices": [{"type": "fee", "amount": 500}]}
    whole = {"id": "prod_1", "name": "Pro", "type": "flat_fee", "price_configurations": [{**fee, **price}], **more}
    page = {"data": [{**fee, **price}], "meta": {"total": 1}}
    answers: dict[str, Any] = {
        "clink": {"GET /api/product/prod_1": {"code": 200, "data": {"productId": "prod_1", "priceList": [clink]}}},
        "creem": {"GET /v1/products/prod_1": {**creem, **price}},
        "flowglad": {"GET /api/v1/products/prod_1": {"id": "prod_1", "name": "Pro", "active": True, "prices": [flowglad]}},
        "hyperline": {"GET /v1/products/prod_1": whole, "GET /v1/price-configurations": page},
    }
    found: Product = Shop(provider, "sync", Script(answers[provider]).transport).products.get("prod_1")
    return found


def with_period(provider: str, value: str) -> Product:
    """Read a product whose price is charged again in a period that is named by a value."""
    count = 2 if value == "custom" else 1
    cycle = {"interval": value, "intervalCount": count, "pricingModel": "flat_rate"}
    return {
        "clink": lambda: answered("clink", priceType="recurring", recurring=cycle),
        "creem": lambda: answered("creem", billing_period=value, **creem_length(value)),
        "flowglad": lambda: answered("flowglad", type="subscription", intervalUnit=value, intervalCount=1),
        "hyperline": lambda: answered("hyperline", billing_interval={"period": value, "count": 1}),
    }[provider]()


def creem_length(period: str) -> dict[str, Any]:
    """Give what Creem says of the length of a period beside its name, where the name does not say it."""
    return {"recurring_interval": "week", "recurring_interval_count": 2} if period == "custom" else {}


def period_sent(provider: str, body: Any) -> str:
    """Give the value that names the period of the price that was sent."""
    sent = price_sent(provider, body)
    found: str = {
        "clink": lambda: sent["recurringDetails"]["interval"],
        "creem": lambda: sent["billing_period"],
        "flowglad": lambda: sent["intervalUnit"],
        "hyperline": lambda: sent["billing_interval"]["period"],
    }[provider]()
    return found


PERIODS = {"clink": "BillingInterval", "creem": "BillingPeriod", "flowglad": "IntervalUnit", "hyperline": "BillingPeriod"}


@pytest.mark.parametrize("provider, schema, value", of_all(*PERIODS.items(), others=(MADE_UP,)))
def test_every_period_that_is_read_is_sent_as_itself(provider: str, schema: str, value: str) -> None:
    (price,) = with_period(provider, value).prices
    if price.interval is None:
        # It has no word, so no draft can ask for it.
        assert value in ("once", MADE_UP)
        return
    body, product, again = made(provider, recurring(Money(5, "USD"), interval=price.interval))
    assert period_sent(provider, body) == value
    assert [found.interval for found in (*product.prices, *again.prices)] == [price.interval] * 2


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("interval", [*EVERY.values(), *(Interval(count, unit) for count in (1, 2, 5, 12) for unit in UNITS)])
def test_every_interval_is_sent_as_a_known_period_or_refused(provider: str, interval: Interval) -> None:
    draft = recurring(Money(5, "USD"), interval=interval)
    if provider == "creem" and interval.unit == "year" and interval.count > 3:
        with pytest.raises(Unsupported) as caught:
            made(provider, draft)
        assert (caught.value.feature, house().requests) == ("prices[0].interval", [])
        return
    body, product, again = made(provider, draft)
    assert period_sent(provider, body) in members(provider, PERIODS[provider])
    assert all(found.interval and found.interval.same_as(interval) for found in (*product.prices, *again.prices))


@pytest.mark.parametrize("unit", [*members("creem", "RecurringInterval"), MADE_UP])
def test_every_unit_of_a_period_at_creem_is_sent_as_itself_and_comes_back(unit: str) -> None:
    (price,) = answered("creem", billing_period="custom", recurring_interval=unit, recurring_interval_count=2).prices
    if unit == MADE_UP:
        assert (price.kind, price.interval) == ("recurring", None)
        return
    assert price.interval is not None
    assert (price.interval.count, price.interval.unit) == (2, unit)
    body, product, again = made("creem", recurring(Money(5, "USD"), interval=price.interval))
    sent = (body["billing_period"], body["recurring_interval"], body["recurring_interval_count"])
    assert sent == ("custom", unit, 2)
    assert [found.interval for found in (*product.prices, *again.prices)] == [price.interval] * 2


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("count", [1, 3])
def test_every_commitment_is_sent_as_a_known_period_or_refused(unit: IntervalUnit, count: int) -> None:
    options = HyperlineProduct(commitment=Interval(count, unit))
    if unit == "day":
        with pytest.raises(Unsupported) as caught:
            made("hyperline", drafts.MONTHLY, extras=[options])
        assert (caught.value.feature, house().requests) == ("extras[HyperlineProduct].commitment", [])
        return
    body, product, _ = made("hyperline", drafts.MONTHLY, extras=[options])
    sent = price_sent("hyperline", body)["commitment_interval"]
    assert sent == {"period": f"{unit}s", "count": count}
    assert sent["period"] in members("hyperline", "CommitmentPeriod")
    raw: Any = product.prices[0].raw
    assert raw.commitment_interval.to_dict() == sent


def with_kind(provider: str, value: str) -> Product:
    """Read a product whose price is of a kind that is named by a value."""
    cycle: dict[str, Any] = {"intervalUnit": "month", "intervalCount": 1, "usageMeterId": "m", "usageEventsPerUnit": 1}
    return {
        "clink": lambda: answered("clink", priceType=value),
        "creem": lambda: answered("creem", billing_type=value, billing_period="every-month"),
        "flowglad": lambda: answered("flowglad", type=value, **({} if value == "single_payment" else cycle)),
    }[provider]()


KINDS = (("clink", "PriceType"), ("creem", "BillingType"), ("flowglad", "Price"))
KIND_FIELDS = {"clink": "priceType", "creem": "billing_type", "flowglad": "type"}


@pytest.mark.parametrize("provider, schema, value", of_all(*KINDS, others=(MADE_UP,)))
def test_every_kind_of_price_is_sent_as_itself_and_comes_back(provider: str, schema: str, value: str) -> None:
    (price,) = with_kind(provider, value).prices
    wanted: dict[Kind, PriceDraft] = {"one_time": one_time(Money(5, "USD")), "recurring": drafts.MONTHLY}
    draft = wanted.get(price.kind)
    if draft is None:
        assert (price.kind, value) in (("usage", "usage"), ("unknown", MADE_UP))
        assert price.amount is None or provider in ("clink", "creem")
        return
    body, product, again = made(provider, draft)
    assert price_sent(provider, body)[KIND_FIELDS[provider]] == value
    assert [found.kind for found in (*product.prices, *again.prices)] == [price.kind] * 2


@pytest.mark.parametrize("schema, value", [(schema, value) for _, schema, value in of_all(("hyperline", "ProductType"))])
def test_a_price_at_hyperline_is_what_its_product_says(schema: str, value: str) -> None:
    (price,) = answered("hyperline", product={"type": value}, billing_interval={"period": "months", "count": 1}).prices
    assert price.kind == {"dynamic": "usage", "credit": "usage"}.get(value, "recurring")


@pytest.mark.parametrize("model", [*members("hyperline", "PriceModel"), MADE_UP])
def test_the_price_of_a_product_of_an_unknown_type_is_of_no_known_kind(model: str) -> None:
    prices: list[Any] = [{"type": "fee", "amount": 500}] if model == "fee" else []
    product = answered("hyperline", product={"type": MADE_UP}, type=model, prices=prices, billing_interval={"period": "once"})
    assert product.prices[0].kind == ("usage" if model == "bps" else "unknown")


STATUSES = (("creem", "ProductStatus"), ("hyperline", "ProductStatus"), ("hyperline", "PriceConfigurationStatus"))


@pytest.mark.parametrize("provider, schema, value", of_all(*STATUSES, others=(MADE_UP, "Active", "")))
def test_every_status_is_read_as_itself(provider: str, schema: str, value: str) -> None:
    of_price = schema == "PriceConfigurationStatus"
    product = answered("hyperline", product={} if of_price else {"status": value}, **({"status": value} if of_price else {}))
    if provider == "creem":
        product = answered("creem", status=value)
    known = {"active": True, "archived": False}
    if not of_price:
        assert (product.status, product.provider_status) == (value if value in known else "unknown", value)
    if of_price or provider == "creem":
        assert (product.prices[0].active, product.prices[0].provider_status) == (known.get(value), value)


def option(provider: str, name: str, value: Any) -> dict[str, Any]:
    """Set one option of a draft by its name."""
    given: dict[str, Any] = {name: value}
    return {"extras": [CreemProduct(**given) if provider == "creem" else attrs.evolve(drafts.CLINK, **given)]}


OPTIONS = (("clink", "TaxCategory", "taxCategory"), ("creem", "TaxCategory", "tax_category"), ("creem", "TaxMode", "tax_mode"))


@pytest.mark.parametrize(
    "provider, field, value",
    [(provider, field, value) for provider, schema, field in OPTIONS for value in members(provider, schema)],
)
def test_every_option_arrives_as_itself_and_comes_back(provider: str, field: str, value: str) -> None:
    name = "tax_category" if field == "taxCategory" else field
    body, product, again = made(provider, drafts.MONTHLY, **option(provider, name, value))
    assert body[field] == value
    raws: tuple[Any, Any] = product.raw, again.raw
    assert [getattr(raw, name) for raw in raws] == [value, value]


@pytest.mark.parametrize("provider, name", [("clink", "tax_category"), ("creem", "tax_category"), ("creem", "tax_mode")])
def test_an_option_that_is_not_known_sends_nothing(provider: str, name: str, mode: Mode) -> None:
    script = Script({})
    with pytest.raises(BillfoldError):
        Shop(provider, mode, script.transport).products.create(
            attrs.evolve(drafts.product(drafts.MONTHLY), **option(provider, name, MADE_UP))
        )
    assert script.sent == []


CYCLE = {"intervalUnit": "month", "intervalCount": 1}
EACH_KIND: list[dict[str, Any]] = [
    {"type": "subscription", **CYCLE},
    {"type": "single_payment"},
    {"type": "usage", **CYCLE, "usageMeterId": "m", "usageEventsPerUnit": 1},
]


@pytest.mark.parametrize("kind", EACH_KIND, ids=lambda kind: kind["type"])
def test_a_default_mark_that_flowglad_does_not_tell_is_not_made_up(kind: dict[str, Any], mode: Mode) -> None:
    price = {"id": "price_1", "currency": "USD", "unitPrice": 500, **kind}
    script = Script({"GET /api/v1/prices/price_1": {"price": price}, "PUT /api/v1/prices/price_1": {"price": price}})
    shop = Shop("flowglad", mode, script.transport)
    with pytest.raises(Unsupported, match="does not state the flag") as caught:
        shop.prices.update("price_1", label="Basic")
    assert caught.value.alternative
    assert script.bodies("PUT") == []
    for default in (True, False):
        shop.prices.update("price_1", label="Basic", default=default)
        assert script.bodies("PUT")[-1] == {
            "price": {"id": "price_1", "type": kind["type"], "name": "Basic", "isDefault": default}
        }


def test_an_empty_pricing_model_is_not_taken_for_the_learnt_one(mode: Mode) -> None:
    sandbox = house()
    sandbox.reset()
    shop = Shop("flowglad", mode, sandbox.transport)
    shop.products.create(drafts.product(drafts.MONTHLY))
    with pytest.raises(BillfoldError):
        shop.products.create(
            attrs.evolve(drafts.product(drafts.MONTHLY), name="Other", extras=[FlowgladProduct(pricing_model_id="")])
        )
    assert [product.name for product in sandbox.state()["flowglad"]] == ["Free Plan", "Pro Plan"]
