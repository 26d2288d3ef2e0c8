"""The sandbox on a real port of this machine."""

import asyncio
import json
import re
import socket

import pytest
from providers import PROVIDERS, facts
from sandbox.callers import Clock

from billfold.testing import EXAMPLE_KEYS, Sandbox, sandbox_url
from billfold_core.http import httpx
from billfold_sandbox.web import listen, serving

PRODUCT = {"name": "Pro", "description": "All of it", "price": 2999, "currency": "USD", "billing_type": "onetime"}
KEY = {"x-api-key": EXAMPLE_KEYS["creem"]}


@pytest.fixture(scope="module")
def world():
    with Sandbox(clock=Clock()) as sandbox, serving(sandbox.emulator) as address:
        yield sandbox, address


@pytest.fixture
def sandbox(world):
    world[0].reset()
    return world[0]


@pytest.fixture
def client(world):
    with httpx.Client(base_url=world[1], timeout=5) as made:
        yield made


def create(client, **more):
    return client.post("/creem/v1/products", json=PRODUCT, headers=KEY, **more)


def test_all_live_under_one_address(sandbox, client):
    for provider in PROVIDERS:
        read, headers = facts(provider).first_read, facts(provider).signed(EXAMPLE_KEYS[provider], sandbox.clock())
        answer = client.get(sandbox_url(provider, str(client.base_url)) + read.path, headers=headers)
        assert (answer.status_code, has(read.answer, answer.json())) == (read.status, True), answer.text
    assert create(client).status_code == 200
    assert client.get("/creem/v1/products/search", headers=KEY).json()["pagination"]["total_records"] == 1


def has(wanted, found):
    if isinstance(wanted, dict):
        return all(name in found and has(value, found[name]) for name, value in wanted.items())
    return wanted == found


def test_the_date_is_the_sandboxs_and_stands_once(sandbox, client):
    for path in ("/creem/v1/products/search", "/", "/_sandbox/state", "/none"):
        assert client.get(path, headers=KEY).headers.get_list("date") == ["Fri, 15 Jan 2027 08:00:00 GMT"]


@pytest.mark.parametrize(
    "path", ["/none", "/creem", "/creem/", "/creem/none", "/clink/product", "//creem/v1/products", "/_sandbox/none"]
)
def test_unknown_addresses(sandbox, client, path):
    assert client.get(path, headers=KEY).status_code in (401, 404)


def test_a_picture_travels_in_a_form(sandbox, client):
    headers = {"X-API-KEY": EXAMPLE_KEYS["clink"], "X-Timestamp": "1800000000000"}
    uploaded = client.post(
        "/clink/api/product/image/upload", headers=headers, files={"file": ("a.webp", b"\r\n--x" * 100_000, "image/webp")}
    )
    assert uploaded.json()["data"]["fileName"] == "a.webp"
    huge = client.post(
        "/clink/api/product/image/upload", headers=headers, files={"file": ("a.webp", b"x" * 12_000_000, "image/webp")}
    )
    assert huge.json()["code"] == 413


def script(client, **line):
    answer = client.post("/_sandbox/faults", json=line)
    assert answer.status_code == 201, answer.text


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ({"kind": "rate_limited", "retry_after": 3}, 429),
        ({"kind": "server_error", "status": 503}, 503),
        ({"kind": "html_520"}, 520),
        ({"kind": "redirect"}, 307),
        ({"kind": "html_200"}, 200),
        ({"kind": "malformed_json"}, 200),
    ],
)
def test_scripted_answers(sandbox, client, line, status):
    script(client, provider="creem", operation="products_create", **line)
    answer = create(client)
    assert answer.status_code == status
    assert answer.headers.get("retry-after") == ("3" if "retry_after" in line else None)
    assert create(client).json()["price"] == 2999


@pytest.mark.parametrize(("kind", "rows"), [("drop_before", 0), ("drop_after", 1)])
def test_a_dropped_connection_is_really_closed(sandbox, client, kind, rows):
    script(client, kind=kind)
    with pytest.raises(httpx.RemoteProtocolError):
        create(client)
    assert len(sandbox.state()["creem"]) == rows
    assert create(client).status_code == 200


def test_a_dropped_connection_sends_not_one_byte(world, sandbox):
    sandbox.faults.add("drop_after")
    with socket.create_connection(("127.0.0.1", httpx.URL(world[1]).port), timeout=5) as connection:
        connection.sendall(b"GET /creem/v1/products/search HTTP/1.1\r\nHost: localhost\r\nx-api-key: creem_test_1\r\n\r\n")
        assert connection.recv(1) == b""


@pytest.mark.parametrize("kind", ["timeout", "slow_body"])
def test_what_hangs_runs_into_the_clients_own_limit(sandbox, client, kind):
    script(client, kind=kind, seconds=30)
    with pytest.raises(httpx.ReadTimeout):
        create(client, timeout=0.1)
    assert len(sandbox.state()["creem"]) == 1


