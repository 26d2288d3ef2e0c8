"""What exists only in part is never left unreported, and what came back otherwise than asked for is never taken for it."""

import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from facade import drafts
from facade.shops import Mode, Script, Shop, writes

from billfold import (
    CallError,
    ConnectionFailed,
    FlowgladProduct,
    Interval,
    Money,
    PartlyDone,
    ServerError,
    one_time,
    recurring,
    registry,
)
from billfold.errors import Progress, reporting
from billfold.providers.flowglad.products import FlowgladProductsDriver
from billfold.testing import Sandbox
from billfold_core.call import Call, Response

OpenShop = Callable[[str], Shop]
ONE = drafts.product(drafts.MONTHLY)


def answered(call: Call[Any], body: Any) -> Response[Any]:
    """Answer a call of a driver's steps."""
    return Response(call.operation.decode(body), 200, {}, body, None, 1, None)


READING: list[tuple[Any, str]] = [
    ("server_error", "unknown"),
    ("drop_before", "unknown"),
    ("connect_error", "not_sent"),
    ("timeout", "unknown"),
]


@pytest.mark.parametrize("kind, outcome", READING)
def test_a_product_that_cannot_be_read_back_is_reported_as_made(
    kind: Any, outcome: str, shop: OpenShop, sandbox: Sandbox
) -> None:
    it = shop("flowglad")
    sandbox.faults.add(kind, provider="flowglad", operation="products_get")
    with pytest.raises(PartlyDone, match="all of it is done") as caught:
        it.products.create(ONE)
    error = caught.value
    assert (error.provider, error.operation, error.outcome) == ("flowglad", "products_create", "applied")
    assert error.left == ()
    assert isinstance(error.cause, CallError)
    assert error.cause.outcome == outcome
    assert error.__cause__ is error.cause
    assert error.done.id in str(error)
    assert len(it.products.get(error.done.id).prices) == 1


AT_FLOWGLAD: dict[str, Any] = {"id": "prod_1", "name": "Pro", "active": True}
MONTHLY_THERE: dict[str, Any] = {
    "id": "price_1",
    "type": "subscription",
    "unitPrice": 2999,
    "currency": "USD",
    "intervalUnit": "month",
    "intervalCount": 1,
    "isDefault": True,
    "active": True,
}
ENDED = {**MONTHLY_THERE, "isDefault": False, "active": False}
YEARLY_THERE = {**MONTHLY_THERE, "id": "price_2", "unitPrice": 29000, "intervalUnit": "year"}


def replaced(*after: Any, answer: Any = None) -> Script:
    """Script a replacement of the monthly price by the yearly one, with what is read afterwards."""
    whole = {**AT_FLOWGLAD, "prices": [MONTHLY_THERE]}
    read = after[0] if after and isinstance(after[0], int) else {**AT_FLOWGLAD, "prices": list(after)}
    return Script(
        {"GET /api/v1/products/prod_1": [whole, read], "PUT /api/v1/products/prod_1": answer or {"product": AT_FLOWGLAD}}
    )


def test_a_replacement_that_went_through_gives_the_new_price(mode: Mode) -> None:
    script = replaced(ENDED, YEARLY_THERE)
    assert Shop("flowglad", mode, script.transport).prices.replace("prod_1", drafts.YEARLY).id == "price_2"
    assert script.bodies("PUT") == [
        {
            "product": AT_FLOWGLAD,
            "price": {
                "type": "subscription",
                "productId": "prod_1",
                "unitPrice": 29000,
                "intervalUnit": "year",
                "intervalCount": 1,
                "name": None,
                "trialPeriodDays": None,
                "isDefault": True,
                "active": True,
            },
        }
    ]


@pytest.mark.parametrize(
    "after, left, said",
    [
        ([MONTHLY_THERE], ("price.amount", "price.interval"), "asked for every year, got every month"),
        ([], ("price",), "got nothing"),
        ([ENDED], ("price",), "got nothing"),
        ([MONTHLY_THERE, YEARLY_THERE], ("price_1.active",), "asked for False, got True"),
        ([ENDED, {**YEARLY_THERE, "active": False}], ("price.active",), "asked for True, got False"),
        ([ENDED, {**YEARLY_THERE, "trialPeriodDays": 7}], ("price.trial_days",), "asked for nothing, got 7"),
    ],
)
def test_a_replacement_that_is_not_as_asked_for_is_reported(after: Any, left: tuple[str, ...], said: str, mode: Mode) -> None:
    with pytest.raises(PartlyDone, match=said) as caught:
        Shop("flowglad", mode, replaced(*after).transport).prices.replace("prod_1", drafts.YEARLY)
    assert (caught.value.operation, caught.value.outcome, caught.value.left) == ("prices_replace", "applied", left)


