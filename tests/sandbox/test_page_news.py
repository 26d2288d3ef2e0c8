"""What the page asks a sandbox for again and again: what is new, and no more than that."""

import json
from typing import Any

import pytest
from sandbox.callers import Caller, Clock

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_sandbox.admin_routes import respond
from billfold_sandbox.message import Answer, Request

PRODUCT = {"name": "Pro", "description": "All of it", "price": 2999, "currency": "USD", "billing_type": "onetime"}


def get(sandbox: Sandbox, path: str) -> Answer:
    path, _, query = path.partition("?")
    return respond(sandbox.emulator, Request("GET", "127.0.0.1", path, query))


def news(sandbox: Sandbox, after: int = 0) -> Any:
    return json.loads(get(sandbox, f"/_sandbox/page/news?after={after}").body)


def rows(told: Any) -> list[int]:
    return [int(part.partition('"')[0]) for part in told["requests"].split('data-key="')[1:]]


def test_requests_are_told_once_newest_first(sandbox: Sandbox, creem: Caller) -> None:
    for _ in range(3):
        creem("GET", "/v1/products/search")
    told = news(sandbox)
    assert (told["first"], told["last"], rows(told)) == (1, 3, [3, 2, 1])
    creem("GET", "/v1/products/search")
    assert rows(news(sandbox, after=3)) == [4]
    assert rows(news(sandbox, after=4)) == []
    sandbox.reset()
    told = news(sandbox, after=4)
    assert (told["first"], told["last"], rows(told)) == (5, 4, [])
    creem("GET", "/v1/products/search")
    assert [received.number for received in sandbox.requests] == [5]


def test_no_more_requests_are_told_than_the_page_keeps(sandbox: Sandbox, creem: Caller) -> None:
    for _ in range(230):
        creem("GET", "/v1/products/search")
    assert rows(news(sandbox)) == list(range(230, 30, -1))
    assert rows(news(sandbox, after=229)) == [230]


@pytest.mark.parametrize("after", ["", "-1", "x", "9" * 30, "²"])
def test_a_number_that_is_none_is_taken_for_the_beginning(sandbox: Sandbox, creem: Caller, after: str) -> None:
    creem("GET", "/v1/products/search")
    told = json.loads(get(sandbox, f"/_sandbox/page/news?after={after}").body)
    assert rows(told) == [1]


def test_what_changes_is_seen_and_what_does_not_is_not(sandbox: Sandbox, creem: Caller, clock: Clock) -> None:
    def seen() -> tuple[str, str]:
        told = news(sandbox)
        return told["records"], told["faults"]

    before = seen()
    creem("GET", "/v1/products/search")
    creem("POST", "/v1/products", {})
    assert seen() == before
    creem("POST", "/v1/products", PRODUCT)
    assert seen()[0] != before[0]
    before = seen()
    sandbox.faults.add("rate_limited", times=2)
    assert seen()[1] != before[1]
    before = seen()
    creem("GET", "/v1/products/search")
    assert seen()[1] != before[1]
    before = seen()
    sandbox.advance(60)
    assert seen()[0] != before[0]
    clock.now += 5
    assert news(sandbox)["now"] == clock.now + 60


def test_what_takes_effect_late_is_seen_without_another_request(sandbox: Sandbox, creem: Caller, clock: Clock) -> None:
    sandbox.faults.add("late_commit", provider="creem", seconds=5)
    with pytest.raises(Exception, match="timed out"):
        creem("POST", "/v1/products", PRODUCT)
    before = news(sandbox)["records"]
    clock.now += 6
    assert news(sandbox)["records"] != before


def test_one_request_is_shown_whole_with_its_keys_masked(sandbox: Sandbox, creem: Caller) -> None:
    hostile = {**PRODUCT, "name": "<img src=x>", "price": 2**60 + 1}
    creem("POST", f"/v1/products?key={EXAMPLE_KEYS['creem']}&x=<i>", hostile, headers={"x-note": "<b>"})
    page = get(sandbox, "/_sandbox/page/request/1").body.decode()
    for text in ("&lt;img src=x&gt;", str(2**60 + 1), "&lt;b&gt;", "x-api-key", "****"):
        assert text in page
    for text in ("<img", "<b>", "<i>", EXAMPLE_KEYS["creem"], creem.key):
        assert text not in page
    for number in ("0", "2", "-1", "x", "9" * 30):
        assert b"not kept any more" in get(sandbox, f"/_sandbox/page/request/{number}").body


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"{", b"[" * 15_000, b"x" * 90_000, b"1e400", b"NaN"])
def test_any_body_can_be_shown(sandbox: Sandbox, creem: Caller, body: bytes) -> None:
    creem.http.post(f"{creem.base}/v1/products", content=body, headers=creem.headers())
    page = get(sandbox, "/_sandbox/page/request/1")
    assert page.status == 200
    assert len(page.body) < 25_000


@pytest.mark.parametrize(
    "path", ["page/", "page/none", "page/section/none", "page/section/", "page.html", "../page.css", "none.js"]
)
def test_what_the_page_does_not_have(sandbox: Sandbox, path: str) -> None:
    assert get(sandbox, f"/_sandbox/{path}").status == 404


@pytest.mark.parametrize(("count", "shown"), [("1", 1), ("3", 3), ("0", 1), ("x", 3), ("99999", 3)])
def test_a_section_shows_as_many_as_are_asked_for(sandbox: Sandbox, creem: Caller, count: str, shown: int) -> None:
    for number in range(3):
        creem("POST", "/v1/products", {**PRODUCT, "name": f"Pro {number}"})
    section = get(sandbox, f"/_sandbox/page/section/creem?count={count}").body.decode()
    assert section.count("<h3>") == shown
    assert ("Show " in section) is (shown < 3)
