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
from project.operations.events_not_sent import REASONS, not_sent
from project.operations.playing import play
from providers import PROVIDERS

from billfold.testing import Sandbox
from billfold_core.observe import Event
from billfold_sandbox.spec import load
from billfold_sandbox.webhooks.schemes import block_of

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
    successes, events = Successes(), set[str]()
    for scenario in scenarios(provider):
        with Sandbox(webhooks_to="/webhooks" if mode == "sync" else None) as sandbox:
            asyncio.run(play(mode, provider, partial(scenario, sandbox=sandbox), transport=sandbox.transport, observer=successes))
            events |= {delivery.event for delivery in sandbox.deliveries.history}
    record(provider, successes.operations)
    assert successes.operations == {route.operation for route in called(load(provider))}
    if mode == "sync":
        assert events == block_of(provider)["events"].keys() - not_sent(provider)


def test_every_event_that_is_not_sent_is_one_and_has_one_reason() -> None:
    for provider, reasons in REASONS.items():
        listed = [name for names in reasons.values() for name in names.split()]
        assert len(set(listed)) == len(listed)
        assert block_of(provider)["events"].keys() > set(listed)


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
