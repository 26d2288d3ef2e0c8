"""What is loaded, and when: a client costs little to import, and a resource loads only its own models."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from schemas import PROVIDERS, snake, spec

from billfold.testing import EXAMPLE_KEYS

MODULES = "import sys; print('\\n'.join(sorted(sys.modules)))"
# Modules of ours and of the standard library that a client loads beyond httpx itself.
BUDGET = 24
# The same after one create.
CREATE_BUDGET = 60


def loaded(code: str) -> set[str]:
    environment = {name: value for name, value in os.environ.items() if name != "BILLFOLD_HTTP"}
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{MODULES}"], capture_output=True, text=True, check=True, env=environment
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_construction_loads_little(provider: str) -> None:
    base = loaded("import httpx; httpx.Client()")
    extra = loaded(f"from {provider}_client import {provider.capitalize()} as C; C({EXAMPLE_KEYS[provider]!r})") - base
    assert "attrs" not in extra
    assert not [name for name in extra if ".models" in name or ".api" in name]
    assert len(extra) <= BUDGET, sorted(extra)


def test_a_resource_loads_only_its_own_models() -> None:
    names = loaded("from clink_client import Clink; Clink('sk_test_1').prices.get")
    assert not [name for name in names if name.startswith("clink_client.models.")]
    names = loaded("from clink_client.models import Price; Price")
    assert "clink_client.models.price" in names
    assert "clink_client.models.product" not in names


ANSWERED = """
import json
from pathlib import Path
from creem_client import Creem, models
answer = json.loads(Path({path!r}).read_text("utf-8"))
read = models.Product.from_dict(answer)
assert read.id and read.to_dict() == answer
"""


def test_reading_an_answer_does_not_load_attrs() -> None:
    path = Path(__file__).parent.parent / "fixtures" / "creem" / "responses" / "products_create.json"
    reading = ANSWERED.format(path=str(path))
    assert "creem_client.models.product" in loaded(reading)
    assert "attr" not in loaded(reading)
    assert "attr" in loaded(reading + "models.Product.__attrs_attrs__")


NESTED = """
from {module} import {name}
made = {name}.from_dict({answer!r})
assert made.to_dict() == {answer!r}
"""


@pytest.mark.parametrize(
    ("module", "name", "plain", "nested", "loaded_late"),
    [
        (
            "creem_client.models.feature",
            "Feature",
            {"id": "feat_1", "type": "custom", "description": "Access"},
            {"customer_credits": {"amount": "5"}},
            {"creem_client.models.customer_credits_feature"},
        ),
        (
            "creem_client.models.product",
            "Product",
            {"id": "prod_1", "name": "Pro", "price": 5, "currency": "EUR", "billing_type": "onetime", "status": "active"},
            {"custom_fields": [{"type": "text", "key": "a", "label": "A"}]},
            {"creem_client.models.custom_field", "creem_client.models.custom_field_type"},
        ),
    ],
)
def test_what_may_be_nested_is_loaded_when_it_is(
    module: str, name: str, plain: dict[str, Any], nested: dict[str, Any], loaded_late: set[str]
) -> None:
    without = loaded(NESTED.format(module=module, name=name, answer=plain))
    assert not without & loaded_late
    within = loaded(NESTED.format(module=module, name=name, answer={**plain, **nested}))
    assert within - without == loaded_late


CREATED = """
import httpx
from creem_client import Creem
def answer(request):
    return httpx.Response(200, content={answer!r})
given = dict(name="Pro", description="All", price=2999, currency="USD", billing_type="onetime")
assert Creem("creem_test_1", transport=httpx.MockTransport(answer)).products.create(**given).price == {price}
"""
ANSWER = b'{"id": "prod_1", "name": "Pro", "price": %b, "currency": "USD", "billing_type": "onetime", "status": "active"}'


def test_a_create_does_not_load_what_lists_and_fractions_need() -> None:
    base = loaded("import httpx; httpx.Client()")
    extra = loaded(CREATED.format(answer=ANSWER % b"2999", price=2999)) - base
    assert not extra & {"decimal", "attr", "billfold_core.money", "billfold_core.pages", "billfold_core.paging"}
    assert len(extra) <= CREATE_BUDGET, sorted(extra)
    assert "decimal" in loaded(CREATED.format(answer=ANSWER % b"2999.0", price=2999)) - base


def models_of(tag: str) -> set[str]:
    """Name the components that one of Flowglad's resources sends or receives, directly or not."""
    document = spec("flowglad")
    found = set[str]()

    def walk(node: Any) -> None:
        for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            walk(value)
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            kind, name = node["$ref"].split("/")[-2:]
            if name not in found:
                found.add(name)
                walk(document["components"][kind][name])

    for item in document["paths"].values():
        walk([operation for operation in item.values() if isinstance(operation, dict) and operation["tags"] == [tag]])
    return found


@pytest.mark.parametrize("tag", [tag["name"] for tag in spec("flowglad")["tags"]])
def test_using_a_resource_loads_its_models_and_no_others(tag: str) -> None:
    folder = Path(__file__).parent.parent / "fixtures" / "flowglad" / "responses"
    answers = [str(path) for name in operations_of(tag) for path in folder.glob(f"{name}.*json")]
    assert answers
    names = loaded(f"""
import json
from importlib import import_module
from pathlib import Path
from flowglad_client import Flowglad
Flowglad("sk_test_1").{tag}
for path in map(Path, {answers!r}):
    name = path.name.split(".")[0]
    getattr(import_module("flowglad_client.api.{tag}"), name).OPERATION.decode(json.loads(path.read_text("utf-8")))
""")
    modules = {name.rsplit(".", 1)[-1] for name in names if name.startswith("flowglad_client.models.")}
    allowed = {prefix + snake(name) for name in models_of(tag) for prefix in ("", "any_")}
    assert modules
    assert modules <= allowed
    assert not [
        name
        for name in names
        if name.startswith("flowglad_client.api.") and name.split(".")[2] not in (tag, f"{tag}_tables", "shared")
    ]
    assert "flowglad_client.params" not in names


def operations_of(tag: str) -> list[str]:
    return [
        operation["operationId"]
        for item in spec("flowglad")["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and operation["tags"] == [tag]
    ]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_public_name_resolves(provider: str) -> None:
    code = f"""
import {provider}_client as package, {provider}_client.models as models
for module in (package, models):
    for name in module.__all__:
        assert getattr(module, name) is not None
        assert name in dir(module)
"""
    loaded(code)
