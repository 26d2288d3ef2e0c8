"""Every operation of every provider, and the example of its method, against the sandbox: through its client, sync and async."""

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
from project.operations.examples import Examples
from project.operations.playing import play
from providers import PROVIDERS

from billfold.testing import Sandbox
from billfold_core.observe import Event, Sending
from billfold_sandbox.spec import load
from billfold_sandbox.webhooks.schemes import block_of

ALWAYS_REFUSED = {("subscription_item_features_expire", 404)}
"""Documented operations that the provider has no procedure for: nothing but this answer can come of them."""


OTHER = "the scenario names its records by other members than the example"
NOT_SHOWN = {
    "clink payment_instruments_create": OTHER,
    "clink test_clocks_advance": "the clock of the scenario is past the time of the example",
    "creem customer_credits_post_transaction": "the scenario's first entry stands in the place of all, so they do not balance",
    "flowglad customers_update": "the reference that it needs in its body is in none of the scenario's",
    "flowglad subscription_item_features_create": OTHER,
    "flowglad subscription_item_features_expire": "always refused",
    "flowglad subscriptions_adjust": OTHER,
    "flowglad subscriptions_preview_adjust": OTHER,
    "flowglad usage_events_bulk_insert": OTHER,
}
"""Operations whose example no scenario lets succeed, each with its reason; the test fails when one does."""


class Successes:
    """Note the operations that gave what they were called for; a refusal inside a 2xx answer is none."""

    def __init__(self) -> None:
        self.operations: set[str] = set()

    def notice(self, event: Event) -> None:
        if event.step == "response" or (event.operation, event.status) in ALWAYS_REFUSED:
            self.operations.add(event.operation)


class Showing(Successes):
    """Let the examples know what is about to be sent."""

    def __init__(self, examples: Examples) -> None:
        super().__init__()
        self._examples = examples

    def before_send(self, sending: Sending) -> None:
        self._examples.told(sending)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_and_its_example_work(provider: str) -> None:
    examples, events = Examples(provider), set[str]()
    assert examples.without == []
    successes = Showing(examples)
    for scenario in scenarios(provider):
        with Sandbox(webhooks_to="/webhooks") as sandbox:
            scene = partial(scenario, sandbox=sandbox)
            asyncio.run(play("sync", provider, scene, transport=examples.within(sandbox), observer=successes))
            events |= {delivery.event for delivery in sandbox.deliveries.history}
    record(provider, successes.operations)
    assert successes.operations == {route.operation for route in called(load(provider))}
    assert events == load(provider).document.get("x-webhooks", {"events": {}})["events"].keys() - not_sent(provider)
    for route in load(provider).routes:
        if "x-address" in route.definition and route.operation in examples.problems:
            examples.try_as_it_is(route.operation)
    failed = {f"{provider} {name}": problem for name, problem in examples.problems.items()}
    assert {name: problem for name, problem in failed.items() if name not in NOT_SHOWN} == {}
    assert {name for name in NOT_SHOWN if name.startswith(f"{provider} ")} <= failed.keys(), "these succeed now"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_works_async(provider: str) -> None:
    successes = Successes()
    for scenario in scenarios(provider):
        with Sandbox() as sandbox:
            scene = partial(scenario, sandbox=sandbox)
            asyncio.run(play("async", provider, scene, transport=sandbox.transport, observer=successes))
    assert successes.operations == {route.operation for route in called(load(provider))}


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
