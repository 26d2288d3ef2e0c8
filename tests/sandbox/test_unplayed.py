"""What no operation of the sandbox knows is kept with its record: changed, emptied and replaced as what it knows is."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sandbox.callers import Caller, Clock

from billfold.testing import Sandbox
from billfold_sandbox import emulator
from billfold_sandbox.operations import Operations
from billfold_sandbox.spec import Spec, load

FEE = {"type": "fee", "amount": 24000}
MONTHLY = {"currency": "EUR", "billing_interval": {"period": "months", "count": 1}, "type": "fee"}


def with_sku(provider: str) -> Spec:
    document = json.loads(json.dumps(load(provider).document))
    for schema in document["components"]["schemas"].values():
        if "properties" in schema:
            # What a caller sends may be longer here than what an answer has room for.
            sent = schema.get("additionalProperties") is False
            schema["properties"]["sku"] = {"type": ["string", "null"], "maxLength": 20 if sent else 10}
    return Spec(provider, document)


@pytest.fixture
def hyperline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Caller]:
    monkeypatch.setattr(emulator, "load", with_sku)
    with Sandbox(tmp_path / "sandbox.db", clock=Clock()) as sandbox:
        yield Caller(sandbox, "hyperline")


def ask(caller: Caller, method: str, path: str, body: Any = None) -> Any:
    answer = caller(method, path, body)
    assert answer.status_code < 300, answer.text
    return answer.json()


def make(caller: Caller, **more: Any) -> Any:
    configuration = {**MONTHLY, "sku": "C1", "prices": [{**FEE, "sku": "P1"}]}
    product = {"name": "Access", "type": "flat_fee", "price_configurations": [configuration], **more}
    return ask(caller, "POST", "/v1/products", product)


def test_it_is_kept_in_every_record_and_part_of_one(hyperline: Caller, tmp_path: Path) -> None:
    made = make(hyperline, sku="A1")
    (configuration,) = made["price_configurations"]
    assert (made["sku"], configuration["sku"]) == ("A1", "C1")
    assert configuration["prices"][0]["sku"] == "P1"
    prices = f"/v1/price-configurations/{configuration['id']}"
    assert ask(hyperline, "GET", prices) == configuration
    hyperline.sandbox.close()
    with Sandbox(tmp_path / "sandbox.db", clock=Clock()) as again:
        caller = Caller(again, "hyperline")
        assert ask(caller, "GET", f"/v1/products/{made['id']}") == made
        assert ask(caller, "GET", "/v1/products?status=all")["data"][0]["sku"] == "A1"
        assert ask(caller, "GET", f"/v1/price-configurations/{configuration['id']}") == configuration


def test_it_is_changed_emptied_and_left_alone(hyperline: Caller) -> None:
    path = f"/v1/products/{make(hyperline, sku='A1')['id']}"
    assert ask(hyperline, "PUT", path, {"name": "Other"})["sku"] == "A1"
    assert ask(hyperline, "PUT", path, {"name": "Access", "sku": "A2"})["sku"] == "A2"
    assert ask(hyperline, "GET", path)["sku"] == "A2"
    assert ask(hyperline, "PUT", path, {"name": "Access", "sku": None})["sku"] is None
    assert ask(hyperline, "GET", path)["sku"] is None
    late = f"/v1/products/{make(hyperline)['id']}"
    assert "sku" not in ask(hyperline, "GET", late)
    assert ask(hyperline, "PUT", late, {"name": "Access", "sku": "A3"})["sku"] == "A3"
    assert ask(hyperline, "GET", late)["name"] == "Access"


def test_what_has_no_place_in_the_answer_is_not_put_there(hyperline: Caller) -> None:
    made = make(hyperline, sku="longer than ten")
    assert "sku" not in made
    assert ask(hyperline, "PUT", f"/v1/products/{made['id']}", {"name": "Access", "sku": "A1"})["sku"] == "A1"


def test_an_operation_can_say_what_it_leaves_out() -> None:
    operation = Operations("creem")
    operation("products_create", leaves_out={"price": "a reason"})(lambda context: context)
    operation("products_get")(lambda context: context)
    assert operation.left_out == {"products_create": {"price": "a reason"}, "products_get": {}}
