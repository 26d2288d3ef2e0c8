"""What `billfold.testing.Sandbox` offers around the APIs."""

import sqlite3
import threading

import pytest
from providers import PROVIDERS, facts
from sandbox.callers import Caller

from billfold.testing import EXAMPLE_KEYS, Sandbox, StoreError, sandbox_url
from billfold_core.http import httpx

PRODUCT = {"name": "Pro", "description": "All of it", "price": 2999, "currency": "USD", "billing_type": "onetime"}


def test_requests_are_remembered_with_their_keys_masked(sandbox):
    for provider in PROVIDERS:
        path = facts(provider).first_read.path
        Caller(sandbox, provider)("GET", path)
        assert facts(provider).keys["test"] not in repr(sandbox.requests[-1])
        assert "****" in repr(sandbox.requests[-1].headers)
        assert (sandbox.requests[-1].provider, sandbox.requests[-1].path) == (provider, path)


def test_a_request_tells_what_it_sent_and_did(sandbox, creem):
    creem("POST", "/v1/products", PRODUCT)
    creem("POST", "/v1/products", {})
    creem("GET", "/v1/products/search?page_size=3")
    creem("GET", "/v1/none")
    told = [(received.operation, received.status, received.applied, received.query) for received in sandbox.requests]
    assert told == [
        ("products_create", 200, True, ""),
        ("products_create", 400, False, ""),
        ("products_search", 200, False, "page_size=3"),
        ("", 404, False, ""),
    ]
    assert sandbox.requests[0].json == PRODUCT


def test_reset_forgets_all_but_the_settings():
    with Sandbox(flowglad_currency="JPY") as sandbox:
        creem, flowglad = Caller(sandbox, "creem"), Caller(sandbox, "flowglad")
        first = creem("POST", "/v1/products", PRODUCT).json()
        sandbox.faults.add("timeout", times=None)
        sandbox.reset()
        assert (sandbox.requests, sandbox.faults.pending, creem.rows()) == ([], (), 0)
        assert flowglad("GET", "/api/v1/prices").json()["data"][0]["currency"] == "JPY"
        assert creem("POST", "/v1/products", PRODUCT).json()["id"] == first["id"]


def test_a_file_keeps_the_records_and_the_idempotency_keys(tmp_path):
    path, key = tmp_path / "sandbox.db", {"Idempotency-Key": "0123456789abcdef"}
    body = {"name": "Access", "type": "flat_fee", "price_configurations": []}
    with Sandbox(path) as sandbox:
        before = {provider: len(rows) for provider, rows in sandbox.state().items()}
        first = Caller(sandbox, "hyperline")("POST", "/v1/products", body, headers=key)
    with Sandbox(path) as sandbox:
        again = Caller(sandbox, "hyperline")("POST", "/v1/products", body, headers=key)
        assert again.content == first.content
        assert before["hyperline"] == 0
        assert {provider: len(rows) for provider, rows in sandbox.state().items()} == before | {"hyperline": 1}


def test_a_file_of_something_else_is_not_touched(tmp_path):
    text, other = tmp_path / "notes.txt", tmp_path / "other.db"
    text.write_text("not a database, but long enough to be looked at" * 10)
    db = sqlite3.connect(other)
    db.execute("CREATE TABLE record (x)")
    db.close()
    for path in (text, other, tmp_path / "no" / "such" / "folder.db"):
        with pytest.raises(StoreError):
            Sandbox(path)


def test_the_clock_can_be_replaced(sandbox, creem):
    sandbox.clock = lambda: 0.0
    assert creem("GET", "/v1/products/search").headers["date"] == "Thu, 01 Jan 1970 00:00:00 GMT"


def test_many_threads_share_one_sandbox(sandbox):
    def work() -> None:
        caller = Caller(sandbox, "creem")
        for _ in range(25):
            assert caller.http.post(f"{caller.base}/v1/products", json=PRODUCT, headers=caller.headers()).status_code == 200

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({row.id for row in sandbox.state()["creem"]}) == 200


def test_addresses_and_example_keys_fit(sandbox):
    for provider in PROVIDERS:
        caller, read = Caller(sandbox, provider), facts(provider).first_read
        caller.base, caller.key = sandbox_url(provider, "http://sandbox"), EXAMPLE_KEYS[provider]
        answer = httpx.Client(transport=sandbox.transport).get(caller.base + read.path, headers=caller.headers())
        assert answer.status_code == read.status
    assert sandbox_url("flowglad", "http://127.0.0.1:8400/") == "http://127.0.0.1:8400/flowglad"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_live_keys_open_nothing_on_this_machine(sandbox, provider):
    caller, path = Caller(sandbox, provider, "live"), facts(provider).first_read.path
    answer = caller.http.get(sandbox_url(provider, "http://localhost:8400") + path, headers=caller.headers())
    assert answer.status_code == facts(provider).wrong_key
