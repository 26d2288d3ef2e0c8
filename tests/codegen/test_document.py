"""A spec that breaks a house rule is refused, with the place of the fault."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import document
from codegen.document import SpecError, load, operations, providers

AMOUNT = re.compile(r"amount|price|fee$|cap$|floor$|total|tax|revenue|balance|spend|cost|mrr|due|charge|refund", re.IGNORECASE)
NOT_MONEY = {
    # Counts of records on all pages.
    *(f"{name}.total" for name in ("CouponPage", "OrderPage", "PageMeta", "PricePage", "ProductPage", "WebhookEndpointPage")),
    *("Pagination.total_pages", "Pagination.total_records"),
    *(f"StatsTotals.total{name}" for name in ("Customers", "Payments", "Products", "Subscriptions")),
    # Counts of what a buyer is granted.
    *("ResourceFeature.amount", "UsageCreditGrantFeature.amount"),
    # A reason and a rate.
    *("RefundCreate.refundReasonType", "PlanChangeLines.taxRate"),
    # In which unit they are is not known: cents or a percentage, cents or whole units of the buyer's currency.
    *("AppliedDiscount.amount", "Order.fx_amount"),
}
"""Numeric fields named like an amount that are none, or of which nobody knows the unit."""
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
    assert counts == {"clink": 51, "creem": 44, "flowglad": 8, "hyperline": 17}


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
    unmarked = {
        f"{name}.{field}"
        for name, schema in load(provider)["components"]["schemas"].items()
        for field, child in schema.get("properties", {}).items()
        if AMOUNT.search(field) and {"integer", "number"} & types_of(child) and "x-money" not in child
    }
    assert unmarked <= NOT_MONEY


def test_exceptions_from_money_are_still_there() -> None:
    fields = {
        f"{name}.{field}"
        for provider in PROVIDERS
        for name, schema in load(provider)["components"]["schemas"].items()
        for field in schema.get("properties", {})
    }
    assert fields >= NOT_MONEY


def types_of(schema: document.Json) -> set[str]:
    kinds = schema.get("type", [])
    return {kinds} if isinstance(kinds, str) else set(kinds)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_deviation_says_all_four_things(provider: str) -> None:
    text = "".join(path.read_text("utf-8") for path in (document.SPECS / provider).rglob("*.yaml"))
    assert text.count("x-deviation") > 0
    load(provider)