def test_a_slow_body_arrives_in_the_end(sandbox, client):
    script(client, kind="slow_body", seconds=0)
    assert create(client).json()["price"] == 2999


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"{", ""),
        (b"[]", "object"),
        (b"{}", "kind"),
        (b'{"kind": "earthquake"}', "no fault"),
        (b'{"kind": "timeout", "often": 2}', "often"),
        (b'{"kind": "timeout", "times": "2"}', ""),
        (b'{"kind": ["timeout"]}', ""),
        (b'{"kind": "timeout", "provider": ["creem"]}', ""),
        (b'{"kind": "timeout", "seconds": "1"}', ""),
        (b'{"kind": "rate_limited", "retry_after": true}', ""),
        (b'{"kind": "connect_error"}', "in-process"),
    ],
)
def test_a_script_that_makes_no_sense_is_refused(sandbox, client, content, why):
    answer = client.post("/_sandbox/faults", content=content, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert why in answer.json()["error"]
    assert sandbox.faults.pending == ()


def test_another_sites_page_cannot_reset_the_sandbox(sandbox, client):
    create(client)
    assert client.post("/_sandbox/reset", content=b"{}", headers={"content-type": "text/plain"}).status_code == 415
    assert len(sandbox.state()["creem"]) == 1


def test_state_and_reset(sandbox, client):
    create(client)
    state = client.get("/_sandbox/state").json()
    [product] = state["products"]["creem"]
    assert product["prices"][0]["amount"] == "2999"
    assert json.loads(state["requests"][0]["body"]) == PRODUCT
    assert EXAMPLE_KEYS["creem"] not in json.dumps(state)
    assert client.post("/_sandbox/reset", json={}).json()["products"]["creem"] == []


def test_the_page_escapes_and_allows_no_script_but_its_own(sandbox, client):
    client.post("/creem/v1/products", json=PRODUCT | {"name": "<script>alert(1)</script>\ud83d"[:-1] + "'\"&"}, headers=KEY)
    page = client.get("/")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&#x27;&quot;&amp;" in page.text
    assert re.findall("<script[^>]*>", page.text) == ['<script src="/_sandbox/page.js" defer>']
    assert not re.search(r"[ ]on[a-z]+=|<style|style=|https?://", page.text)
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for name in ("page.css", "page.js", "checkout.js"):
        assert not re.search(r"https?://|@import|url\(", client.get(f"/_sandbox/{name}").raise_for_status().text)
    assert client.head("/").content == b""


def test_bytes_that_are_no_http(world, sandbox):
    with socket.create_connection(("127.0.0.1", httpx.URL(world[1]).port), timeout=5) as connection:
        connection.sendall(b"\x16\x03\x01 nonsense\r\n\r\n")
        assert b" 400 " in connection.recv(200)


def test_a_client_that_leaves_in_the_middle_of_its_body_harms_nobody(world, sandbox, client):
    with socket.create_connection(("127.0.0.1", httpx.URL(world[1]).port), timeout=5) as connection:
        connection.sendall(b"POST /creem/v1/products HTTP/1.1\r\nHost: x\r\ncontent-length: 1000\r\n\r\n{")
    assert create(client).status_code == 200


def test_async_clients(world, sandbox):
    async def call() -> list[int]:
        async with httpx.AsyncClient(base_url=world[1], timeout=10) as client:
            answers = await asyncio.gather(*(client.post("/creem/v1/products", json=PRODUCT, headers=KEY) for _ in range(30)))
        return [answer.status_code for answer in answers]

    assert asyncio.run(call()) == [200] * 30


def test_a_taken_port_is_told():
    with listen(0) as taken, pytest.raises(OSError, match="in use"):
        listen(taken.getsockname()[1])


def test_faults_clock_and_log_are_there_over_the_port(sandbox, client):
    assert client.get("/_sandbox/faults").json() == {"faults": []}
    script(client, kind="rate_limited", provider="creem")
    assert [line["kind"] for line in client.get("/_sandbox/faults").json()["faults"]] == ["rate_limited"]
    assert client.delete("/_sandbox/faults").json() == {"faults": []}
    assert sandbox.faults.pending == ()
    now = client.get("/_sandbox/clock").json()["now"]
    assert client.post("/_sandbox/clock", json={"advance": 3600}).json()["now"] == now + 3600
    assert client.post("/_sandbox/clock", json={"now": 1_900_000_000}).json()["now"] == 1_900_000_000
    create(client)
    (request,) = client.get("/_sandbox/requests").json()["requests"]
    assert (request["operation"], request["status"], request["applied"]) == ("products_create", 200, True)
    for wrong in ({}, {"now": "soon"}, {"now": -1}, {"advance": 1, "now": 1}, {"advance": 1e300}, [], {"then": 1}):
        assert client.post("/_sandbox/clock", json=wrong).status_code == 400
    assert client.post("/_sandbox/clock", content=b'{"now": 1}', headers={"content-type": "text/plain"}).status_code == 415
