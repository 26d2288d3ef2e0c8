"""Many records: what the page and the state cost, measured by the work that SQLite does, and who has to wait for them."""

import asyncio
import json
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from providers import PROVIDERS, facts
from sandbox.callers import Caller, Clock
from starlette.types import Message

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.http import httpx
from billfold_sandbox import page_routes, reading
from billfold_sandbox.admin_routes import respond
from billfold_sandbox.emulator import answer
from billfold_sandbox.message import Request
from billfold_sandbox.record_store import StoreError
from billfold_sandbox.web import carry_on, serving

KEY = {"x-api-key": EXAMPLE_KEYS["creem"]}
PRODUCT = {"name": "Pro", "description": "All of it", "price": 2999, "currency": "USD", "billing_type": "onetime"}


def connection_of(sandbox: Sandbox) -> sqlite3.Connection:
    connection: sqlite3.Connection = vars(sandbox.emulator.database)["_db"]
    return connection


def many(sandbox: Sandbox, number: int, kind: str = "product") -> None:
    """Add records that are like the last one of their kind at Creem, without asking for each of them."""
    connection = connection_of(sandbox)
    at = ("creem", "test", kind)
    statement = "SELECT body FROM record WHERE provider = ? AND environment = ? AND kind = ? ORDER BY seq DESC"
    (body,) = connection.execute(statement, at).fetchone()
    (there,) = connection.execute("SELECT count(*) FROM record").fetchone()
    named = (body.replace('"name":"Pro"', f'"name":"Pro {there + index}"') for index in range(number))
    rows = ((*at, f"many_{there + index}", text) for index, text in enumerate(named))
    connection.executemany("INSERT INTO record (provider, environment, kind, id, body) VALUES (?, ?, ?, ?, ?)", rows)


def many_deliveries(sandbox: Sandbox, number: int) -> None:
    """Add deliveries to which an answer came."""
    row = ("creem", "test", "", "/", "subscription.paid", "msg", b"{}", 0.0, "delivered", "")
    columns = "provider, environment, endpoint, url, event, message, body, made, state, fault"
    places = ", ".join("?" * len(row))
    connection_of(sandbox).executemany(f"INSERT INTO delivery ({columns}) VALUES ({places})", [row] * number)
    connection_of(sandbox).execute("INSERT INTO attempt SELECT number, 0.0, 200, '' FROM delivery")


@pytest.fixture
def shop() -> Iterator[Sandbox]:
    with Sandbox(clock=Clock()) as sandbox:
        creem = Caller(sandbox, "creem")
        product = creem("POST", "/v1/products", PRODUCT).json()["id"]
        creem("POST", "/v1/checkouts", {"product_id": product})
        yield sandbox


def work(sandbox: Sandbox, doing: Callable[[], Any]) -> int:
    """Count the steps of SQLite's machine, in hundreds."""
    steps = [0]

    def count() -> None:
        steps[0] += 1

    connection = connection_of(sandbox)
    connection.set_progress_handler(count, 100)
    try:
        doing()
    finally:
        connection.set_progress_handler(None, 0)
    return steps[0]


def get(sandbox: Sandbox, path: str) -> bytes:
    path, _, query = path.partition("?")
    given = respond(sandbox.emulator, Request("GET", "127.0.0.1", path, query))
    assert given.status == 200, given.body
    return given.body + b"".join(given.more or ())


def rows_read(sandbox: Sandbox, path: str) -> int:
    """Count the rows that SQLite gives out for a page."""
    database, rows = sandbox.emulator.database, [0]

    def counting(statement: str, *values: object) -> list[Any]:
        given = type(database).read(database, statement, *values)
        rows[0] += len(given)
        return given

    vars(database)["read"] = counting
    try:
        get(sandbox, path)
    finally:
        del vars(database)["read"]
    return rows[0]


