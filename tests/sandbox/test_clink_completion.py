"""Paying a checkout on a port by a call, and what other sites cannot do."""

import pytest
from sandbox.callers import Clock

from billfold.testing import EXAMPLE_KEYS, Sandbox, sandbox_url
from billfold_core.http import httpx
from billfold_sandbox.web import serving

KEYS = {"X-API-KEY": EXAMPLE_KEYS["clink"], "X-Timestamp": "1800000000000"}
SALE = {
    "originalAmount": 29.99,
    "originalCurrency": "USD",
    "customerEmail": "ada@example.com",
    "priceDataList": [{"name": "<b>Book</b>", "unitAmount": 29.99}],
}
JSON = {"content-type": "application/json"}


@pytest.fixture
def client():
    with Sandbox(clock=Clock()) as sandbox, serving(sandbox.emulator) as address, httpx.Client(base_url=address) as made:
        yield made


@pytest.fixture
def session(client):
    created = client.post(f"{sandbox_url('clink', str(client.base_url))}/checkout/session", json=SALE, headers=KEYS)
    return created.json()["data"]["sessionId"]


def test_a_call_completes_a_checkout(client, session):
    place = f"/_sandbox/complete/clink/{session}"
    done = client.post(place, headers=JSON)
    assert (done.status_code, done.json()["status"]) == (200, "completed")
    order = client.get(f"/clink/api/order/{done.json()['orderId']}", headers=KEYS).json()["data"]
    assert order["status"] == "success"
    again = client.post(place, headers=JSON)
    assert (again.status_code, again.json()) == (409, {"error": "SESSION_COMPLETED"})


@pytest.mark.parametrize("place", ["clink/none", "none/none", "clink", "clink/", "", "flowglad/none"])
def test_what_is_not_there_is_not_completed(client, place):
    assert client.post(f"/_sandbox/complete/{place}", headers=JSON).status_code == 404


def test_the_page_leads_to_the_checkout(client, session):
    page = client.get("/").text
    assert f'href="/_sandbox/checkout/clink/{session}"' in page
    assert "&lt;b&gt;Book" in page
    assert "USD 29.99" in page
    client.post(f"/_sandbox/complete/clink/{session}", headers=JSON)
    assert f"/_sandbox/checkout/clink/{session}" not in client.get("/").text


@pytest.mark.parametrize("site", ["cross-site", "same-site", "same-origin", "none", None])
@pytest.mark.parametrize("form", [{}, {"content-type": "text/plain"}, {"content-type": "application/x-www-form-urlencoded"}])
def test_a_form_changes_nothing(client, session, site, form):
    headers = form if site is None else {**form, "sec-fetch-site": site}
    for path in (f"/_sandbox/complete/clink/{session}", f"/_sandbox/fail/clink/{session}", "/_sandbox/reset", "/_sandbox/faults"):
        assert client.post(path, headers=headers).status_code == 415
    assert f"/_sandbox/checkout/clink/{session}" in client.get("/").text
