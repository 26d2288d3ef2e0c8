"""Every operation of every provider, called through its client, sync and async, against the sandbox."""

import asyncio
import os
from importlib import import_module
from pathlib import Path

import pytest
from schemas import PROVIDERS, spec

from billfold.testing import EXAMPLE_KEYS, Sandbox


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_works(provider: str, mode: str) -> None:
    package = import_module(f"{provider}_client")
    scenarios = import_module(f"project.operations.{provider}_scenarios").SCENARIOS
    called: set[str] = set()
    for scenario in scenarios:
        with Sandbox() as sandbox:

            async def play(scenario=scenario, sandbox: Sandbox = sandbox) -> None:
                if mode == "sync":
                    with getattr(package, provider.capitalize())(EXAMPLE_KEYS[provider], transport=sandbox.transport) as shop:
                        await scenario(shop, sandbox)
                else:
                    kind = getattr(package, f"Async{provider.capitalize()}")
                    async with kind(EXAMPLE_KEYS[provider], transport=sandbox.transport) as shop:
                        await scenario(shop, sandbox)

            asyncio.run(play())
            called |= {request.operation for request in sandbox.requests if request.status < 300}
    record(provider, called)
    operations = [item for path in spec(provider)["paths"].values() for item in path.values() if "operationId" in item]
    assert called == {operation["operationId"] for operation in operations}


def record(provider: str, called: set[str]) -> None:
    """Leave word for `nox -s coverage`."""
    if "BILLFOLD_EXERCISED" in os.environ:
        with Path(os.environ["BILLFOLD_EXERCISED"]).open("a", encoding="utf-8") as file:
            file.writelines(f"{provider} {name}\n" for name in sorted(called))
