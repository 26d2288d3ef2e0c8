"""Create records with idempotency keys through faults at Hyperline, and count them: each call makes exactly one.

    python -m fuzz.keyed [--creates N]

The faults come one after another: answers that are lost before or after the commit, refusals, and requests that still run when
they are made again. The exit code is 1 if a record is missing, or is there twice.
"""

import argparse
import asyncio
import inspect
import json
import sys
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any, NamedTuple

from billfold_core import RetryPolicy, Runtime
from billfold_sandbox import EXAMPLE_KEYS, Sandbox
from hyperline_client import AsyncHyperline, Hyperline

BODIES = Path(__file__).parent.parent / "tests" / "fixtures" / "hyperline" / "requests"
OPERATIONS = ("coupons_create.percent", "price_books_create", "wallets_create")
SCRIPT: tuple[dict[str, Any], ...] = (
    {"kind": "timeout"},
    {"kind": "drop_before"},
    {"kind": "drop_after"},
    {"kind": "slow_body"},
    {"kind": "server_error", "applied": True, "status": 500},
    {"kind": "server_error", "applied": False, "status": 503},
    {"kind": "rate_limited", "retry_after": 2},
    # One that still runs when it is made again is refused with 409, and waited for.
    {"kind": "late_commit", "seconds": 3},
    {"kind": "html_520", "times": 2},
)


class Made(NamedTuple):
    """What came of the creates of one kind."""

    records: int
    answered: int
    """How many different records the calls were answered with."""
    statuses: set[int]
    """Those that were answered on the way."""


class Clock:
    """A time that passes when somebody waits."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        """Move the time on."""
        self.now += seconds

    async def wait_async(self, seconds: float) -> None:
        """Move the time on."""
        self.now += seconds


def client(sandbox: Sandbox, clock: Clock, *, asynchronous: bool) -> Any:
    """Return a client of a sandbox that tries often, and waits by its clock."""
    runtime = Runtime(sleep=clock.wait, async_sleep=clock.wait_async, chance=lambda: 0.5)
    kind: Any = AsyncHyperline if asynchronous else Hyperline
    return kind(EXAMPLE_KEYS["hyperline"], transport=sandbox.transport, runtime=runtime, retry=RetryPolicy(max_attempts=8))


async def done(result: Any) -> Any:
    """Return what a call of either client leads to; all items of a list."""
    if inspect.isawaitable(result):
        return await result
    if hasattr(result, "__aiter__"):
        return [item async for item in result]
    return list(result) if hasattr(result, "pages") else result


def made(creates: int, *, asynchronous: bool = False) -> dict[str, Made]:
    """Create so many records of each kind, and tell what came of it."""
    clock = Clock()
    with Sandbox(clock=clock) as sandbox:
        return asyncio.run(_made(client(sandbox, clock, asynchronous=asynchronous), sandbox, creates))


async def _made(shop: Any, sandbox: Sandbox, creates: int) -> dict[str, Made]:
    found: dict[str, Made] = {}
    for name in OPERATIONS:
        operation = name.partition(".")[0]
        resource, _, method = operation.rpartition("_")
        body = json.loads((BODIES / f"{name}.json").read_text("utf-8"))
        answered: set[str] = set()
        before = sandbox.requests[-1].number if sandbox.requests else 0
        for fault in islice(_faults(), creates):
            if fault:
                sandbox.faults.add(provider="hyperline", operation=operation, **fault)
            answered.add((await done(getattr(getattr(shop, resource), method)(**body))).id)
        statuses = {received.status for received in sandbox.requests if received.number > before}
        records = await done(getattr(shop, resource).list())
        found[operation] = Made(len(records), len(answered), statuses)
    return found


def _faults() -> Iterator[dict[str, Any]]:
    """Yield the script without an end, with a call that goes well after every three."""
    for number, fault in enumerate(cycle(SCRIPT)):
        yield fault
        if number % 3 == 2:
            yield {}


def main() -> int:
    """Run it, and print what is wrong."""
    parser = argparse.ArgumentParser(prog="fuzz.keyed", description="Create records with idempotency keys through faults.")
    parser.add_argument("--creates", type=int, default=500, help="how many of each kind")
    creates = parser.parse_args().creates
    wrong = 0
    for asynchronous in (False, True):
        for operation, result in made(creates, asynchronous=asynchronous).items():
            wrong += (result.records, result.answered) != (creates, creates)
            print(
                f"{operation}: {result.records} records of {creates}, {result.answered} answered, with {sorted(result.statuses)}"
            )
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