def test_a_replacement_that_cannot_be_read_back_is_reported(mode: Mode) -> None:
    with pytest.raises(PartlyDone, match="prod_1 exists") as caught:
        Shop("flowglad", mode, replaced(500).transport).prices.replace("prod_1", drafts.YEARLY)
    assert caught.value.left == ("price",)
    assert isinstance(caught.value.cause, ServerError)


@pytest.mark.parametrize("answer", [403, 409, 500])
def test_a_replacement_that_is_refused_is_no_part(answer: int, mode: Mode) -> None:
    script = replaced(MONTHLY_THERE, answer=answer)
    with pytest.raises(CallError) as caught:
        Shop("flowglad", mode, script.transport).prices.replace("prod_1", drafts.YEARLY)
    assert not isinstance(caught.value, PartlyDone)
    assert caught.value.outcome == ("unknown" if answer == 500 else "rejected")


def test_a_create_that_fails_at_once_is_no_part(shop: OpenShop, sandbox: Sandbox) -> None:
    it = shop("flowglad")
    sandbox.faults.add("server_error", provider="flowglad", operation="products_create")
    with pytest.raises(ServerError) as caught:
        it.products.create(ONE)
    assert not isinstance(caught.value, PartlyDone)
    sandbox.faults.add("drop_before", provider="flowglad", operation="prices_list")
    with pytest.raises(ConnectionFailed):
        shop("flowglad").products.create(ONE)


def test_a_currency_that_was_named_wrongly_is_noticed(shop: OpenShop) -> None:
    draft = attrs.evolve(
        drafts.product(one_time(Money("5", "EUR"))),
        extras=[FlowgladProduct(currency="EUR", pricing_model_id="pricing_model_sandbox")],
    )
    with pytest.raises(PartlyDone, match=r"prices\[0\].amount") as caught:
        shop("flowglad").products.create(draft)
    done: Any = caught.value.done
    assert done.prices[0].amount == Money("5", "USD")


def clink_price(number: int, amount: float, **details: Any) -> dict[str, Any]:
    price: dict[str, Any] = {"priceId": f"price_{number}", "productId": "prd_1", "currency": "USD", "unitAmount": amount}
    if not details:
        return {**price, "priceType": "one_time"}
    cycle = {"intervalCount": 1, "trialPeriodDays": None, "pricingModel": "flat_rate", **details}
    return {**price, "priceType": "recurring", "recurring": cycle}


def answer(*prices: Any) -> dict[str, Any]:
    return {"code": 200, "data": {"productId": "prd_1", "priceList": list(prices)}}


def page(*prices: Any) -> dict[str, Any]:
    return {"code": 200, "total": len(prices), "rows": list(prices)}


QUARTERLY = recurring(Money("29.99", "USD"), every="quarter", trial_days=7)


@pytest.mark.parametrize(
    "came, left",
    [
        ({"interval": "quarter"}, ("prices[1].trial_days",)),
        ({"interval": "quarter", "trialPeriodDays": 14}, ("prices[1].trial_days",)),
        ({"interval": "month", "intervalCount": 1, "trialPeriodDays": 7}, ("prices[1].interval",)),
        ({"interval": "quarter", "intervalCount": 2, "trialPeriodDays": 0}, ("prices[1].trial_days",)),
    ],
)
def test_a_trial_or_an_interval_that_clink_lost_is_reported(came: Any, left: tuple[str, ...], mode: Mode) -> None:
    lost = (clink_price(1, 99), clink_price(2, 29.99, **came))
    script = Script({"POST /api/product": answer(*lost), "GET /api/price": [page(*lost), page()]})
    with pytest.raises(PartlyDone) as caught:
        Shop("clink", mode, script.transport).products.create(drafts.product(one_time(Money(99, "USD")), QUARTERLY))
    assert (caught.value.left, caught.value.cause, caught.value.done.id) == (left, None, "prd_1")
    assert len(script.bodies("POST")) == 1


