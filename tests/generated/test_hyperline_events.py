"""Events of Hyperline: in bulk to their own host, deleted only as it is written out; and addresses that send nothing."""

import asyncio
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from billfold_core import BulkIncomplete, InputError
from billfold_core.http import httpx
from hyperline_client import AsyncHyperline, Hyperline

KEY = "test_5ecretV4lue"
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


class Server:
    """Keep what was sent; an event whose customer is `nobody` fails."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.read() or b"null")
        self.sent.append((request.method, str(request.url), body))
        if not isinstance(body, list):
            return httpx.Response(201, content=b"")
        bad = [event for event in body if event["customer_id"] == "nobody"]
        failed = [{"record": event["record"], "message": "unknown customer"} for event in bad]
        return httpx.Response(201, json={"events_created": [e for e in body if e not in bad], "events_failed": failed})


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def hyperline(server: Server) -> Hyperline:
    return Hyperline(KEY, transport=httpx.MockTransport(server))


def event(number: int, customer: str = "cus_1") -> Any:
    return {"customer_id": customer, "event_type": f"t{number % 2}", "timestamp": MOMENT, "record": {"id": f"r{number}"}}


def test_any_number_of_events_goes_to_their_host(hyperline: Hyperline, server: Server) -> None:
    report = hyperline.events.insert_all([event(number) for number in range(12_000)])
    assert (report.recorded, len(report.records), report.requests) == (12_000, 12_000, 4)
    assert {url for _, url, _ in server.sent} == {"https://sandbox.ingest.hyperline.co/v1/events/batch"}
    assert [len(body) for _, _, body in server.sent] == [5_000, 1_000, 5_000, 1_000]
    with pytest.raises(BulkIncomplete) as caught:
        hyperline.events.insert_all([event(1), event(3, "nobody")])
    (rejected,) = caught.value.report.rejected
    assert (rejected.item["record"]["id"], rejected.error.reason) == ("r3", "unknown customer")


def test_one_request_has_a_number_of_events(hyperline: Hyperline, server: Server) -> None:
    for events, told in (([], "must not be empty"), ([event(2 * number) for number in range(5_001)], "at most 5,000 items")):
        with pytest.raises(InputError, match=told):
            hyperline.events.ingest_batch(events)
    assert not server.sent
    answer = hyperline.events.ingest_batch([event(0), event(2, "nobody")])
    assert not answer.is_complete
    assert [(failure.key, failure.reason) for failure in answer.failures] == [("r2", "unknown customer")]
    assert (Hyperline.events.ingest_batch.__doc__ or "").startswith("Some may fail although the call succeeds")


@pytest.mark.parametrize("record", [{}, {"ID": "r1"}, {"id": ""}, {"id": None}, {"id": 1}, {"id": ["r1"]}])
def test_an_event_is_known_by_a_text(hyperline: Hyperline, server: Server, record: Any) -> None:
    it, one = hyperline.events, {**event(1), "record": {**record, "size": 1}}
    for ingest in (it.ingest, it.ingest_v2, it.ingest_and_price):
        with pytest.raises(InputError, match=r"record\.id .*Nothing was sent") as caught:
            ingest(**one)
        assert caught.value.path == "record.id"
    for ingest_many in (it.ingest_batch, it.ingest_batch_v2, it.insert_all):
        with pytest.raises(InputError, match=r"\[1\]\.record\.id .*Nothing was sent"):
            ingest_many([event(3), one])
    assert not server.sent


def test_what_else_a_record_holds_is_sent_as_it_is(hyperline: Hyperline, server: Server) -> None:
    record = {"size": 1, "id": "r1", "of": {"id": None, "parts": [True, "x"]}}
    hyperline.events.ingest(**{**event(1), "record": record})
    ((_, _, sent),) = server.sent
    assert (sent["record"], list(sent["record"])) == (record, list(record))


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"all": True}, {"matching": "all"}),
        ({"record_ids": ["r1"]}, {"matching": "record_ids", "record_ids": ["r1"]}),
        ({"customer_id": "cus_1"}, {"matching": "customer_id", "customer_id": "cus_1"}),
        ({"customer_id": "c", "event_type": "t"}, {"matching": "customer_id", "customer_id": "c", "event_type": "t"}),
        ({"event_type": "t"}, {"matching": "event_type", "event_type": "t"}),
    ],
)
def test_what_is_given_says_which_events_are_deleted(hyperline: Hyperline, server: Server, given: Any, sent: Any) -> None:
    hyperline.events.delete(**given)
    assert server.sent == [("DELETE", "https://sandbox.ingest.hyperline.co/v1/events", sent)]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "record_ids or customer_id or event_type must be given; only all=True, written out, means everything"),
        ({"all": False}, "all must be True, written out, or left out"),
        ({"all": None}, "all must be True"),
        ({"all": 1}, "all must be True"),
        ({"all": "true"}, "all must be True"),
        ({"all": True, "record_ids": ["r1"]}, "all cannot be given beside record_ids"),
        ({"all": True, "event_type": "t"}, "all cannot be given beside event_type"),
        ({"all": False, "record_ids": ["r1"]}, "all must be True"),
        ({"record_ids": []}, "record_ids must not be"),
        ({"record_ids": ["r1"], "event_type": "t"}, "event_type cannot be given when `record_ids` is given"),
    ],
)
def test_all_events_are_deleted_only_as_it_is_written_out(hyperline: Hyperline, server: Server, given: Any, told: str) -> None:
    for client in (hyperline, AsyncHyperline(KEY, transport=httpx.MockTransport(server))):
        with pytest.raises(InputError) as caught:
            asyncio.run(found) if asyncio.iscoroutine(found := client.events.delete(**given)) else None
        assert told in str(caught.value)
    assert not server.sent
    assert (Hyperline.events.delete.__doc__ or "").startswith("With `all=True` every event of the account is deleted")


def test_an_address_for_a_browser_is_built_and_nothing_is_sent(hyperline: Hyperline, server: Server) -> None:
    given = {"client_id": "a&b", "redirect_uri": "https://app.example/back?x=1", "state": "s t", "scope": "customers.read"}
    address = hyperline.oauth.authorize_url(**given)
    assert address == AsyncHyperline(KEY, transport=httpx.MockTransport(server)).oauth.authorize_url(**given)
    assert address.startswith("https://sandbox.api.hyperline.co/oauth/authorize?")
    assert dict(parse_qsl(urlsplit(address).query)) == {**given, "response_type": "code"}
    assert KEY not in address
    for wrong in ({"client_id": ""}, {"state": None}, {"code_challenge_method": "S1"}, {"response_type": "token"}):
        with pytest.raises(InputError):
            hyperline.oauth.authorize_url(**{**given, **wrong})
    assert not server.sent
    assert not hasattr(hyperline.oauth, "callback")


def test_neither_secret_of_a_token_call_is_shown() -> None:
    secrets = ("client_5ecret", "refresh_5ecret", "access_5ecret")

    def echo(request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, text=request.read().decode() + '{"access_token": "access_5ecret"}')

    hyperline = Hyperline(KEY, transport=httpx.MockTransport(echo))
    with pytest.raises(Exception, match="answered 400") as caught:
        hyperline.oauth.create_token(
            grant_type="refresh_token", client_id="a", client_secret=secrets[0], refresh_token=secrets[1]
        )
    shown = f"{caught.value} {vars(caught.value)}"
    assert not [secret for secret in secrets if secret in shown]
    answer = {"access_token": secrets[2], "refresh_token": secrets[1], "token_type": "bearer", "expires_in": 60}
    hyperline = Hyperline(KEY, transport=httpx.MockTransport(lambda _: httpx.Response(200, json=answer)))
    token = hyperline.oauth.create_token(grant_type="refresh_token", client_id="a", refresh_token=secrets[1])
    assert token.access_token == secrets[2]
    assert not [secret for secret in secrets if secret in repr(token)]