def test_what_the_page_costs_does_not_grow_with_the_records(shop: Sandbox) -> None:
    many(shop, 500)
    many(shop, 500, "checkout")
    paths = ("/", "/_sandbox/page/section/creem", "/_sandbox/page/section/hyperline")
    few = {path: (rows_read(shop, path), len(get(shop, path))) for path in paths}
    many(shop, 10_000)
    many(shop, 10_000, "checkout")
    for path, (rows, size) in few.items():
        assert rows_read(shop, path) == rows < 500, path
        assert len(get(shop, path)) < size + 2_000
    assert b"10,501 products" in get(shop, "/")


def test_to_ask_what_is_new_looks_at_no_records(shop: Sandbox) -> None:
    statements: list[str] = []
    connection_of(shop).set_trace_callback(statements.append)
    first = json.loads(get(shop, "/_sandbox/page/news?after=0"))
    assert not [one for one in statements if "record" in one]
    again = get(shop, f"/_sandbox/page/news?after={first['last']}")
    assert len(again) < 200
    assert json.loads(again) == {**first, "requests": ""}


def test_the_state_gives_everything_in_small_pieces(shop: Sandbox) -> None:
    many(shop, 3_000)
    many(shop, 1_000, "checkout")
    many_deliveries(shop, 2_000)
    given = respond(shop.emulator, Request("GET", "127.0.0.1", "/_sandbox/state"))
    assert given.more is not None
    pieces, costs, ended = [given.body], [], False
    while not ended:

        def take() -> None:
            nonlocal ended
            piece = next(given.more or iter(()), b"")
            ended = not piece
            pieces.append(piece)

        costs.append(work(shop, take))
    assert max(map(len, pieces)) < 100_000
    # A piece looks at no more than a hundred products, checkouts or deliveries, wherever it stands.
    assert max(costs) < 5 * (sum(costs) // len(costs)) + 200
    assert len(costs) > 30
    state = json.loads(b"".join(pieces))
    assert [row["id"] for row in state["products"]["creem"]] == [row.id for row in shop.state()["creem"]]
    assert len(state["products"]["creem"]) == 3_001
    assert len(state["checkouts"]["creem"]) == 1_001
    assert [row["number"] for row in state["webhooks"]] == [one.number for one in shop.deliveries.history]
    assert len(state["webhooks"]) == 2_000
    assert set(state) == {"products", "requests", "checkouts", "faults", "records", "webhooks"}
    assert [request["number"] for request in state["requests"]] == [1, 2]


def test_calls_are_answered_while_the_state_is_read(shop: Sandbox) -> None:
    many(shop, 8_000)
    with serving(shop.emulator) as address, socket.socket() as reader:
        # A reader that takes only the beginning: the rest waits for it, and nobody else does.
        reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        reader.settimeout(30)
        reader.connect(("127.0.0.1", httpx.URL(address).port))
        reader.sendall(b"GET /_sandbox/state HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        begun = reader.recv(1_000)
        assert begun.startswith(b"HTTP/1.1 200 OK")
        made = httpx.post(f"{address}/creem/v1/products", json=PRODUCT, headers=KEY, timeout=30).raise_for_status().json()
        received = bytearray(begun)
        while part := reader.recv(1 << 20):
            received += part
    # It was still being read: what was made meanwhile is in it.
    assert received.endswith(b"0\r\n\r\n")
    assert made["id"].encode() in received


def test_calls_are_answered_while_a_page_is_made(shop: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    going_on = threading.Event()
    latest = reading.latest

    def waiting(*arguments: Any, **more: Any) -> reading.Latest:
        assert going_on.wait(30)
        return latest(*arguments, **more)

    monkeypatch.setattr(page_routes, "latest", waiting)
    with (
        serving(shop.emulator) as address,
        socket.create_connection(("127.0.0.1", httpx.URL(address).port), timeout=30) as reader,
    ):
        reader.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        try:
            assert httpx.post(f"{address}/creem/v1/products", json=PRODUCT, headers=KEY, timeout=10).status_code == 200
        finally:
            going_on.set()
        assert reader.recv(100).startswith(b"HTTP/1.1 200 OK")


def test_a_reader_that_goes_away_ends_the_reading() -> None:
    class Connection(asyncio.Transport):
        def is_closing(self) -> bool:
            return len(sent) == 3

    sent: list[Message] = []
    pieces = iter([b"piece"] * 10)

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(carry_on(pieces, Connection(), send))
    assert [message["body"] for message in sent] == [b"piece"] * 3 + [b""]
    assert len(list(pieces)) == 7


def test_a_file_that_breaks_while_it_is_read_ends_the_answer_visibly(shop: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    many(shop, 1_000)
    piece = reading.PIECE
    row = type(shop.emulator.backends["creem"]).product_row
    left = [3 * piece]

    def failing(*arguments: Any) -> Any:
        left[0] -= 1
        if left[0] < 0:
            raise StoreError("the file is gone")
        return row(*arguments)

    monkeypatch.setattr(type(shop.emulator.backends["creem"]), "product_row", failing)
    with serving(shop.emulator) as address:
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.get(f"{address}/_sandbox/state", timeout=30)
        assert httpx.get(f"{address}/_sandbox/clock").status_code == 200


def test_a_search_finds_old_products_and_lets_others_in_between(shop: Sandbox) -> None:
    many(shop, 7_000)
    assert b"Pro 777<" in get(shop, "/?find=pro%20777")
    steps: list[int] = []
    read = shop.emulator.database.read

    def counting(statement: str, *values: object) -> list[Any]:
        rows: list[Any] = []
        steps.append(work(shop, lambda: rows.extend(read(statement, *values))))
        return rows

    whole = work(shop, lambda: get(shop, "/_sandbox/page/section/creem?find=nowhere"))
    vars(shop.emulator.database)["read"] = counting
    assert b"No product has this" in get(shop, "/_sandbox/page/section/creem?find=nowhere")
    # Each statement has the records for itself only for its part of the search.
    assert max(steps) < whole / 3


@pytest.mark.parametrize("words", ["%", "a_b", "\\", "'", '"', "<b>", "100%", "é"])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_search_takes_its_words_as_they_are(provider: str, words: str) -> None:
    with Sandbox(clock=Clock()) as sandbox:
        sold, caller = facts(provider).sold, Caller(sandbox, provider)
        method, path = sold.request.split()
        for name in ("Plain axb", f"With {words} inside"):
            body = json.loads(json.dumps(sold.body))
            target = body.get("product", body)
            target["name"] = name
            if "slug" in target:
                target["slug"] = body["price"]["slug"] = f"slug-{len(name)}"
            assert caller(method, path, body).status_code in (200, 201)
        found = reading.latest(sandbox.emulator, provider, limit=10, words=words)
        assert [row.name for row in found.products] == [f"With {words} inside"]


def test_both_environments_are_shown_newest_first() -> None:
    with Sandbox(clock=Clock()) as sandbox:
        for number, environment in enumerate(("test", "live", "test", "live")):
            Caller(sandbox, "creem", environment)("POST", "/v1/products", {**PRODUCT, "name": f"Pro {number}"})
        found = reading.latest(sandbox.emulator, "creem", limit=3)
        assert [(row.name, row.environment) for row in found.products] == [
            ("Pro 3", "live"),
            ("Pro 2", "test"),
            ("Pro 1", "live"),
        ]
        assert (found.more, found.total) == (True, 4)
        assert [row.name for row in sandbox.state()["creem"]] == ["Pro 0", "Pro 2", "Pro 1", "Pro 3"]


def test_an_older_file_gets_the_index(tmp_path: Any) -> None:
    path = tmp_path / "sandbox.db"
    with Sandbox(path) as sandbox:
        connection_of(sandbox).execute("DROP INDEX record_order")
    with Sandbox(path) as sandbox:
        where = "provider = 'a' AND environment = 'b' AND kind = 'c'"
        plan = connection_of(sandbox).execute(f"EXPLAIN QUERY PLAN SELECT body FROM record WHERE {where} ORDER BY seq LIMIT 1")
        assert ["record_order" in str(row) for row in plan] == [True]
        assert answer(sandbox.emulator, Request("GET", "sandbox", "/creem/v1/products/search", "", KEY)).status == 200
