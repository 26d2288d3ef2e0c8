"""Programs of a user's over any provider that has what they need: both type checkers agree, and they run."""

import asyncio
import importlib
from pathlib import Path
from typing import Any

import pytest
from checkers import check, marked, refused
from facade import drafts

import billfold
from billfold import CustomerDraft
from billfold.testing import EXAMPLE_KEYS, Sandbox

PROGRAMS = Path(__file__).parent / "programs"
GOOD = ("any_provider.py", "any_provider_async.py", "receivers.py")


@pytest.mark.parametrize("name", ["mypy", "pyright"])
def test_the_programs_type_check(name: str) -> None:
    said = check(name, PROGRAMS, *GOOD)
    assert "error" not in said.replace("0 errors", ""), said


@pytest.mark.parametrize("name", ["mypy", "pyright"])
def test_what_a_provider_lacks_is_refused(name: str) -> None:
    said = check(name, PROGRAMS, "wrong.py")
    wrong = marked(PROGRAMS / "wrong.py")
    assert len(wrong) > 10
    assert refused(said, "wrong.py") == wrong, said


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any]:
    monkeypatch.syspath_prepend(str(PROGRAMS))
    return importlib.import_module("any_provider"), importlib.import_module("any_provider_async")


def test_the_programs_run(programs: tuple[Any, Any], sandbox: Sandbox) -> None:
    program, program_async = programs
    for provider in ("creem", "flowglad"):
        with billfold.connect(provider, EXAMPLE_KEYS[provider], transport=sandbox.transport) as shop:
            ada = program.sign_up(shop, "Ada", "ada@example.com", "user_42")
            assert program.sign_up(shop, "Ada", "ada@example.com", "user_42") == ada
            assert program.rename(shop, ada, "Ada King") == "Ada King"
            product, buyers = program.open_shop(
                shop, drafts.product(drafts.MONTHLY), [CustomerDraft(name="Bob", email="bob@example.com", reference="user_43")]
            )
            assert product.name in program.names(shop)
            assert [buyer.name for buyer in buyers] == ["Bob"]
            assert program.publish(shop, drafts.product(drafts.MONTHLY)).name == "Pro Plan" if provider == "creem" else True
        connected: Any = billfold.connect_async(provider, EXAMPLE_KEYS[provider], transport=sandbox.transport)
        assert asyncio.run(program_async.sign_up(connected, "Ada", "ada@example.com", "user_42")).name == "Ada King"
        assert "Pro Plan" in asyncio.run(program_async.names(connected))
    with billfold.connect("flowglad", EXAMPLE_KEYS["flowglad"], transport=sandbox.transport) as flowglad:
        assert program.forget(flowglad, "user_42") == "archived"