def test_prices_that_clink_leaves_out_are_read(mode: Mode) -> None:
    second = clink_price(2, 29.99, interval="month", intervalCount=3, trialPeriodDays=7)
    script = Script(
        {
            "POST /api/product": {"code": 200, "data": {"productId": "prd_1", "defaultPrice": "price_2"}},
            "GET /api/price": [page(second, clink_price(1, 99)), page()],
        }
    )
    made = Shop("clink", mode, script.transport).products.create(drafts.product(one_time(Money(99, "USD")), QUARTERLY))
    assert [(price.id, price.default, price.interval) for price in made.prices] == [
        ("price_1", False, None),
        ("price_2", True, Interval(3, "month")),
    ]


def test_prices_that_clink_leaves_out_and_that_cannot_be_read_are_reported(mode: Mode) -> None:
    script = Script({"POST /api/product": {"code": 200, "data": {"productId": "prd_1"}}, "GET /api/price": 500})
    with pytest.raises(PartlyDone, match="prd_1 exists") as caught:
        Shop("clink", mode, script.transport).products.create(drafts.product(QUARTERLY))
    assert caught.value.left == ("prices[0]",)
    assert isinstance(caught.value.cause, ServerError)


def test_a_price_that_is_missing_afterwards_is_reported(mode: Mode) -> None:
    script = Script({"POST /api/product": answer(clink_price(1, 99)), "GET /api/price": [page(clink_price(1, 99)), page()]})
    with pytest.raises(PartlyDone) as caught:
        Shop("clink", mode, script.transport).products.create(
            drafts.product(one_time(Money(99, "USD")), one_time(Money(98, "USD")))
        )
    assert caught.value.left == ("prices[1]",)


def test_a_trial_that_clink_lost_of_an_added_price_is_reported(mode: Mode) -> None:
    lost = {"code": 200, "data": clink_price(1, 29.99, interval="quarter")}
    script = Script({"POST /api/price": lost, "GET /api/price/price_1": lost})
    with pytest.raises(PartlyDone) as caught:
        Shop("clink", mode, script.transport).prices.add("prd_1", QUARTERLY)
    assert caught.value.left == ("price.trial_days",)


AT_CREEM = {"id": "prod_1", "name": "Pro", "description": "All", "price": 500, "currency": "USD", "billing_type": "onetime"}
AT_HYPERLINE = {"id": "prod_1", "name": "Pro", "description": "All", "type": "flat_fee", "price_configurations": []}
CHANGED: dict[str, tuple[dict[str, str], dict[str, Any]]] = {
    "creem": ({"update": "PATCH", "archive": "DELETE"}, {**AT_CREEM, "status": "active"}),
    "flowglad": (dict.fromkeys(("update", "archive", "restore"), "PUT"), {**AT_FLOWGLAD, "description": "All", "prices": []}),
    "hyperline": (dict.fromkeys(("update", "archive", "restore"), "PUT"), {**AT_HYPERLINE, "status": "active"}),
}
"""The method of each change of a product, and the product as it was."""


def changing(provider: str, operation: str, mode: Mode, **came: Any) -> tuple[Shop, Script]:
    """Open a shop that answers one change of a product with other fields than it had."""
    methods, before = CHANGED[provider]
    root = "/api/v1/products/prod_1" if provider == "flowglad" else "/v1/products/prod_1"
    ending = {"archive": "/archive", "restore": "/unarchive"}.get(operation, "") if provider == "hyperline" else ""
    after = {**before, **came}
    script = Script(
        {
            f"GET {root}": before,
            f"{methods[operation]} {root}{ending}": {"product": after} if provider == "flowglad" else after,
            "GET /v1/price-configurations": {"data": [], "meta": {"total": 0}},
        }
    )
    return Shop(provider, mode, script.transport), script


