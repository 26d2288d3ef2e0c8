"""Faults on demand, in-process."""

import asyncio
from contextlib import suppress
from typing import get_args

import pytest
from providers import PROVIDERS, facts
from sandbox.callers import Caller

from billfold.testing import Sandbox
from billfold_core.http import httpx
from billfold_sandbox.faults import NEVER_APPLIED, OF_DELIVERIES, Kind

PRODUCT = {"name": "Pro", "description": "All of it", "price": 2999, "currency": "USD", "billing_type": "onetime"}


def create(creem):
    return creem("POST", "/v1/products", PRODUCT)


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize(("kind", "status"), [("rate_limited", 429), ("server_error", 500)])
def test_refusals_are_worded_as_the_provider_does(sandbox, provider, kind, status):
    caller, read = Caller(sandbox, provider), facts(provider).first_read
    sandbox.faults.add(kind, provider=provider)
    answer = caller("GET", read.path)
    assert answer.status_code == status
    assert answer.headers["date"]
    assert set(facts(provider).refusal) <= answer.json().keys()
    assert caller("GET", read.path).status_code == read.status


@pytest.mark.parametrize(("asked", "sent"), [(2, "2"), (0.5, "0.5"), ("date", "Fri, 15 Jan 2027 08:00:30 GMT"), (None, None)])
def test_retry_after(sandbox, creem, asked, sent):
    sandbox.faults.add("rate_limited", retry_after=asked, seconds=30)
    assert create(creem).headers.get("retry-after") == sent


def test_a_503_with_retry_after(sandbox, creem):
    sandbox.faults.add("server_error", status=503, retry_after=1)
    answer = create(creem)
    assert (answer.status_code, answer.json()["status"], answer.headers["retry-after"]) == (503, 503, "1")


@pytest.mark.parametrize(("kind", "status"), [("html_520", 520), ("html_200", 200)])
def test_html_where_json_belongs(sandbox, creem, kind, status):
    sandbox.faults.add(kind)
    answer = create(creem)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert answer.text.startswith("<!DOCTYPE html>")
    assert creem.rows() == 0


def test_a_redirect_leads_to_another_host(sandbox, creem):
    sandbox.faults.add("redirect")
    answer = create(creem)
    assert answer.status_code == 307
    assert httpx.URL(answer.headers["location"]).host not in ("test-api.creem.io", "api.creem.io")
    assert creem.rows() == 0


def test_json_that_is_cut_off_comes_after_the_commit(sandbox, creem):
    sandbox.faults.add("malformed_json")
    answer = create(creem)
    with pytest.raises(ValueError, match=r"[a-z]"):
        answer.json()
    assert creem.rows() == 1


@pytest.mark.parametrize(
    ("kind", "error", "rows"),
    [
        ("drop_before", httpx.RemoteProtocolError, 0),
        ("drop_after", httpx.RemoteProtocolError, 1),
        ("timeout", httpx.ReadTimeout, 1),
        ("slow_body", httpx.ReadTimeout, 1),
        ("connect_error", httpx.ConnectError, 0),
    ],
)
def test_what_breaks_raises_what_httpx_raises(sandbox, creem, kind, error, rows):
    sandbox.faults.add(kind)
    with pytest.raises(error):
        create(creem)
    assert creem.rows() == rows
    received = sandbox.requests[-1]
    assert (received.fault, received.applied) == (kind, bool(rows))
    assert create(creem).status_code == 200


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_reaches_async_clients_too(sandbox, creem, kind):
    sandbox.faults.add(kind)

    async def call() -> str:
        async with httpx.AsyncClient(transport=sandbox.transport) as client:
            try:
                answer = await client.post(f"{creem.base}/v1/products", json=PRODUCT, headers=creem.headers())
            except httpx.HTTPError as error:
                return type(error).__name__
            return str(answer.status_code)

    seen = asyncio.run(call())
    sandbox.faults.add(kind)
    try:
        expected = str(create(creem).status_code)
    except httpx.HTTPError as error:
        expected = type(error).__name__
    assert seen == expected


@pytest.mark.parametrize(
    "kind", sorted({*get_args(Kind)} - NEVER_APPLIED - OF_DELIVERIES - {"drop_after", "late_commit", "list_lag"})
)
@pytest.mark.parametrize("applied", [True, False])
def test_whether_it_takes_effect_can_be_chosen(sandbox, creem, kind, applied):
    sandbox.faults.add(kind, applied=applied)
    with suppress(httpx.HTTPError):
        create(creem)
    assert creem.rows() == applied


def test_what_was_dropped_after_the_commit_is_given_again_for_its_key(sandbox, hyperline):
    body = {"name": "Access", "type": "flat_fee", "price_configurations": []}
    key = {"Idempotency-Key": "0123456789abcdef"}
    sandbox.faults.add("drop_after", provider="hyperline", operation="products_create")
    with pytest.raises(httpx.RemoteProtocolError):
        hyperline("POST", "/v1/products", body, headers=key)
    [row] = sandbox.state()["hyperline"]
    assert hyperline("POST", "/v1/products", body, headers=key).json()["id"] == row.id
    assert hyperline.rows() == 1


def test_lines_are_played_where_they_belong_and_as_often_as_said(sandbox, creem, hyperline):
    sandbox.faults.add("server_error", provider="creem", operation="products_create", times=2)
    sandbox.faults.add("html_520", times=None)
    assert hyperline("GET", "/v1/products").status_code == 520
    assert [create(creem).status_code for _ in range(3)] == [500, 500, 520]
    assert creem("GET", "/v1/nothing").status_code == 520
    assert [fault.kind for fault in sandbox.faults.pending] == ["html_520"]
    sandbox.faults.clear()
    assert create(creem).status_code == 200


@pytest.mark.parametrize(
    "line",
    [
        {"kind": "earthquake"},
        {"kind": "timeout", "provider": "stripe"},
        {"kind": "timeout", "provider": "creem", "operation": "products_burn"},
        {"kind": "timeout", "operation": "products_create"},
        {"kind": "timeout", "times": 0},
        {"kind": "timeout", "retry_after": 1},
        {"kind": "timeout", "seconds": -1},
        {"kind": "rate_limited", "retry_after": "soon"},
        {"kind": "rate_limited", "retry_after": -1},
        {"kind": "rate_limited", "applied": True},
        {"kind": "drop_after", "applied": False},
        {"kind": "server_error", "status": 404},
    ],
)
def test_lines_that_make_no_sense_are_refused(line):
    with Sandbox() as sandbox:
        with pytest.raises(ValueError, match=r"[a-z]"):
            sandbox.faults.add(**line)
        assert sandbox.faults.pending == ()
