"""Every fault on the wire once, each with another client and effect; `nox -s fuzz` plays all combinations."""

from collections.abc import Iterator

import pytest

from fuzz.wire import each_fault_once, run
from fuzz.wire_cases import Case
from fuzz.wire_faults import FAULTS
from fuzz.wire_server import Loopback


@pytest.fixture(scope="module")
def loopback() -> Iterator[Loopback]:
    with Loopback() as running:
        yield running


def test_there_are_many_faults() -> None:
    assert len(FAULTS) >= 100


@pytest.mark.parametrize("case", list(each_fault_once(list(FAULTS.values()))), ids=lambda case: case.label)
def test_a_fault_ends_in_a_right_outcome(loopback: Loopback, case: Case) -> None:
    findings = run(loopback, case)
    assert [finding for finding in findings if finding.name != "cautious"] == []
