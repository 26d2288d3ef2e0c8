"""A fifth provider needs what `docs/architecture.md` lists, and nothing else: one is added to a copy of the tree, and runs."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from trees import ACME, ACME_IN, add_acme

ROOT = Path(__file__).parent.parent.parent
PROGRAM = """
import asyncio
import billfold
from acme_client import Acme, AsyncAcme
from billfold import Money, MissingOperation, ProductDraft, Unsupported, capabilities, one_time, recurring
from billfold.testing import EXAMPLE_KEYS, Sandbox, sandbox_url

assert sandbox_url("acme") == "http://127.0.0.1:8400/acme"
with Sandbox() as sandbox:
    key = EXAMPLE_KEYS["acme"]
    native = Acme(key, transport=sandbox.transport)
    assert native.products.get(native.products.create(name="Native", cents=100, currency="GBP").id).cents == 100

    draft = ProductDraft(name="Pro", prices=[one_time(Money("29.99", "USD"))])
    with billfold.connect("acme", key, transport=sandbox.transport) as shop:
        made = shop.products.create(draft)
        assert (made.provider, made.prices[0].amount) == ("acme", Money("29.99", "USD"))
        assert shop.products.get(made.id) == made
        for refused in (
            lambda: shop.products.create(ProductDraft(name="Pro", prices=[recurring(Money(1, "USD"), every="month")])),
            lambda: shop.products.create(ProductDraft(name="Pro", prices=[one_time(Money(1, "JPY"))])),
            lambda: shop.products.list(),
            lambda: shop.customers.find(email="ada@example.com"),
        ):
            try:
                refused()
            except Unsupported as error:
                assert str(error).startswith("acme: "), error
            else:
                raise AssertionError("was not refused")

    async def main():
        async with billfold.connect_async("acme", key, transport=sandbox.transport) as shop:
            made = await shop.products.create(draft)
            assert await shop.products.get(made.id) == made
        async with AsyncAcme(key, transport=sandbox.transport) as native:
            assert (await native.products.get(made.id)).cents == 2999

    asyncio.run(main())
    assert [row.name for row in sandbox.state()["acme"]] == ["Native", "Pro", "Pro"]
    assert {request.provider for request in sandbox.requests} == {"acme"}
assert "acme" in billfold.registry.names()
assert capabilities.matrix()["products.create"]["acme"].level == "full"
assert capabilities.matrix()["products.list"]["acme"].level == "none"
assert "| Acme |" in capabilities.table().replace("| Clink", "|", 0)
print("whole")
"""

PAGES = r"""
import re
from codegen.site import build, provider_pages

made = {*provider_pages.pages("acme"), *(place for source, place in build.taken_in().items() if "acme" in source.parts)}
listed = re.findall(r'"([\w/-]+\.md)"', build.CONFIGURATION.read_text("utf-8"))
assert made == {page for page in listed if "acme" in page}, made
"""
"""The pages of the provider are those that the site lists."""


CALL = """
import billfold
from billfold.testing import Sandbox

with Sandbox() as sandbox:
    billfold.connect("acme", "acme_test_x", transport=sandbox.transport).products.get("thing_1")
"""


@pytest.fixture(scope="module")
def tree(copied_tree: Path) -> Path:
    """Add the provider to the copy of the tree, and make all that is derived."""
    add_acme(copied_tree)
    assert "acme" in run(copied_tree, "-m", "codegen.regenerate", "acme")
    run(copied_tree, "-m", "codegen.async_twin")
    run(copied_tree, "-m", "billfold.capabilities", "docs/capabilities.md")
    return copied_tree


def run(tree: Path, *command: str) -> str:
    rooms = [
        "overlay/core",
        "overlay/billfold",
        "sandbox",
        "tests",
        *(f"generated/{spec.parent.name}" for spec in tree.glob("specs/*/openapi.yaml")),
    ]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(str(tree / room) for room in rooms)}
    done = subprocess.run([sys.executable, *command], cwd=tree, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_needs_what_the_page_lists() -> None:
    (block,) = re.findall(r"```provider\n(.*?)```", (ROOT / "docs/architecture.md").read_text("utf-8"), re.DOTALL)
    patterns = [line.split()[0].replace("<name>", "acme") for line in block.splitlines()]
    added = {path.relative_to(ACME) for path in ACME.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    touched = {*added, *map(Path, ACME_IN)}
    unlisted = {path for path in touched if not any(path.match(pattern) or _below(path, pattern) for pattern in patterns)}
    assert not unlisted
    unused = [pattern for pattern in patterns if not any(path.match(pattern) or _below(path, pattern) for path in touched)]
    assert not unused


def _below(path: Path, pattern: str) -> bool:
    return pattern.endswith("/*") and path.is_relative_to(pattern.removesuffix("/*"))


def test_it_runs_through_client_facade_sandbox_and_coverage(tree: Path) -> None:
    assert "Acme" in (tree / "docs/capabilities.md").read_text("utf-8")
    assert run(tree, "-c", PROGRAM).strip().endswith("whole")
    assert run(tree, "-c", PAGES) == ""
    # Nothing that was there is changed by it.
    assert run(tree, "-m", "codegen.async_twin", "--check") == ""
    coverage = run(tree, "tests/coverage_report.py", "acme")
    assert re.search(r"^acme +2 +2 +2 +2 ", coverage, re.MULTILINE), coverage


@pytest.mark.parametrize(
    "missing, sentence",
    [
        ("sandbox/billfold_sandbox/providers/acme", "the sandbox has no stand-in of acme"),
        (
            "overlay/billfold/billfold/providers/acme",
            "there is no provider 'acme'; the installed ones are clink, creem, flowglad, hyperline",
        ),
        ("generated/acme", "the package 'acme_client' is not installed"),
    ],
)
def test_what_is_missing_is_one_sentence(tree: Path, missing: str, sentence: str, tmp_path: Path) -> None:
    (tree / missing).rename(tmp_path / "gone")
    try:
        rooms = ("overlay/core", "overlay/billfold", "sandbox", "generated/acme")
        environment = {"PYTHONPATH": os.pathsep.join(str(tree / room) for room in rooms)}
        done = subprocess.run(
            [sys.executable, "-c", CALL], capture_output=True, text=True, env=os.environ | environment, check=False
        )
    finally:
        (tmp_path / "gone").rename(tree / missing)
    assert done.returncode == 1
    said = done.stderr.strip().splitlines()[-1]
    assert sentence in said
    assert "KeyError" not in done.stderr