@pytest.mark.parametrize("provider", CHANGED)
@pytest.mark.parametrize(
    "wanted, came, left",
    [
        ({"name": "Plus"}, {}, ("name",)),
        ({"name": "Plus"}, {"name": "plus"}, ("name",)),
        ({"description": "More"}, {}, ("description",)),
        ({"description": "More"}, {"description": None}, ("description",)),
        ({"name": "Plus", "description": "More"}, {}, ("name", "description")),
        ({"name": "Plus", "description": "More"}, {"name": "Plus"}, ("description",)),
    ],
)
def test_a_changed_product_that_is_not_as_asked_for_is_reported(
    provider: str, wanted: dict[str, str], came: dict[str, Any], left: tuple[str, ...], mode: Mode
) -> None:
    it, script = changing(provider, "update", mode, **came)
    with pytest.raises(PartlyDone, match=r"prod_1 was changed, but .* differs from what was asked for") as caught:
        it.products.update("prod_1", **wanted)
    error = caught.value
    assert (error.operation, error.outcome, error.left, error.done.id) == ("products_update", "applied", left, "prod_1")
    assert len([route for route, _ in script.sent if not route.startswith("GET")]) == 1


@pytest.mark.parametrize("provider", CHANGED)
def test_a_changed_product_that_is_as_asked_for_is_no_error(provider: str, mode: Mode) -> None:
    it, _ = changing(provider, "update", mode, name="Plus")
    assert it.products.update("prod_1", name="Plus").name == "Plus"


@pytest.mark.parametrize("provider", ["flowglad", "hyperline"])
@pytest.mark.parametrize("taken", [None, ""])
def test_a_description_that_is_taken_away_may_come_back_empty(provider: str, taken: str | None, mode: Mode) -> None:
    it, _ = changing(provider, "update", mode, description=taken)
    assert not it.products.update("prod_1", description=None).description


@pytest.mark.parametrize(
    "provider, operation",
    [(name, operation) for name, found in CHANGED.items() for operation in found[0] if operation != "update"],
)
def test_a_product_that_did_not_go_off_or_on_sale_is_reported(provider: str, operation: str, mode: Mode) -> None:
    told = {"flowglad": {"active": operation == "restore"}}
    stays = {"flowglad": {"active": operation != "restore"}}
    wanted, other = ("active", "archived") if operation == "restore" else ("archived", "active")
    it, _ = changing(provider, operation, mode, **stays.get(provider, {"status": other}))
    with pytest.raises(PartlyDone, match=f"status .asked for {wanted}, got {other}") as caught:
        getattr(it.products, operation)("prod_1")
    assert (caught.value.left, caught.value.outcome) == (("status",), "applied")
    it, _ = changing(provider, operation, mode, **told.get(provider, {"status": wanted}))
    assert getattr(it.products, operation)("prod_1").status == wanted


@pytest.mark.parametrize("provider", ["creem", "hyperline"])
def test_a_status_that_is_not_known_is_no_difference(provider: str, mode: Mode) -> None:
    it, _ = changing(provider, "archive", mode, status="paused")
    assert it.products.archive("prod_1").status == "unknown"


def test_an_error_that_is_not_ours_goes_on_with_a_note(sandbox: Sandbox) -> None:
    known = attrs.evolve(ONE, extras=[FlowgladProduct(currency="USD", pricing_model_id="p")])
    steps = FlowgladProductsDriver(registry.find("flowglad"), {}).create(known)
    call = steps.send(None)
    assert call.operation.name == "products_create"
    call = steps.send(answered(call, {"product": {"id": "prod_1", "name": "Pro", "active": True}}))
    with pytest.raises(KeyboardInterrupt) as caught:
        steps.throw(KeyboardInterrupt())
    assert "prod_1 exists" in caught.value.__notes__[0]
    assert writes(sandbox) == []


def test_the_error_survives_pickling(shop: OpenShop, sandbox: Sandbox) -> None:
    sandbox.faults.add("server_error", provider="flowglad", operation="products_get")
    with pytest.raises(PartlyDone) as caught:
        shop("flowglad").products.create(ONE)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.left, again.done) == (str(caught.value), caught.value.left, caught.value.done)


def test_steps_that_are_given_up_raise_nothing() -> None:
    done: Any = None

    def steps() -> Any:
        with reporting("creem", "products_create", Progress(done, [])):
            yield

    begun = steps()
    next(begun)
    begun.close()
