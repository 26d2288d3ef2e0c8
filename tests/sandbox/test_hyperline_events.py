"""Events of Hyperline in the sandbox: batches as large as the provider takes them, and larger ones."""

from datetime import UTC, datetime
from typing import Any

import pytest

from billfold.testing import Sandbox
from billfold_core import StatusError
from hyperline_client import Hyperline

MOMENT = datetime(2026, 1, 31, tzinfo=UTC)


def events(count: int, size: int) -> Any:
    """Make events of one type, each of at least a number of bytes."""
    more = {"customer_id": "cus_1", "event_type": "call", "timestamp": MOMENT}
    return [{**more, "record": {"id": f"r{number}", "text": "x" * size}} for number in range(count)]


def test_a_batch_of_megabytes_is_taken(sandbox: Sandbox) -> None:
    with Hyperline("test_x", transport=sandbox.transport) as hyperline:
        report = hyperline.events.insert_all(events(1_100, 1_000))
        assert (report.recorded, report.requests) == (1_100, 1)


def test_a_batch_that_is_too_large_is_parted(sandbox: Sandbox) -> None:
    large = events(6, 2_000_000)
    with Hyperline("test_x", transport=sandbox.transport) as hyperline:
        with pytest.raises(StatusError) as caught:
            hyperline.events.ingest_batch(large)
        assert (caught.value.status, caught.value.outcome) == (413, "rejected")
        assert caught.value.reason == "The body is larger than 11000000 bytes"
        report = hyperline.events.insert_all(large)
    assert (report.recorded, report.requests) == (6, 3)
