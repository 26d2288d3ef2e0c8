"""The report of a package: its lines, its version, its changelog, and its errors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import document
from codegen.distributions import named
from codegen.facts import Facts
from codegen.package import views_of
from codegen.report import reporting
from codegen.report.changes import Change, compare
from codegen.report.drivers import used
from codegen.report.reporting import Report, bump, raised
from codegen.surface import surface

BEFORE = """\
# creem-client 0.1.0

Creem client header="x-api-key" scheme="api_key"
Creem.environment.test host key_prefixes=["creem_test_"] url="https://test-api.creem.io"

Product record
Product.image_url? str
Product.name? str
Product.price! int currency={"sibling":"currency"} form="integer" money="minor"
Product.url? str

products resource class="Products"
products.create operation effect="unsafe" method="POST" path="/v1/products"
products.create returns Product
products.create(name)! str at="body" maxLength=20
products.create(tax_mode) str at="body"
products.search operation effect="read" method="GET" path="/v1/products"
products.search returns Pager[Product,Page]
"""
AFTER = """\
# creem-client 0.1.0

Creem client header="x-api-key" scheme="api_key"
Creem.environment.test host key_prefixes=["creem_test_"] url="https://test-api.creem.io"

Product record
Product.name? str
Product.price! int currency={"sibling":"currency"} form="integer" money="major"

products resource class="Products"
products.create operation effect="unsafe" method="POST" path="/v1/products"
products.create raises Conflict
products.create returns Product
products.create(name)! str at="body" maxLength=10
products.create(tax_mode)! str at="body"
products.create(taxes) str at="body"
products.list operation effect="read" method="GET" path="/v1/products"
products.list returns Pager[Product,Page]
"""
REPORT = """\
creem-client 0.1.0 -> 0.2.0: 1 silent, 5 breaking, 1 feature, 1 fix
Means something else now:
* `Product.price`: the amount is in major units, before it was in minor units.
Breaking:
* `Product.image_url` is gone.
* `Product.url` is gone.
* `products.create(name=)`: must be at most 10 characters long now, before at most 20 characters long.
* `products.create(tax_mode=)` must be given now.
* `products.search()` is called `products.list()` now.
New:
* `products.create(taxes=)` is new.
Other:
* `products.create()` documents Conflict.
In billfold, this concerns what the driver uses: Product, products.create.
"""
FRAGMENT = """\
### Means something else now

* `Product.price`: the amount is in major units, before it was in minor units.

### Breaking

* `Product.image_url` is gone.
* `Product.url` is gone.
* `products.create(name=)`: must be at most 10 characters long now, before at most 20 characters long.
* `products.create(tax_mode=)` must be given now.
* `products.search()` is called `products.list()` now.

### New

* `products.create(taxes=)` is new.

### Other

* `products.create()` documents Conflict.

### To migrate

