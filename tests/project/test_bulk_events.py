"""Twenty thousand events at Hyperline, in batches, through faults: stored once each; `nox -s fuzz` sends many more."""

import pytest

from fuzz.events import sent


@pytest.mark.parametrize(("asynchronous", "count"), [(False, 20_000), (True, 8_000)])
def test_each_event_is_stored_once(asynchronous: bool, count: int) -> None:
    result = sent(count, asynchronous=asynchronous)
    assert (result.reported, result.records, result.wrong) == (count, count, [])
    assert result.statuses >= {0, 201, 429, 500, 503}
