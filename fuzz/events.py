"""Send many events to Hyperline in batches through faults, and count them: each record is there exactly once.

    python -m fuzz.events [--events N]

Each batch meets another fault: answers that are lost before or after the commit, refusals, and requests that take effect after
their caller has gone. The exit code is 1 if an event is missing, is there twice, or is not as it was sent.
"""

import argparse
import asyncio
import sys
from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import Any, NamedTuple

from billfold_sandbox import Sandbox
from fuzz.keyed import Clock, client, done

CHUNK = 1_000
TYPES = ("call", "storage")
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
SCRIPT: tuple[dict[str, Any], ...] = (
    {"kind": "timeout"},
    {"kind": "drop_after"},
    {"kind": "drop_before"},
    {"kind": "slow_body"},
    {"kind": "server_error", "applied": True, "status": 500},
    {"kind": "server_error", "applied": False, "status": 503},
    {"kind": "rate_limited", "retry_after": 2},
    {"kind": "late_commit", "seconds": 3},
)


class Sent(NamedTuple):
    """What came of the events."""

    reported: int
    """How many the report says were recorded."""
    records: int
    """How many the sandbox has."""
    wrong: list[str]
    """The records that are missing, or differ from what was sent."""
    statuses: set[int]
    """Those that were answered on the way."""


def sent(count: int, *, asynchronous: bool = False) -> Sent:
    """Send so many events, and tell what came of them."""
    clock = Clock()
    with Sandbox(clock=clock) as sandbox:
        shop = client(sandbox, clock, asynchronous=asynchronous)
        return asyncio.run(_sent(shop, sandbox, clock, [_event(number) for number in range(count)]))


async def _sent(shop: Any, sandbox: Sandbox, clock: Clock, events: list[Any]) -> Sent:
    script = cycle(SCRIPT)

    def fail(_: object = None) -> None:
        sandbox.faults.add(provider="hyperline", operation="events_ingest_batch", **next(script))

    fail()
    report = await done(shop.events.insert_all(events, chunk_size=CHUNK, progress=fail))
    # What takes effect late does so with the next request.
    clock.wait(60)
    sandbox.faults.clear()
    assert not await done(shop.events.list(event_type="none"))
    store = sandbox.emulator.database.records_of("hyperline", "test")
    stored = {event["record"]["id"]: event for event in store.all("event")}
    wanted = {event["record"]["id"]: event["record"] for event in events}
    wrong = [name for name, record in wanted.items() if name not in stored or stored[name]["record"] != record]
    return Sent(report.recorded, store.count("event"), wrong, {received.status for received in sandbox.requests})


def _event(number: int) -> Any:
    record = {"id": f"r{number}", "size": number}
    moment = BEGIN + timedelta(seconds=number)
    return {"customer_id": f"cus_{number % 7}", "event_type": TYPES[number % 2], "timestamp": moment, "record": record}


def main() -> int:
    """Run it, and print what is wrong."""
    parser = argparse.ArgumentParser(prog="fuzz.events", description="Send events in batches through faults.")
    parser.add_argument("--events", type=int, default=100_000, help="how many")
    count = parser.parse_args().events
    failed = False
    for asynchronous in (False, True):
        result = sent(count, asynchronous=asynchronous)
        failed |= (result.reported, result.records, result.wrong) != (count, count, [])
        print(f"{result.records} records of {count}, {result.reported} reported, with {sorted(result.statuses)}")
        print("\n".join(result.wrong[:10]))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
