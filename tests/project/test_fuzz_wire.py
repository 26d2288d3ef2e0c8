"""Every fault on the wire once, each with another client and effect; `nox -s fuzz` plays all combinations."""

import socket
from collections.abc import Iterator, Sequence

import pytest

from billfold_core.call import Effect
from fuzz.wire import each_fault_once, run
from fuzz.wire_cases import Case
from fuzz.wire_faults import FAULTS
from fuzz.wire_oracle import permitted
from fuzz.wire_server import Arrival, Loopback, Server

GOOD = FAULTS["connection: close, closed"]
REQUEST = b'POST /v1/things/call-0001 HTTP/1.1\r\ncontent-length: 19\r\n\r\n{"id": "call-0001"}'


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


def exchange(server: Server, sent: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", server.port), timeout=2) as raw:
        raw.sendall(sent)
        raw.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: raw.recv(65_536), b""))


@pytest.mark.parametrize("end", [1, 20, 60, len(REQUEST) - 1])
def test_a_request_in_part_is_recorded_as_such(loopback: Loopback, end: int) -> None:
    server = Server(loopback, GOOD)
    server.open()
    server.expect("call-0001", ())
    answer = exchange(server, REQUEST[:end])
    server.close()
    assert answer == b""
    assert [(arrival.call, arrival.whole) for arrival in server.arrivals] == [("call-0001", False)]


def test_a_whole_request_is_answered_with_what_was_scripted(loopback: Loopback) -> None:
    server = Server(loopback, GOOD)
    server.open()
    server.expect("call-0001", [FAULTS["close inside the headers"]])
    cut, whole = exchange(server, REQUEST), exchange(server, REQUEST)
    server.close()
    assert cut == b"HTTP/1.1 200 OK\r\ncontent-type: applicati"
    assert whole.startswith(cut)
    assert whole.endswith(b'{"id": "call-0001"}')
    assert [(arrival.whole, arrival.fault) for arrival in server.arrivals] == [
        (True, FAULTS["close inside the headers"]),
        (True, GOOD),
    ]


def test_what_is_no_request_is_told(loopback: Loopback) -> None:
    server = Server(loopback, GOOD)
    server.open()
    server.expect("call-0001", ())
    exchange(server, REQUEST.replace(b'"call-0001"', b'"call-0002"'))
    server.close()
    assert len(server.problems) == 1


LOST, REFUSED = "close before answering", "400"


@pytest.mark.parametrize(
    ("effect", "names", "right"),
    [
        ("unsafe", [LOST], {"unknown"}),
        ("unsafe", [REFUSED], {"rejected"}),
        ("unsafe", ["408"], {"unknown"}),
        ("unsafe", ["400, cut off"], {"unknown"}),
        ("unsafe", ["200 null"], {"applied"}),
        ("read", ["200 null"], {"applied", "unknown"}),
        ("keyed", [LOST, REFUSED], {"unknown"}),
        ("keyed", ["503 with JSON", REFUSED], {"unknown"}),
        ("keyed", ["429", REFUSED], {"rejected"}),
        ("keyed", [LOST, "gzip"], {"success"}),
        ("read", [LOST, REFUSED], {"rejected"}),
    ],
)
def test_the_record_says_which_outcome_is_right(effect: Effect, names: Sequence[str], right: set[str]) -> None:
    seen = [Arrival("call-0001", FAULTS[name]) for name in names]
    assert permitted(effect, seen, never=False) == right


def test_what_never_arrived_was_not_sent() -> None:
    assert permitted("unsafe", [], never=True) == {"not_sent"}
