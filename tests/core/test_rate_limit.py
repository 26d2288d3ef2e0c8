"""What a provider says of its rate limit is told with answers, errors and events, and a 429 waits for it."""

from datetime import UTC, datetime, timedelta
from email.utils import formatdate
from typing import Any

import pytest
from core.servers import START, Client, Mode, Requests, World, answering, call, provider
from hypothesis import given
from hypothesis import strategies as st

from billfold_core.errors import BadRequest, RateLimited
from billfold_core.observe import Event
from billfold_core.rate_limit import RateLimit, RateLimitHeaders
from billfold_core.retry import RetryPolicy

HEADERS = RateLimitHeaders("X-Limit", "X-Remaining", "X-Reset", "date")
NOW = datetime.fromtimestamp(START, UTC)
SOON = NOW + timedelta(seconds=4)
ISO, HTTP = SOON.isoformat().replace("+00:00", "Z"), formatdate(START + 4, usegmt=True)
ELSEWHERE = SOON.astimezone(datetime.strptime("+0530", "%z").tzinfo).isoformat()


@pytest.mark.parametrize(
    ("sent", "form", "read"),
    [
        ({"x-limit": "50", "x-remaining": "0", "x-reset": ISO}, "date", RateLimit(50, 0, SOON)),
        ({"x-reset": HTTP}, "date", RateLimit(None, None, SOON)),
        ({"x-reset": ELSEWHERE}, "date", RateLimit(None, None, SOON)),
        ({"x-reset": SOON.replace(tzinfo=None).isoformat()}, "date", RateLimit(None, None, SOON)),
        ({"x-reset": "4"}, "seconds", RateLimit(None, None, SOON)),
        ({"x-remaining": " 7 "}, "date", RateLimit(None, 7, None)),
        ({"x-limit": "many", "x-reset": "soon"}, "date", None),
        ({"x-limit": "-1", "x-remaining": "1.5", "x-reset": "nan"}, "seconds", None),
        ({"x-limit": "9" * 5000, "x-reset": "1e400"}, "seconds", None),
        ({"x-reset": "99999999999999999"}, "seconds", None),
        ({"x-limit": "٣"}, "date", None),
        ({}, "date", None),
    ],
)
def test_headers_are_read(sent: dict[str, str], form: Any, read: RateLimit | None) -> None:
    named = {name.title(): value for name, value in sent.items()}
    assert HEADERS._replace(reset_form=form).read(named, START) == read


@given(st.text(), st.sampled_from(["date", "seconds"]))
def test_no_header_is_too_odd(value: str, form: Any) -> None:
    read = HEADERS._replace(reset_form=form).read({"X-Limit": value, "X-Remaining": value, "X-Reset": value}, START)
    assert read is None or read.reset is None or read.reset.tzinfo is UTC


class Watching:
    def __init__(self) -> None:
        self.events: list[Event] = []

    def notice(self, event: Event) -> None:
        self.events.append(event)


def test_it_is_told_with_answers_errors_and_events(mode: Mode, world: World) -> None:
    told = {"x-limit": "200", "x-remaining": "199"}
    observer = Watching()
    requests = Requests(answering(200, told, json={"id": "thing_1"}))
    client = Client[Any](mode, requests, provider(rate_limit=HEADERS), world, observer=observer)
    assert client.send(call("read")).rate_limit == RateLimit(200, 199)
    requests.answer = answering(400, told, json={"message": "no"})
    error = client.failure(call("read"))
    assert isinstance(error, BadRequest)
    assert error.rate_limit == RateLimit(200, 199)
    limits = {event.step: event.rate_limit for event in observer.events}
    assert limits == {"request": None, "response": RateLimit(200, 199), "error": RateLimit(200, 199)}
    error = Client[Any](mode, requests, provider(), world).failure(call("read"))
    assert isinstance(error, BadRequest)
    assert error.rate_limit is None


@pytest.mark.parametrize(
    ("headers", "waits"),
    [
        ({"retry-after": "2", "x-reset": ISO}, 2.0),
        ({"x-reset": ISO}, 4.0),
        ({"x-reset": HTTP}, 4.0),
        ({"x-reset": ISO, "date": formatdate(START + 1, usegmt=True)}, 3.0),
        ({"x-reset": NOW.isoformat()}, None),
        ({"x-reset": "soon"}, None),
    ],
)
def test_a_429_waits_as_it_is_told(mode: Mode, world: World, headers: dict[str, str], waits: float | None) -> None:
    requests = Requests(answering(429, headers, json={"message": "no"}))
    policy = RetryPolicy(max_attempts=2, deadline=40, first_delay=1.0, max_delay=10)
    client = Client[Any](mode, requests, provider(rate_limit=HEADERS), world, retry=policy)
    error = client.failure(call("read"))
    assert isinstance(error, RateLimited)
    # Half of the usual pause is left to chance.
    assert world.pauses == [0.75 if waits is None else waits]
    assert len(requests) == 2


@pytest.mark.parametrize(("seconds", "attempts"), [(9, 2), (11, 1)])
def test_a_wait_is_bounded(mode: Mode, world: World, seconds: int, attempts: int) -> None:
    requests = Requests(answering(429, {"x-reset": formatdate(START + seconds, usegmt=True)}, json={"message": "no"}))
    policy = RetryPolicy(max_attempts=2, deadline=40, max_delay=10)
    error = Client[Any](mode, requests, provider(rate_limit=HEADERS), world, retry=policy).failure(call("read"))
    assert isinstance(error, RateLimited)
    assert len(requests) == attempts
    requests.clear()
    short = RetryPolicy(max_attempts=2, deadline=float(seconds) - 1, max_delay=40)
    Client[Any](mode, requests, provider(rate_limit=HEADERS), World(), retry=short).failure(call("read"))
    assert len(requests) == 1