* `products.search(` -> `products.list(`
"""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a house of one provider, whose surface has changed since its release, and whose driver uses two operations."""
    monkeypatch.setattr(document, "ROOT", tmp_path)
    monkeypatch.setattr(document, "SPECS", tmp_path / "specs")
    driver = "from creem_client.api.products import products_create\nfrom creem_client.models import Product\n"
    for place, text in {
        "specs/creem/openapi.yaml": "",
        "releases/creem-client.facts": BEFORE,
        "generated/creem/surface.facts": AFTER,
        "overlay/billfold/billfold/providers/creem/products.py": driver,
        "overlay/core/surface.facts": "# billfold-core 0.1.0\n\nMoney class\n",
        "overlay/billfold/surface.facts": "# billfold 0.1.0\n\nProduct class\n",
        "sandbox/surface.facts": "# billfold-sandbox 0.1.0\n\nSandbox class\n",
    }.items():
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def test_report_of_one_package(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert reporting.main(["creem"]) == 0
    assert capsys.readouterr() == (REPORT, "")


def test_report_of_all_packages(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (house / "releases/billfold-core.facts").write_text("# billfold-core 0.1.0\n\nMoney class\n", "utf-8")
    assert reporting.main([]) == 0
    told = capsys.readouterr().out
    assert told == (
        "billfold-core 0.1.0: nothing that users notice has changed\n\n"
        f"{REPORT}\n"
        "billfold-sandbox: first release: 0.1.0, nothing to compare\n\n"
        "billfold: first release: 0.1.0, nothing to compare\n"
    )


def test_fragment_is_written_once_and_then_a_persons(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = house / "specs/creem/changes/next.md"
    assert reporting.main(["creem", "--fragment"]) == 0
    assert capsys.readouterr().out == f"{REPORT}written: specs/creem/changes/next.md\n"
    assert place.read_text("utf-8") == FRAGMENT
    assert reporting.main(["creem", "--fragment"]) == 0
    place.write_text("in better words", "utf-8")
    capsys.readouterr()
    assert reporting.main(["creem", "--fragment"]) == 1
    assert (
        capsys.readouterr().err
        == "specs/creem/changes/next.md is there and says something else; edit it, or write it anew with --overwrite\n"
    )
    assert place.read_text("utf-8") == "in better words"
    assert reporting.main(["creem", "--fragment", "--overwrite"]) == 0
    assert place.read_text("utf-8") == FRAGMENT


def test_fragment_of_what_has_not_changed_is_not_written(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (house / "generated/creem/surface.facts").write_text(BEFORE, "utf-8")
    assert reporting.main(["creem", "--fragment"]) == 0
    assert capsys.readouterr().out == "creem-client 0.1.0: nothing that users notice has changed\n"
    assert not (house / "specs/creem/changes").exists()


@pytest.mark.parametrize(
    ("place", "text", "words"),
    [
        ("generated/creem/surface.facts", None, "generated/creem/surface.facts is not there; run nox -s generate"),
        (
            "releases/creem-client.facts",
            "# creem-client\n\nA record\n",
            "releases/creem-client.facts:1: must be the name and the version of a package, such as # creem-client 0.1.0",
        ),
        ("releases/creem-client.facts", "# creem-client 0.1.0\n\nA\n", "releases/creem-client.facts:3: 'A' has no type"),
        (
            "releases/creem-client.facts",
            "# clink-client 0.1.0\n\nA record\n",
            "releases/creem-client.facts: its first line must begin with # creem-client, not # clink-client",
        ),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence(
    house: Path, capsys: pytest.CaptureFixture[str], place: str, text: str | None, words: str
) -> None:
    if text is None:
        (house / place).unlink()
    else:
        (house / place).write_text(text, "utf-8")
    assert reporting.main(["creem"]) == 1
    assert capsys.readouterr().err.startswith(words)


def test_unknown_package_is_refused(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        reporting.main(["stripe"])
    assert "there is no package stripe; there are core, creem, sandbox, billfold" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("version", "rank", "step", "next_one"),
    [
        ("0.1.3", "silent", "minor", "0.2.0"),
        ("0.1.3", "breaking", "minor", "0.2.0"),
        ("0.1.3", "feature", "patch", "0.1.4"),
        ("0.1.3", "fix", "patch", "0.1.4"),
        ("1.4.3", "silent", "major", "2.0.0"),
        ("1.4.3", "breaking", "major", "2.0.0"),
        ("1.4.3", "feature", "minor", "1.5.0"),
        ("10.4.3", "fix", "patch", "10.4.4"),
    ],
)
def test_worst_rank_decides(version: str, rank: str, step: str, next_one: str) -> None:
    changes = [Change(other, "a", "a", "is new") for other in ("fix", rank)]
    assert bump(version, changes) == step
    assert raised(version, step) == next_one
    assert bump(version, []) == ""


def test_same_words_of_many_share_a_line() -> None:
    changes = [Change("feature", f"A.{letter}", f"A.{letter}", "is new") for letter in "abcdefghij"]
    found = Report(named("core"), "0.1.0", "0.1.0", tuple(changes))
    assert "* `A.a`, `A.b`, `A.c`, `A.d`, `A.e`, `A.f` and 4 more are new.\n" in found.text()
    assert found.text(every=True).count(" is new.\n") == 10
    four = Report(named("core"), "0.1.0", "0.1.0", tuple(changes[:4]))
    assert "* `A.a`, `A.b`, `A.c` and `A.d` are new.\n" in four.text()


def test_driver_is_not_concerned_by_what_it_does_not_use(house: Path) -> None:
    moved = BEFORE.replace('path="/v1/products"\nproducts.search r', 'path="/v2"\nproducts.search r')
    (house / "generated/creem/surface.facts").write_text(moved, "utf-8")
    found = reporting.report(named("creem"))
    assert [change.text for change in found.changes] == ["`products.search()`: sends `GET /v2` now, before `GET /v1/products`."]
    assert found.drivers == ()
    assert found.text().endswith("In billfold, this concerns nothing that the driver uses.\n")


@pytest.mark.parametrize("provider", document.providers())
def test_each_driver_uses_operations_of_its_client(provider: str) -> None:
    facts = Facts.parse((document.ROOT / f"generated/{provider}/surface.facts").read_text("utf-8"))
    assert {"products.create", "products.get"} <= used(provider, facts)


def test_every_package_can_be_compared_with_its_release(capsys: pytest.CaptureFixture[str]) -> None:
    assert reporting.main([]) == 0
    assert capsys.readouterr().err == ""
    for place in document.ROOT.glob("releases/*.facts"):
        facts = Facts.parse(place.read_text("utf-8"))
        assert facts.heading[0].startswith(f"{place.stem} ")


# What is edited in the spec of Creem: the file's text, what is put there, and what is told of it.
EDITS = {
    "method renamed": (
        "operationId: products_search",
        "operationId: products_list",
        "breaking `products.search()` is called `products.list()` now.",
    ),
    "argument renamed": (
        "        default_success_url:\n          type: string\n",
        "        success_url:\n          type: string\n",
        "breaking `products.create(default_success_url=)` is called `products.create(success_url=)` now.",
    ),
    "argument needed": (
        "required: [name, description, price, currency, billing_type]",
        "required: [name, description, price, currency, billing_type, tax_mode]",
        "breaking `products.create(tax_mode=)` must be given now.",
    ),
    "value gone": (
        "enum: [saas, digital-goods-service, ebooks]",
        "enum: [saas, ebooks, books]",
        'breaking `TaxCategory("digital-goods-service")` is gone; it can no longer be sent.',
    ),
    "field gone": (
        "        product_url:\n",
        "        x_gone:\n",
        "breaking `Product.product_url` is gone.",
    ),
    "amount in major units": (
        "        price:\n          type: integer\n          format: int64\n          x-money:\n            unit: minor\n",
        "        price:\n          type: integer\n          format: int64\n          x-money:\n            unit: major\n",
        "silent `Product.price`: the amount is in major units, before it was in minor units.",
    ),
    "another host": (
        "    url: https://test-api.creem.io",
        "    url: https://test.creem.example",
        "silent `Creem.environment.test`: url is https://test.creem.example now, before https://test-api.creem.io.",
    ),
    "repeated now": (
        "x-effect: unsafe\n      x-docs: https://docs.creem.io/api-reference/endpoint/create-discount-code",
        "x-effect: idempotent\n      x-when-repeated: It changes nothing.\n"
        "      x-docs: https://docs.creem.io/api-reference/endpoint/create-discount-code",
        "feature `discounts.create()` is repeated by itself now when an answer is lost.",
    ),
    "new argument": (
        "        tax_category:\n          $ref",
        "        tax_rate:\n          type: string\n          description: How much.\n        tax_category:\n          $ref",
        "feature `products.create(tax_rate=)` is new.",
    ),
    "new value": ("", "", 'feature `TaxCategory("books")` is new.'),
}
FIELD_TOO = "feature `Product.x_gone` is new."
"""The field that is gone is another one now, of another kind."""


def test_ten_changes_of_a_spec_are_ten_lines(creem: Callable[[str, str], None]) -> None:
    before = _surface()
    for old, new, _ in EDITS.values():
        if old:
            creem(old, new)
    creem('        x_gone:\n          type: [string, "null"]\n', '        x_gone:\n          type: [integer, "null"]\n')
    told = [f"{change.rank} {change.text}" for change in compare(before, _surface())]
    assert sorted(told) == sorted([*(words for _, _, words in EDITS.values()), FIELD_TOO])


def test_words_and_order_of_a_spec_are_not_told(creem: Callable[[str, str], None]) -> None:
    before = _surface()
    creem("summary: Create a product with its price.", "summary: Make a product.")
    creem("example: https://example.com/thanks", "example: https://example.com/thank-you")
    loaded = document.load("creem")
    turned = {**loaded, "paths": dict(reversed(loaded["paths"].items()))}
    turned["components"] = {**loaded["components"], "schemas": dict(reversed(loaded["components"]["schemas"].items()))}
    assert surface("creem", turned, views_of(turned)).text() == before.text()


def _surface() -> Facts:
    loaded = document.load("creem")
    return surface("creem", loaded, views_of(loaded))
