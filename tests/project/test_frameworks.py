"""pydantic and FastAPI take models, money and the facade's products, in both directions, without billfold importing either."""

import inspect
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import pydantic
import pytest
from fastapi import Body, FastAPI, Response
from fastapi.testclient import TestClient

import billfold
import clink_client.models as clink
import creem_client.models as creem
import flowglad_client.models as flowglad
from billfold import Interval, Money
from billfold_core.model import UnknownVariant

FIXTURES = Path(__file__).parent.parent / "fixtures"


def fixture(name: str, *keys: str) -> Any:
    found = json.loads((FIXTURES / name).read_text("utf-8"), parse_float=Decimal)
    for key in keys:
        found = found[key]
    return found


PRODUCT = creem.Product.from_dict({**fixture("creem/responses/products_get.json"), "rate": Decimal("1.5"), "new": {"deep": [1]}})
PRICE = clink.Price.from_dict({**fixture("clink/responses/prices_get.json", "data"), "unitAmount": Decimal("29.99")})
USAGE = flowglad.price_from_dict(fixture("flowglad/responses/prices_get.usage.json", "price"))
UNKNOWN = flowglad.price_from_dict(fixture("flowglad/responses/prices_get.unknown_type.json", "price"))
MONTH = Interval(1, "month")
SOLD = billfold.Product(
    id="prod_1",
    name="Pro",
    description=None,
    status="active",
    provider_status="active",
    prices=(),
    prices_known=True,
    provider="creem",
    raw=PRODUCT,
)
RETURNED: dict[str, tuple[Any, Any, Any]] = {
    "a model": (creem.Product, PRODUCT, PRODUCT.to_dict()),
    "a model with amounts": (clink.Price, PRICE, PRICE.to_dict()),
    "a list": (list[creem.Product], [PRODUCT, PRODUCT], [PRODUCT.to_dict()] * 2),
    "a model or nothing": (creem.Product | None, None, None),
    "a dict of models": (dict[str, clink.Price], {"a": PRICE}, {"a": PRICE.to_dict()}),
    "a member of a union": (flowglad.Price, USAGE, USAGE.to_dict()),
    "an unknown member": (flowglad.Price, UNKNOWN, UNKNOWN.to_dict()),
    "a product of the facade": (billfold.Product, SOLD, SOLD.to_dict()),
    "money": (Money, Money("29.90", "USD"), {"amount": "29.90", "currency": "USD"}),
    "an interval": (Interval, MONTH, {"count": 1, "unit": "month"}),
}


@pytest.fixture
def serve() -> Iterator[Callable[..., TestClient]]:
    opened: list[TestClient] = []

    def served(function: Callable[..., Any]) -> TestClient:
        app = FastAPI()
        app.post("/")(function)
        client = TestClient(app, raise_server_exceptions=False)
        opened.append(client)
        return client

    yield served
    for client in opened:
        client.close()


@pytest.mark.parametrize("name", RETURNED)
def test_an_endpoint_returns_it(name: str, serve: Callable[..., TestClient]) -> None:
    kind, value, expected = RETURNED[name]

    def answer() -> Any:
        return value

    answer.__annotations__ = {"return": kind}
    client = serve(answer)
    found = client.post("/")
    assert found.status_code == 200
    assert json.loads(found.text, parse_float=Decimal) == expected
    assert client.get("/openapi.json").status_code == 200


@pytest.mark.parametrize("name", [name for name in RETURNED if "unknown" not in name and "union" not in name])
def test_an_endpoint_takes_it(name: str, serve: Callable[..., TestClient]) -> None:
    kind, value, expected = RETURNED[name]
    seen: list[Any] = []

    def answer(value: Any) -> Any:
        seen.append(value)
        return value

    answer.__annotations__ = {"value": Annotated[kind, Body()], "return": kind}
    sent = json.dumps(expected, default=float)
    found = serve(answer).post("/", content=sent, headers={"content-type": "application/json"})
    assert found.status_code == 200
    assert json.loads(found.text, parse_float=Decimal) == expected
    assert seen == [value]
    assert type(seen[0]) is type(value)


