"""A spec that breaks a house rule is refused, with the place of the fault."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
import trees
from providers import PROVIDERS, facts

from codegen import document
from codegen.document import load, operations, providers
from codegen.findings import SpecError
from codegen.views import words

AMOUNT = re.compile(r"amount|price|fee$|cap$|floor$|total|tax|revenue|balance|spend|cost|mrr|due|charge|refund", re.IGNORECASE)
NOT_MONEY = {
    # Counts of records on all pages.
    *("PageMeta.total", "Pagination.total_pages", "Pagination.total_records"),
    *(f"StatsTotals.total{name}" for name in ("Customers", "Payments", "Products", "Subscriptions")),
    # A reason, and rates in percent.
    *("RefundCreate.refundReasonType", "PlanChangeLines.taxRate"),
    *(f"Customer{kind}.tax_rate_custom" for kind in ("", "Create", "Update", "BatchItem")),
    # What was used, in the unit that the aggregator counts: events, hours, bytes.
    *("AggregatorTimeseries.total", "AggregatorCustomerUsage.total"),
    *(f"CustomerUsage{kind}.total" for kind in ("Item", "Total", "Timeseries")),
    # Credits, which are counted and have no currency.
    *("CustomerCredit.current_balance", "CustomerCreditCreate.current_balance"),
    # In which unit they are is not known: cents or a percentage, cents or whole units of the buyer's currency.
    *("AppliedDiscount.amount", "Order.fx_amount"),
    # A percentage or cents; the field beside it says which.
    *(f"{kind}Discount{side}.amount" for kind in ("Once", "NumberOfPayments", "Forever") for side in ("Input", "UpdateInput")),
    "DiscountBase.amount",
}
"""Numeric fields named like an amount that are none, or of which nobody knows the unit."""


@cache
def spec(provider: str) -> document.Json:
    """Load a committed spec once; checking a large one takes a second."""
    return load(provider)


def test_all_specs_are_sound() -> None:
    assert tuple(providers()) == PROVIDERS
    counts = {provider: sum(1 for _ in operations(spec(provider))) for provider in PROVIDERS}
    assert counts == {provider: facts(provider).operations for provider in PROVIDERS}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("x-effect: unsafe", "x-effect: harmless", "x-effect: 'harmless' is not one of ['read', 'idempotent', 'unsafe']"),
        ("x-effect: unsafe", "x-efect: unsafe", "x-efect"),
        ("operationId: products_create", "operationId: create_product", "operationId must be products_<method>"),
        ("unit: minor", "unit: cents", "cents"),
        ("format: int64", "format: int64\n          x-open: true", "x-open is for an enum"),
        ("sibling: currency", "sibling: curency", "unknown sibling curency"),
        ("{sibling: currency}", "currency", "'currency' is not "),
        ("unit: minor\n", "\n", "x-money: needs unit"),
        ("page: page_number", "page: page_no", "unknown parameter page_no"),
        ("scheme: api_key", "scheme: password", "password"),
        ("additionalProperties: false", "additionalProperties: true", "needs additionalProperties: false"),
        ("x-docs:", "x-bulk: {method: add, items: /x, records: /y, key: id, chunk: 9}\n      x-docs:", "/x has no items with id"),
    ],
)
def test_broken_rule_is_named(creem: Callable[[str, str], None], old: str, new: str, told: str) -> None:
    creem(old, new)
    with pytest.raises(SpecError) as caught:
        load("creem")
    assert any(part in str(caught.value) for part in told.split("|"))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("type: integer", "type: integr", '"integr" is no type; did you mean integer?'),
        ("minimum: 0", "minimum: none", '"none" is not of type "number"'),
        ("type: string", "pattern: '['", '"[" is not a "regex"'),
        ("in: query", "in: nowhere", '"nowhere" is not one of'),
    ],
)
def test_what_openapi_does_not_allow_is_named(creem: Callable[[str, str], None], old: str, new: str, told: str) -> None:
    creem(old, new)
    with pytest.raises(SpecError) as caught:
        load("creem")
    assert told in str(caught.value)


def test_a_finding_begins_with_its_file(creem: Callable[[str, str], None]) -> None:
    creem("unit: minor", "unit: cents")
    with pytest.raises(SpecError, match=r"^specs/creem/(resources/\w+|webhooks)\.yaml:\d+: \w+\.\w+: "):
        load("creem")


def test_key_met_twice_is_an_error(creem: Callable[[str, str], None], tmp_path: Path) -> None:
    part = tmp_path / "specs" / "creem" / "resources" / "zz_again.yaml"
    part.write_text("paths:\n  /v1/products:\n    get:\n      operationId: products_get\n", "utf-8")
    with pytest.raises(SpecError) as caught:
        load("creem")
    products = (tmp_path / "specs/creem/resources/products.yaml").read_text("utf-8")
    first = f"specs/creem/resources/products.yaml:{products[: products.index('    get:')].count(chr(10)) + 1}"
    assert str(caught.value) == (
        f"specs/creem/resources/zz_again.yaml:3: GET /v1/products is already defined at {first}; take one of the two away"
    )


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_amount_says_what_it_is(provider: str) -> None:
    unmarked = {
        f"{name}.{field}"
        for name, field, child in fields(provider)
        if AMOUNT.search(field)
        and {"integer", "number"} & types_of(child)
        and not {"x-money", "x-timestamp"} & set(child)
        and "not money" not in child["description"]
        and not (name.endswith("Page") and field == "total")
    }
    assert unmarked <= NOT_MONEY


def test_exceptions_from_money_are_still_there() -> None:
    assert {f"{name}.{field}" for provider in PROVIDERS for name, field, _ in fields(provider)} >= NOT_MONEY


def fields(provider: str) -> Iterator[tuple[str, str, document.Json]]:
    for name, schema in spec(provider)["components"]["schemas"].items():
        for part in (schema, *(part for part in schema.get("allOf", []) if "$ref" not in part)):
            for field, child in part.get("properties", {}).items():
                yield name, field, child


def types_of(schema: document.Json) -> set[str]:
    kinds = schema.get("type", [])
    return {kinds} if isinstance(kinds, str) else set(kinds)


def sent_amounts(provider: str) -> Iterator[tuple[str, document.Json]]:
    """Yield the amounts in what a caller sends, which is what allows no other fields."""
    schemas = spec(provider)["components"]["schemas"]
    for name, field, child in fields(provider):
        if schemas[name].get("additionalProperties") is False and "x-money" in child:
            yield f"{name}.{field}", child


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_amount_that_is_sent_is_negative(provider: str) -> None:
    found = dict(sent_amounts(provider))
    assert found
    for place, child in found.items():
        if child["x-money"]["form"] == "string":
            assert re.search(child["not"]["pattern"], "-1"), place
            continue
        least = child.get("minimum", child.get("exclusiveMinimum"))
        assert least is not None, place
        assert least >= 0 or child["x-money"]["negative"]["source"], place


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("          minimum: 0\n", "", "is an amount that is sent: it needs a minimum of at least 0"),
        ("          minimum: 0\n", "          minimum: -100\n", "is an amount that is sent: it needs a minimum of at least 0"),
        ("unit: minor", "negative: {means: A refund., source: guide}\n            unit: minor", "cannot be negative"),
        ("unit: minor", "negative: {means: A refund.}\n            unit: minor", "x-money/negative: needs source"),
    ],
)
def test_an_amount_that_could_be_negative_is_refused_with_file_and_field(
    creem: Callable[[str, str], None], old: str, new: str, told: str, tmp_path: Path
) -> None:
    part = tmp_path / "specs" / "creem" / "resources" / "discounts.yaml"
    text = part.read_text("utf-8")
    start = text.index("    DiscountCreate:")
    part.write_text(text[:start] + text[start:].replace(old, new, 1), "utf-8")
    with pytest.raises(SpecError, match=r"creem/resources/discounts\.yaml:\d+: DiscountCreate\.amount: "):
        load("creem")
    with pytest.raises(SpecError) as caught:
        load("creem")
    assert told in str(caught.value)


def test_a_documented_negative_amount_is_allowed(creem: Callable[[str, str], None], tmp_path: Path) -> None:
    part = tmp_path / "specs" / "creem" / "resources" / "discounts.yaml"
    text = part.read_text("utf-8")
    start = text.index("    DiscountCreate:")
    said = text[start:].replace("          minimum: 0\n", "", 1)
    said = said.replace("unit: minor", "negative: {means: It makes the price higher., source: guide}\n            unit: minor", 1)
    part.write_text(text[:start] + said, "utf-8")
    amount = load("creem")["components"]["schemas"]["DiscountCreate"]["properties"]["amount"]
    assert words.field({}, amount).endswith("Below zero: It makes the price higher.")


def deviations(node: object) -> Iterator[document.Json]:
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key == "x-deviation":
            yield from value if isinstance(value, list) else [value]
        else:
            yield from deviations(value)


def test_a_deviation_says_all_four_things() -> None:
    found = [deviation for provider in PROVIDERS for deviation in deviations(spec(provider))]
    assert found
    for deviation in found:
        assert deviation.keys() - {"facts"} == {"says", "instead", "because", "source"}
        assert all(deviation.values())


def test_what_repeats_the_path_must_be_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trees.copy_spec(document.SPECS / "flowglad", tmp_path, monkeypatch, "flowglad")
    for path in tmp_path.rglob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace("x-repeats: id", "x-repeats: name"), "utf-8")
    with pytest.raises(SpecError, match="product/id repeats name, which is not in the path"):
        load("flowglad")
