"""Settings of one call that make no sense are refused before anything is sent, by a call and by a copy of the client alike."""

import asyncio
import re
from decimal import Decimal
from typing import Any

import pytest
from core.servers import KEY, Client, Mode, Requests, call

from billfold_core.errors import InputError
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from billfold_core.retry import RetryPolicy
from fuzz.shown import everything

NAN = float("nan")
LONG = "x" * 1_000_000


def refused(mode: Mode, options: Any, *, copies: bool = True) -> list[InputError]:
    """Give the options to every place that takes some; nothing may be sent, and each must refuse."""
    requests = Requests()
    client = Client[Any](mode, requests)
    uses = [
        lambda: client.send(call("keyed"), options),
        lambda: client.request("POST", "/things", body={"name": "Pro"}, options=options),
        lambda: run(mode, client.inner.execute, call("keyed"), options),
    ]
    errors = []
    for use in [*uses, lambda: client.inner.with_options(options)] if copies else uses:
        with pytest.raises(InputError) as caught:
            use()
        errors.append(caught.value)
    assert not requests
    assert all(error.outcome == "not_sent" for error in errors)
    assert all(len(str(error)) < 1_000 for error in errors)
    assert not [text for error in errors for text in everything(error) if KEY in text]
    return errors


def run(mode: Mode, method: Any, *given: Any) -> Any:
    return method(*given) if mode == "sync" else asyncio.run(method(*given))


class Looks(tuple[Any, ...]):
    """As many fields as options have, and still none."""


NO_OPTIONS_AT_ALL: list[Any] = [
    *(None, {}, {"timeout": 3}, (), (3.5,), [], "timeout=3", 3, 0, True, object(), RequestOptions, NAN),
    *(RetryPolicy(), tuple(RequestOptions()), Looks(RequestOptions()), RequestOptions()._asdict(), lambda: RequestOptions()),
]


def _id(value: Any) -> str:
    # Not an address in memory: workers have to agree on the names of the tests.
    return type(value).__name__ if " at 0x" in repr(value) else f"{type(value).__name__}-{value!r}"[:40]


@pytest.mark.parametrize("options", NO_OPTIONS_AT_ALL, ids=_id)
def test_what_are_no_options_is_refused(mode: Mode, options: Any) -> None:
    for error in refused(mode, options):
        assert "options" in str(error)
        assert "RequestOptions" in str(error)


NO_COUNT: list[Any] = [0, -1, True, False, "3", "", 1.5, 2.0, NAN, [], {}, (3,), Decimal(3), b"3"]
NO_SECONDS: list[Any] = [0, 0.0, -1, -0.5, True, False, NAN, "1", "", b"1", [], {}, (1,), Decimal("NaN"), 1j]
WRONG: dict[str, list[Any]] = {
    "timeout": [*NO_SECONDS, httpx.Timeout(5)],
    "deadline": NO_SECONDS,
    "max_attempts": NO_COUNT,
    "max_answer_size": NO_COUNT,
    "headers": [
        *("X-A: 1", b"X-A: 1", 3, True, 0, False, "", [], [("X-A", "1")], (("X-A", "1"),), {"X-A"}, object()),
        *({"X-A": value} for value in (1, 1.5, True, None, b"1", ["1"], ("1",), {}, object(), Decimal(1))),
        *({name: "1"} for name in (1, None, b"X-A", ("X-A",), True)),
    ],
    "query": [
        *("a=1", b"a=1", 3, True, 0, False, "", [], [("a", 1)], (("a", 1),), {"a"}, object()),
        *({name: "1"} for name in (1, None, b"a", ("a",), True)),
    ],
    "body": [
        *("{}", b"{}", 3, True, 0, False, "", [], [1], [("a", 1)], {"a"}, object()),
        *({name: "1"} for name in (1, None, b"a", ("a",), True)),
    ],
    "idempotency_key": ["", 3, 0, True, False, b"k", 1.5, ["k"], ("k",), {}, {"k"}, object(), Decimal(1)],
}
CASES = [(name, value) for name, values in WRONG.items() for value in values]


@pytest.mark.parametrize(("name", "value"), CASES, ids=_id)
def test_an_option_of_a_wrong_kind_is_refused(mode: Mode, name: str, value: Any) -> None:
    for error in refused(mode, RequestOptions(**{name: value})):
        assert name in str(error)
        assert name in error.path


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb"])
def test_half_a_character_is_refused(mode: Mode, text: str) -> None:
    for name, options in {
        "X-A": RequestOptions(headers={"X-A": text}),
        "query": RequestOptions(query={"a": text}),
        "body": RequestOptions(body={"a": {"b": [text]}}),
        "idempotency_key": RequestOptions(idempotency_key=text),
    }.items():
        for error in refused(mode, options, copies=False):
            assert name in str(error)
    for options in (RequestOptions(headers={text: "1"}), RequestOptions(query={text: "1"}), RequestOptions(body={text: "1"})):
        refused(mode, options, copies=False)


@pytest.mark.parametrize(
    ("named", "options"),
    [
        ("X-A", RequestOptions(headers={"X-A": LONG})),
        ("headers", RequestOptions(headers={LONG: "1"})),
        ("search", RequestOptions(query={"search": LONG})),
        ("search", RequestOptions(query={"search": "x" * 70_000})),
        ("query", RequestOptions(query={LONG: "1"})),
        ("query", RequestOptions(query={f"q{number}": "x" * 100 for number in range(1_000)})),
        ("ids|query", RequestOptions(query={"ids": [f"id_{number:020}" for number in range(10_000)]})),
        ("page", RequestOptions(query={"page": 10**5_000})),
        ("page", RequestOptions(query={"page": [1, -(10**5_000)]})),
        ("idempotency_key", RequestOptions(idempotency_key=LONG)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_too_long_to_be_sent_is_refused(mode: Mode, named: str, options: RequestOptions) -> None:
    for error in refused(mode, options, copies=False):
        assert re.search(named, str(error))


def test_what_options_may_be(mode: Mode) -> None:
    class Headers(dict[str, str]):
        """A mapping of somebody else."""

    class Named(RequestOptions):
        """Options of an application's own."""

    requests = Requests()
    client = Client[Any](mode, requests)
    for options in (
        RequestOptions(),
        Named(timeout=3),
        RequestOptions(1, Headers(a="b"), httpx.QueryParams({"a": "1"}), {}, "k", 1, 2.5, 1_000),
        RequestOptions(headers=httpx.Headers({"X-A": "1"}), query={"a": None, "b": ["c"], "d": 5}),
        RequestOptions(timeout=2, max_attempts=None),
    ):
        assert client.send(call("keyed"), options).status == 200
    assert len(requests) == 5


def test_a_copy_checks_nothing_twice(mode: Mode) -> None:
    requests = Requests()
    client = Client[Any](mode, requests)
    client.inner = client.inner.with_options(RequestOptions(timeout=3, max_attempts=2, headers={"X-A": "1"}))
    assert client.send(call()).status == 200
    with pytest.raises(InputError, match="max_attempts"):
        client.inner.with_options(RequestOptions(max_attempts=0))
    assert client.send(call()).status == 200
