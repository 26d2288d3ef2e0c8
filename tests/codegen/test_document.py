"""A spec that breaks a house rule is refused, with the place of the fault."""

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import document
from codegen.document import SpecError, load, operations, providers

COUNTS = ("ResourceFeature.amount", "UsageCreditGrantFeature.amount")
"""Fields named like an amount that count something else."""
PROVIDERS = ("clink", "creem", "flowglad", "hyperline")


@pytest.fixture
def creem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Copy Creem's spec to where it can be damaged; gives a function that replaces text in it."""
    source = document.SPECS / "creem"
    for path in source.rglob("*.yaml"):
        target = tmp_path / "creem" / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(path.read_text("utf-8"), "utf-8")
    monkeypatch.setattr(document, "SPECS", tmp_path)
    monkeypatch.setattr(document, "ROOT", tmp_path)

    def damage(old: str, new: str) -> None:
        for path in tmp_path.rglob("*.yaml"):
            text = path.read_text("utf-8")
            if old in text:
                path.write_text(text.replace(old, new, 1), "utf-8")
                return
        raise LookupError(old)

    return damage


def test_all_specs_are_sound() -> None:
    assert tuple(providers()) == PROVIDERS
    counts = {provider: sum(1 for _ in operations(load(provider))) for provider in PROVIDERS}
    assert counts == {"clink": 8, "creem": 3, "flowglad": 8, "hyperline": 17}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("x-effect: unsafe", "x-effect: harmless", "x-effect|is not valid"),
        ("x-effect: unsafe", "x-efect: unsafe", "x-efect"),
        ("operationId: products_create", "operationId: create_product", "operationId must be products_<method>"),
        ("unit: minor", "unit: cents", "cents"),
        ("sibling: currency", "sibling: curency", "unknown sibling curency"),
        ("page: page_number", "page: page_no", "unknown parameter page_no"),
        ("scheme: api_key", "scheme: password", "password"),
        ("additionalProperties: false", "additionalProperties: true", "needs additionalProperties: false"),
    ],
)
def test_broken_rule_is_named(creem: Callable[[str, str], None], old: str, new: str, told: str) -> None:
    creem(old, new)
    with pytest.raises(SpecError) as caught:
        load("creem")
    assert any(part in str(caught.value) for part in told.split("|"))


def test_key_met_twice_is_an_error(creem: Callable[[str, str], None], tmp_path: Path) -> None:
    part = tmp_path / "creem" / "resources" / "zz_again.yaml"
    part.write_text("paths:\n  /v1/products:\n    get:\n      operationId: products_get\n", "utf-8")
    with pytest.raises(SpecError, match=r"zz_again.yaml: paths//v1/products/get/operationId"):
        load("creem")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_amount_says_what_it_is(provider: str) -> None:
    amounts = {"amount", "price", "unitAmount", "unitPrice", "per_unit_cap", "per_unit_floor", "per_unit_fee"}
    unmarked = [
        f"{name}.{field}"
        for name, schema in load(provider)["components"]["schemas"].items()
        for field, child in schema.get("properties", {}).items()
        if field in amounts
        and {"integer", "number"} & {*([child["type"]] if isinstance(child.get("type"), str) else child.get("type", []))}
        if "x-money" not in child
    ]
    assert [name for name in unmarked if name not in COUNTS] == []


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_deviation_says_all_four_things(provider: str) -> None:
    text = "".join(path.read_text("utf-8") for path in (document.SPECS / provider).rglob("*.yaml"))
    assert text.count("x-deviation") > 0
    load(provider)
