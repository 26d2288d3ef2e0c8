"""Programs of a user's over any provider that has what they need: both type checkers agree, and they run."""

import asyncio
import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from facade import drafts

import billfold
from billfold import CustomerDraft
from billfold.testing import EXAMPLE_KEYS, Sandbox

PROGRAMS = Path(__file__).parent / "programs"
ROOT = PROGRAMS.parent.parent.parent
GOOD = ("any_provider.py", "any_provider_async.py")


def check(name: str, *files: str) -> str:
    """Return what a type checker says, or skip: the checkers are installed where the types are checked."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip(f"{name} is not installed here; `nox -s types` has it")
    strict = ["--strict"] if name == "mypy" else ["--pythonpath", sys.executable]
    command = [found, *strict, *(str(PROGRAMS / file) for file in files)]
    # The programs import each other.
    environment = os.environ | {"MYPYPATH": str(PROGRAMS)}
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False).stdout


@pytest.mark.parametrize("name", ["mypy", "pyright"])
def test_the_programs_type_check(name: str) -> None:
    said = check(name, *GOOD)
    assert "error" not in said.replace("0 errors", ""), said


@pytest.mark.parametrize("name", ["mypy", "pyright"])
def test_what_a_provider_lacks_is_refused(name: str) -> None:
    said = check(name, "wrong.py")
    lines = (PROGRAMS / "wrong.py").read_text("utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}
    refused = {number for number in range(1, len(lines) + 1) if f"wrong.py:{number}:" in said}
    assert len(wrong) > 10
    assert refused == wrong, said


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
