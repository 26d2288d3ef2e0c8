"""Input nobody should send: always the provider's own refusal, never a failure of the sandbox."""

import json
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from providers import PROVIDERS, facts
from sandbox.callers import Caller

from billfold.testing import Sandbox
from billfold_core.http import httpx
from billfold_sandbox.emulator import answer
from billfold_sandbox.message import Request
from billfold_sandbox.spec import load
from billfold_sandbox.validate import LARGEST_BODY

CALLS = [(provider, *call.split()) for provider in PROVIDERS for call in facts(provider).writes]
BODIES = {
    "nothing": b"",
    "cut off": b'{"name": "Pro"',
    "two values": b"{} {}",
    "not UTF-8": b'{"name": "\xff\xfe"}',
    "UTF-16": '{"name": "Pro"}'.encode("utf-16"),
    "deep": b"[" * 100_000,
    "deep and whole": b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
    "rather deep": b'{"name":' * 99 + b"1" + b"}" * 99,
    "NaN": b'{"price": NaN}',
    "infinite": b'{"price": 1e999}',
    "endless digits": b'{"price": ' + b"9" * 100_000 + b"}",
    "beyond 64 bits": b'{"price": 99999999999999999999}',
    "half a pair": b'{"name": "\\ud800", "slug": "\\uDFFF"}',
    "a list": b"[]",
    "a text": b'"x"',
    "null": b"null",
    "many members": json.dumps({str(number): number for number in range(20_000)}).encode(),
}


def refused_in_shape(provider: str, given: httpx.Response) -> None:
    assert 400 <= given.status_code < 500, given.text
    assert len(given.content) < 20_000
    assert set(facts(provider).refusal) <= given.json().keys()


@pytest.mark.parametrize(("provider", "method", "path"), CALLS, ids=[" ".join(call) for call in CALLS])
@pytest.mark.parametrize("content", BODIES.values(), ids=BODIES)
def test_broken_bodies(sandbox, provider, method, path, content):
    caller = Caller(sandbox, provider)
    refused_in_shape(provider, caller(method, path, content=content, headers={"content-type": "application/json"}))
    assert not sandbox.requests[-1].applied


@pytest.mark.parametrize(("provider", "method", "path"), CALLS, ids=[" ".join(call) for call in CALLS])
def test_a_body_that_is_too_large(sandbox, provider, method, path):
    caller = Caller(sandbox, provider)
    media_type = "multipart/form-data; boundary=x" if path.endswith("upload") else "application/json"
    given = caller(method, path, content=b" " * (LARGEST_BODY + 1), headers={"content-type": media_type})
    refused_in_shape(provider, given)
    assert given.status_code == 413


@pytest.mark.parametrize("provider", [provider for provider in PROVIDERS if facts(provider).checks_media_type])
@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "", "application/json/json", "ü"])
def test_a_body_of_another_type(sandbox, provider, content_type):
    caller = Caller(sandbox, provider)
    method, path = facts(provider).writes[0].split()
    given = caller(method, path, content=b"{}", headers={"content-type": content_type.encode("latin-1")})
    refused_in_shape(provider, given)


TRICKS = [
    "//",
    "/../admin",
    "/%2e%2e/product",
    "/..%2f..%2fetc",
    "/v1//products",
    "/v1/products/",
    "/product/%00",
    "/%ff",
    "/é",
    "/" + "a" * 5000,
]


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("path", TRICKS)
def test_path_tricks_lead_nowhere(sandbox, provider, path):
    given = answer(sandbox.emulator, _request(sandbox, provider, "GET", path))
    if provider == "clink" and path == "/product/%00":
        assert b"PRODUCT_NOT_FOUND" in given.body
    else:
        assert given.status == 404


def test_a_slash_inside_an_id_stays_inside(sandbox, hyperline):
    assert hyperline("GET", "/v1/products/a%2Farchive").json()["message"] == "Product not found"
    assert hyperline("GET", "/v1/products/%27%20OR%201=1").json()["message"] == "Product not found"


def test_an_id_from_sql_is_only_an_id(creem):
    assert creem("GET", "/v1/products", params={"product_id": "'; DROP TABLE record; --"}).status_code == 404
    assert creem("GET", "/v1/products/search").status_code == 200


def test_text_of_any_kind_is_kept(creem, flowglad):
    name = "\x00 \u202e \U0001f4b8 <b>&amp;</b> '; DROP TABLE record; -- \\u0041 \ufffe"
    made = creem(
        "POST", "/v1/products", {"name": name, "description": "", "price": 0, "currency": "USD", "billing_type": "onetime"}
    )
    assert made.json()["name"] == name
    assert creem("GET", f"/v1/products?product_id={made.json()['id']}").json()["name"] == name
    assert creem.sandbox.state()["creem"][0].name == name


def test_a_thousand_parameters_are_refused(sandbox, creem):
    query = "&".join(f"a{number}=1" for number in range(1000))
    refused_in_shape("creem", creem("GET", f"/v1/products/search?{query}"))


def test_other_hosts_do_not_exist(sandbox):
    with httpx.Client(transport=sandbox.transport) as client:
        for address in ("https://example.com/v1/products", "https://creem.io/", "https://api.hyperline.co.example/v1/products"):
            with pytest.raises(httpx.ConnectError):
                client.get(address)


def _request(sandbox: Sandbox, provider: str, method: str, path: str, query: str = "", body: bytes = b"") -> Request:
    url = httpx.URL(facts(provider).hosts["test"])
    headers = {name.lower(): value for name, value in Caller(sandbox, provider).headers().items()}
    return Request(method, url.host, url.path.rstrip("/") + path, query, headers | {"content-type": "application/json"}, body)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["subscription", "fee"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["name", "type", "price", "product", "prices", "id", "slug", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)
ROUTES = [(provider, route) for provider in PROVIDERS for route in load(provider).routes]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nothing_makes_the_sandbox_fail(sandbox, data):
    provider, route = data.draw(st.sampled_from(ROUTES))
    segment = st.text(st.characters(codec="utf-8"), min_size=1, max_size=6).map(lambda text: quote(text, safe=""))
    path = "/".join(data.draw(segment) if part.startswith("{") else part for part in route.segments)
    names = [parameter["name"] for parameter in route.parameters if parameter["in"] == "query"] or ["x"]
    query = str(
        httpx.QueryParams(
            data.draw(st.dictionaries(st.sampled_from(names), st.text(max_size=5) | st.integers().map(str), max_size=3))
        )
    )
    body = data.draw(st.binary(max_size=30) | JSON.map(lambda value: json.dumps(value).encode()))
    given_answer = answer(sandbox.emulator, _request(sandbox, provider, route.method, path, query, body))
    # An unknown pricing model is 500 at the provider too.
    assert given_answer.status < 500 or (
        route.operation == "pricing_models_get" and b"Pricing model not found" in given_answer.body
    )
    assert given_answer.fault == ""


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_of_the_spec_is_there(sandbox, provider):
    backend = sandbox.emulator.backends[provider]
    assert {route.operation for route in load(provider).routes} == backend.functions.keys() or backend.player is not None
