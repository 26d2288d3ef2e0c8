"""The sandbox as a server that others share: locked and broken files, foreign hosts, odd paths, secrets, clocks, speed."""

import asyncio
import http.client
import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from providers import PROVIDERS, facts

from billfold.testing import EXAMPLE_KEYS, Sandbox, StoreError
from billfold_core.errors import ServerError
from billfold_sandbox import jsontext, record_store
from billfold_sandbox.emulator import answer
from billfold_sandbox.message import Request
from billfold_sandbox.web import application, listen, serving
from creem_client import Creem

PRODUCT: dict[str, Any] = {
    "name": "Pro",
    "description": "All of it",
    "price": 2999,
    "currency": "USD",
    "billing_type": "onetime",
}


def ask(address: str, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    with closing(http.client.HTTPConnection(address.removeprefix("http://"), timeout=10)) as connection:
        connection.putrequest(method, path, skip_host="host" in headers)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()


def test_a_reader_that_holds_its_lock_breaks_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_store, "_PATIENCE", 0.0)
    path = tmp_path / "sandbox.db"
    with Sandbox(path) as sandbox, serving(sandbox.emulator) as address:
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport, timeout=5)
        first = creem.products.create(**PRODUCT)
        with closing(sqlite3.connect(path, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            count = "SELECT count(*) FROM record WHERE kind = 'product' AND provider = 'creem'"
            assert reader.execute(count).fetchone() == (1,)
            # However long it goes on: nothing waits for it, and it sees what there was when it began.
            assert creem.products.get(first.id).name == "Pro"
            made = [creem.products.create(**PRODUCT).id for _ in range(3)]
            sandbox.complete("creem", creem.checkouts.create(product_id=first.id, customer={"email": "a@example.com"}).id)
            for page in ("/", "/_sandbox/state"):
                assert ask(address, page)[0] == 200
            assert [item.id for item in creem.products.search()] == [first.id, *made]
            assert reader.execute(count).fetchone() == (1,)
            reader.execute("COMMIT")
            assert reader.execute(count).fetchone() == (4,)
    with Sandbox(path) as again:
        assert len(again.state()["creem"]) == 4


def test_a_writer_that_holds_the_file_costs_one_write_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_store, "_PATIENCE", 0.05)
    path = tmp_path / "sandbox.db"
    with Sandbox(path) as sandbox:
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport, timeout=5)
        first = creem.products.create(**PRODUCT)
        with closing(sqlite3.connect(path, isolation_level=None)) as writer:
            writer.execute("BEGIN IMMEDIATE")
            assert creem.products.get(first.id).name == "Pro"
            with pytest.raises(ServerError, match="locked") as refused:
                creem.products.create(**PRODUCT)
            assert refused.value.status == 500
            assert sandbox.requests[-1].applied is False
            writer.execute("ROLLBACK")
        assert creem.products.create(**PRODUCT).id != first.id
        assert len(list(creem.products.search())) == 2


