"""Every operation of every provider, called through its client, sync and async, against the sandbox."""

import asyncio
import os
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from project.operations.by_document import called
from project.operations.playing import play
from providers import PROVIDERS

from billfold.testing import Sandbox
from billfold_core.observe import Event
from billfold_sandbox.spec import load

ALWAYS_REFUSED = {("subscription_item_features_expire", 404)}
"""Documented operations that the provider has no procedure for: nothing but this answer can come of them."""


class Successes:
    """Note the operations that gave what they were called for; a refusal inside a 2xx answer is none."""

    def __init__(self) -> None:
        self.operations: set[str] = set()

    def notice(self, event: Event) -> None:
        if event.step == "response" or (event.operation, event.status) in ALWAYS_REFUSED:
            self.operations.add(event.operation)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_works(provider: str, mode: str) -> None:
    successes = Successes()
    for scenario in scenarios(provider):
        with Sandbox() as sandbox:
            asyncio.run(play(mode, provider, partial(scenario, sandbox=sandbox), transport=sandbox.transport, observer=successes))
    record(provider, successes.operations)
    assert successes.operations == {route.operation for route in called(load(provider))}


def scenarios(provider: str) -> list[Any]:
    """Find what calls the operations of a provider."""
    module = f"project.operations.{provider}_scenarios"
    if find_spec(module) is None:
        pytest.fail(f"tests/{module.replace('.', '/')}.py is not there; its SCENARIOS call every operation of {provider}")
    found: list[Any] = import_module(module).SCENARIOS
    return found


def record(provider: str, called: set[str]) -> None:
    """Leave word for `nox -s coverage`."""
    if "BILLFOLD_EXERCISED" in os.environ:
        with Path(os.environ["BILLFOLD_EXERCISED"]).open("a", encoding="utf-8") as file:
            file.writelines(f"{provider} {name}\n" for name in sorted(called))