TAKEN = [creem.Product, clink.Price, creem.Customer, billfold.Product, billfold.Price, Money, Interval]


@pytest.mark.parametrize("kind", TAKEN)
@pytest.mark.parametrize("body", [{"id": 1, "name": 2}, [], "text", 7, None, {}])
def test_what_does_not_fit_is_refused_in_words(kind: Any, body: Any, serve: Callable[..., TestClient]) -> None:
    def answer(value: Any) -> Any:
        return value

    answer.__annotations__ = {"value": Annotated[kind, Body()]}
    found = serve(answer).post("/", json=body)
    assert found.status_code == 422
    assert found.json()["detail"][0]["msg"]


def test_a_model_of_pydantic_holds_it() -> None:
    class Order(pydantic.BaseModel):
        product: creem.Product
        price: flowglad.Price | None = None
        paid: Money

    order = Order(product=PRODUCT, price=USAGE, paid=Money("29.90", "USD"))
    assert order.product is PRODUCT
    assert order.price is USAGE
    assert order.model_dump()["product"] == PRODUCT.to_dict()
    assert type(order.model_dump()["product"]["rate"]) is Decimal
    for twin in (Order(**order.model_dump()), Order.model_validate_json(order.model_dump_json()), order.model_copy(deep=True)):
        assert twin.product == PRODUCT
        assert twin.paid == Money("29.90", "USD")
        assert twin.price == USAGE
    schema = Order.model_json_schema()["properties"]
    assert schema["product"] == {"title": "Product", "type": "object"}
    assert schema["paid"]["required"] == ["amount", "currency"]
    with pytest.raises(pydantic.ValidationError, match="only the union that it is a member of can read it"):
        pydantic.TypeAdapter(UnknownVariant).validate_python({})


def test_a_value_of_an_open_set_is_a_field_of_a_pydantic_model() -> None:
    class Filter(pydantic.BaseModel):
        status: creem.ProductStatus
        category: creem.TaxCategory | None = None

    found = Filter.model_validate({"status": "active", "category": "of_the_future"})
    assert found.status is creem.ProductStatus.ACTIVE
    assert found.category is not None
    assert (found.category, found.category.is_known) == ("of_the_future", False)
    assert json.loads(found.model_dump_json()) == {"status": "active", "category": "of_the_future"}
    assert Filter.model_validate_json(found.model_dump_json()) == found
    schema = Filter.model_json_schema()["properties"]["status"]
    assert schema["anyOf"] == [{"type": "string", "enum": ["active", "archived"]}, {"type": "string"}]
    for status in (5, None, ["active"]):
        with pytest.raises(pydantic.ValidationError):
            Filter.model_validate({"status": status})


@pytest.mark.parametrize("amount", ["29.99", "0.1", "1e-7", "3", "3.0"])
def test_fractions_are_read_as_they_stand_in_the_text(amount: str) -> None:
    text = PRICE.to_json().replace("29.99", amount)
    taken = pydantic.TypeAdapter(clink.Price).validate_json(text)
    assert taken == clink.Price.from_json(text)
    assert taken.unit_amount == Decimal(amount)


def test_a_number_that_no_float_has_becomes_text() -> None:
    many = PRODUCT.__replace__()
    long = "0." + "1" * 40
    many = creem.Product.from_json(many.to_json()[:-1] + f',"long":{long}}}')
    written = json.loads(pydantic.TypeAdapter(creem.Product).dump_json(many), parse_float=Decimal)
    assert (written["long"], written["rate"]) == (long, Decimal("1.5"))
    assert f'"long":{long}' in many.to_json()


def test_text_is_an_answer_where_no_type_is_told(serve: Callable[..., TestClient]) -> None:
    def answer() -> Any:
        return Response(PRODUCT.to_json(), media_type="application/json")

    found = serve(answer).post("/")
    assert found.headers["content-type"] == "application/json"
    assert json.loads(found.text, parse_float=Decimal) == PRODUCT.to_dict()


def test_neither_is_imported() -> None:
    probe = "import sys, billfold, creem_client.models as m; m.Product, billfold.Product; print('pydantic' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
    assert inspect.isclass(creem.Product)