def test_reading_takes_no_lock_that_a_writer_needs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_store, "_PATIENCE", 0.05)
    path = tmp_path / "sandbox.db"
    with Sandbox(path) as sandbox:
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport)
        made = creem.products.create(**PRODUCT)
        writer = sqlite3.connect(path, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        assert creem.products.get(made.id).name == "Pro"
        writer.execute("ROLLBACK")
        writer.close()


@pytest.mark.parametrize("content", [b"no database at all " * 100, b"SQLite format 3\x00" + b"\xff" * 4000])
def test_a_file_that_cannot_be_used_is_refused_at_the_start(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "broken.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"broken\.db: "):
        Sandbox(path)
    with pytest.raises(StoreError, match="cannot hold the sandbox's records"):
        Sandbox(tmp_path / "missing" / "sandbox.db")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_file_that_breaks_later_is_answered_in_the_providers_form(provider: str, tmp_path: Path) -> None:
    known = facts(provider)
    with Sandbox(tmp_path / "sandbox.db") as sandbox, serving(sandbox.emulator) as address:
        sandbox.emulator.database.write("DROP TABLE record")
        sandbox.emulator.database.write("DROP TABLE kept_answer")
        headers = known.signed(EXAMPLE_KEYS[provider], sandbox.clock())
        base = next(iter(sandbox.emulator.backends[provider].spec.base_paths.values()))
        status, _, body = ask(address, f"/{provider}{base}{known.first_read.path}", **headers)
        assert status == 500
        assert set(known.refusal) <= json.loads(body).keys()
        for path in ("/", "/_sandbox/state"):
            status, _, body = ask(address, path)
            assert status == 500
            assert b"cannot be used" in body


@pytest.mark.parametrize(
    "host, status",
    [
        ("127.0.0.1:8400", 200),
        ("localhost", 200),
        ("LOCALHOST:80", 200),
        ("[::1]:8400", 200),
        ("evil.example", 421),
        ("evil.example:8400", 421),
        ("127.0.0.1.evil.example", 421),
        ("", 421),
        ("sandbox:8400", 421),
    ],
)
def test_another_host_is_refused_so_that_no_page_elsewhere_reads_the_state(host: str, status: int) -> None:
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        for path in ("/", "/_sandbox/state", "/creem/v1/products/search"):
            answered, _, body = ask(address, path, host=host)
            assert (answered == 421) is (status == 421), (path, answered)
            if status == 421:
                assert b"--allow-host" in body
    with Sandbox() as sandbox, serving(sandbox.emulator, allowed_hosts=["sandbox"]) as address:
        assert ask(address, "/_sandbox/state", host="sandbox:8400")[0] == 200
        assert ask(address, "/_sandbox/state", host="evil.example")[0] == 421


@pytest.mark.parametrize("path", ["/creem/v1/products%0A", "/creem/v1/%0Aproducts", "/%0A", "/creem/v1/products/%0d%0a"])
def test_a_path_with_a_line_break_is_answered_by_the_sandbox(path: str) -> None:
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        status, headers, body = ask(address, path, x_api_key=EXAMPLE_KEYS["creem"])
        assert status == 404
        assert body != b"Not Found"
        assert "date" in headers


def test_a_405_names_the_methods() -> None:
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        key = f"Bearer {EXAMPLE_KEYS['flowglad']}"
        status, headers, _ = ask(address, "/flowglad/api/v1/products", "DELETE", authorization=key)
        assert (status, headers["allow"]) == (405, "GET, POST")


def test_keys_are_masked_wherever_they_are_sent() -> None:
    with Sandbox() as sandbox:
        key = EXAMPLE_KEYS["creem"]
        headers = {"x-api-key": key, "x-debug": f"key={key}", "referer": f"https://shop.example.com/?k={key}"}
        request = Request("GET", "test-api.creem.io", "/v1/products/search", f"page_number=1&api_key={key}", headers, b"")
        answer(sandbox.emulator, request)
        received = sandbox.requests[-1]
        assert key not in repr(received)
        assert "page_number=1" in received.query


@pytest.mark.parametrize("spelt", ["api_key={}", "x={}&y=1", "x=%63%72%65%65%6d{}", "%7B{}", "{}", "x=a%20{}"])
def test_keys_are_masked_in_queries_and_paths_however_they_are_spelt(spelt: str) -> None:
    key = EXAMPLE_KEYS["creem"]
    query = spelt.format(key.removeprefix("creem") if "%6d" in spelt else key)
    with Sandbox() as sandbox:
        for request in (
            Request("GET", "test-api.creem.io", "/v1/products/search", f"page_number=1&{query}", {"x-api-key": key}, b""),
            Request("GET", "test-api.creem.io", f"/v1/products/{key}", "page_number=1", {"x-api-key": key}, b""),
            Request("GET", "test-api.creem.io", f"/v1/products/{quote(key[:3]) + '%65' + key[4:]}", "page_number=1", {}, b""),
            Request(
                "GET", "test-api.creem.io", "/v1/x", "page_number=1", {"referer": f"http://x/?k={key.replace('_', '%5F')}"}, b""
            ),
        ):
            answer(sandbox.emulator, request)
            received = sandbox.requests[-1]
            assert key.removeprefix("creem") not in unquote(repr(received))
            assert "page_number=1" in received.query


@pytest.mark.parametrize("seconds", [1e12, 1e300, -1e12, 253_402_300_800.0])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_clock_beyond_all_dates_breaks_nothing(provider: str, seconds: float) -> None:
    with Sandbox(clock=lambda: seconds) as sandbox, serving(sandbox.emulator) as address:
        known = facts(provider)
        base = next(iter(sandbox.emulator.backends[provider].spec.base_paths.values()))
        headers = known.signed(EXAMPLE_KEYS[provider], min(max(seconds, 0.0), 253_402_300_799.0))
        assert ask(address, f"/{provider}{base}{known.first_read.path}", **headers)[0] == known.first_read.status
        assert ask(address, "/")[0] == 200


def test_requests_on_one_connection_do_not_wait_for_each_other() -> None:
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        taken: list[float] = []
        with closing(http.client.HTTPConnection(address.removeprefix("http://"), timeout=10)) as connection:
            for _ in range(20):
                began = time.perf_counter()
                connection.request("GET", "/creem/v1/products/search", headers={"x-api-key": EXAMPLE_KEYS["creem"]})
                assert connection.getresponse().read()
                taken.append(time.perf_counter() - began)
        # Nagle's algorithm would hold each of them for 40 ms; a busy machine holds some of them.
        assert min(taken) < 0.03
    with listen(0) as sock:
        assert sock.proto == 6


def test_the_log_holds_no_more_than_it_should() -> None:
    with Sandbox() as sandbox:
        for number in range(400):
            request = Request("POST", "test-api.creem.io", "/v1/products", "", {"x-number": str(number)}, b"x" * 200_000)
            answer(sandbox.emulator, request)
        kept = sandbox.requests
        assert sum(len(received.body) for received in kept) <= 32_000_000
        assert [int(received.headers["x-number"]) for received in kept] == list(range(400 - len(kept), 400))
        assert len(kept) > 300
        sandbox.reset()
        assert sandbox.requests == []


def test_the_log_counts_all_that_it_keeps() -> None:
    with Sandbox() as sandbox:
        for number in range(1_000):
            headers = {f"x-{number}-{'n' * 60_000}": "1"}
            answer(sandbox.emulator, Request("GET", "test-api.creem.io", "/v1/products", "", headers, b""))
        assert sum(len(name) for received in sandbox.requests for name in received.headers) <= 32_000_000
        assert len(sandbox.requests) > 300


@pytest.mark.parametrize(
    "target, host, status",
    [
        ("http://127.0.0.1:8400/creem/v1/products/search", "127.0.0.1", 200),
        ("HTTP://LOCALHOST/creem/v1/products/search", "evil.example", 200),
        ("http://127.0.0.1/creem/v1/products/search?page_number=1", "127.0.0.1", 200),
        ("http://evil.example/creem/v1/products/search", "127.0.0.1", 421),
        ("http://127.0.0.1.evil.example/", "127.0.0.1", 421),
        ("http://127.0.0.1", "127.0.0.1", 200),
    ],
)
def test_a_whole_address_is_asked_for_as_proxies_do(target: str, host: str, status: int) -> None:
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        assert ask(address, target, host=host, x_api_key=EXAMPLE_KEYS["creem"])[0] == status


def test_what_a_request_says_of_a_proxy_is_not_believed() -> None:
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport).products.create(**PRODUCT)
        headers = {"x_forwarded_proto": "ws", "x_forwarded_host": "evil.example"}
        _, _, body = ask(address, "/creem/v1/products/search", x_api_key=EXAMPLE_KEYS["creem"], **headers)
        assert b"ws://" not in body
        assert b"evil" not in body


@pytest.mark.parametrize(
    "host, asked",
    [("sandbox", "sandbox:8400"), ("Sandbox:8400", "sandbox"), ("[fd00::1]", "[fd00::1]:8400"), ("fd00::1", "[fd00::1]")],
)
def test_a_host_is_allowed_however_it_is_spelt(host: str, asked: str) -> None:
    with Sandbox() as sandbox, serving(sandbox.emulator, allowed_hosts=[host]) as address:
        assert ask(address, "/_sandbox/clock", host=asked)[0] == 200
        assert ask(address, "/_sandbox/clock", host="evil.example")[0] == 421
        assert ask(address, "/_sandbox/clock", host="127.0.0.1:")[0] == 200


@pytest.mark.parametrize("host", ["", " ", "*", "http://sandbox", "*.example.com", "a b", "user@host", "caf\u00e9"])
def test_a_host_that_is_no_name_is_refused(host: str) -> None:
    with Sandbox() as sandbox, pytest.raises(ValueError, match="must be a name such as sandbox"):
        application(sandbox.emulator, [host])


@pytest.mark.parametrize(
    "method, path, status, allow",
    [
        ("PUT", "/_sandbox/state", 405, "GET"),
        ("GET", "/_sandbox/reset", 405, "POST"),
        ("PATCH", "/_sandbox/faults", 405, "GET, POST, DELETE"),
        ("DELETE", "/_sandbox/clock", 405, "GET, POST"),
        ("HEAD", "/_sandbox/state", 200, None),
        ("HEAD", "/_sandbox/clock", 200, None),
        ("PUT", "/_sandbox/nothing", 404, None),
    ],
)
def test_own_routes_name_their_methods(method: str, path: str, status: int, allow: str | None) -> None:
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        found, headers, body = ask(address, path, method)
        assert (found, headers.get("allow")) == (status, allow)
        assert method != "HEAD" or body == b""


def test_under_another_server_a_request_is_cancelled_as_usual() -> None:
    async def receive() -> dict[str, Any]:
        await asyncio.Event().wait()
        return {}

    async def send(message: Any) -> None:
        del message

    async def cancelled(**more: Any) -> None:
        scope = {"type": "http", "method": "POST", "path": "/", "raw_path": b"/", "query_string": b"", "headers": [], **more}
        with Sandbox() as sandbox:
            asking = asyncio.ensure_future(cast(Any, application(sandbox.emulator)(scope, receive, send)))
            await asyncio.sleep(0)
            asking.cancel()
            await asking

    for more in ({}, {"state": {}}):
        with pytest.raises(asyncio.CancelledError):
            asyncio.run(cancelled(**more))


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63) + 1, 2**63 - 1)
    | st.text()
    | st.floats(-1e15, 1e15).map(repr).map(jsontext.Number),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(JSON)
def test_json_is_written_as_before_by_whichever_encoder(value: Any) -> None:
    written = jsontext.dumps(value)
    assert written == vars(jsontext)["_written"](value).encode("ascii")
    assert jsontext.dumps(jsontext.loads(written)) == written
