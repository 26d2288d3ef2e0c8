"""What a request to an endpoint is answered, which event is handed on, and what is logged of it."""

import asyncio
import inspect
import json
import logging
import threading
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from facade.deliveries import NOW, OTHER, PAID, PROVIDERS, SECRET, Sent, endpoint, enveloped, sent

from billfold import ConfigurationError, InputError
from billfold.webhooks import Endpoint, Receipt, Reply, receive, receive_async
from billfold_core.webhooks import MOST_BYTES, BodyNotBytes, UnknownEvent, UnreadableEvent
from fuzz.webhook_deliveries import Deliveries

Receives = Callable[..., Reply]
RECEIVED = (200, b'{"received":true}')


@pytest.fixture(params=["sync", "async"])
def receives(request: pytest.FixtureRequest) -> Receives:
    """Receive in both ways; the async one is called as if it were not."""
    if request.param == "sync":
        return receive
    return lambda *given, **named: asyncio.run(receive_async(*given, **named))


def receipts(caplog: pytest.LogCaptureFixture) -> list[Receipt]:
    return [vars(record)["webhook"] for record in caplog.records if record.name == "billfold.webhooks"]


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "billfold.webhooks")


def given(delivery: Sent, method: str = "POST") -> tuple[str, Any, bytes]:
    return method, delivery.headers, delivery.body


def test_a_delivery_is_handed_on_and_answered(receives: Receives, caplog: pytest.LogCaptureFixture) -> None:
    got: list[Any] = []
    reply = receives(*given(sent("creem", PAID)), endpoint("creem"), on_event=got.append)
    assert (reply.status, reply.body) == RECEIVED
    assert reply.headers["content-type"] == "application/json"
    assert [(event.type, event.data.id, event.dedupe_key) for event in got] == [("subscription.paid", "sub_1", "evt_1")]
    [receipt] = receipts(caplog)
    assert (receipt.outcome, receipt.event, receipt.delivery_id) == ("handled", "subscription.paid", "evt_1")
    assert (receipt.provider, receipt.endpoint, receipt.secret_index) == ("creem", "creem", 0)


@pytest.mark.parametrize(
    "delivery, method, status, outcome, reason",
    [
        (sent("creem", PAID, secret=OTHER), "POST", 400, "refused", "no_match"),
        (Sent({}, b"{}"), "POST", 400, "refused", "missing_header"),
        (Sent(sent("creem", PAID).headers, b"x" * (MOST_BYTES + 1)), "POST", 413, "refused", "too_large"),
        (sent("creem", PAID), "GET", 405, "not_post", None),
        (sent("creem", PAID), "post", 405, "not_post", None),
    ],
)
def test_what_is_not_the_providers_is_refused_without_a_word(
    delivery: Sent,
    method: str,
    status: int,
    outcome: str,
    reason: str | None,
    receives: Receives,
    caplog: pytest.LogCaptureFixture,
) -> None:
    reply = receives(*given(delivery, method), endpoint("creem"), on_event=pytest.fail)
    assert (reply.status, reply.body) == (status, b"")
    assert [(one.outcome, one.reason, one.delivery_id) for one in receipts(caplog)] == [(outcome, reason, None)]
    assert ("allow" in reply.headers) == (status == 405)


@pytest.mark.parametrize("ahead", [301, -301])
def test_what_is_out_of_time_is_refused(ahead: int, receives: Receives) -> None:
    delivery = sent("clink", enveloped("clink", "order.succeeded", {"orderId": "order_1"}), at=NOW + ahead)
    assert receives(*given(delivery), endpoint("clink"), on_event=pytest.fail).status == 400
    assert receives(*given(delivery), endpoint("clink", tolerance=302), on_event=str).status == 200


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("body, kind", [({"id": "evt_9"}, None), (b"\xff", UnreadableEvent), (b"[]", UnreadableEvent)])
def test_what_cannot_be_told_is_handed_on_and_acknowledged(provider: str, body: Any, kind: Any, receives: Receives) -> None:
    got: list[Any] = []
    body = enveloped(provider, "entirely.new", body) if kind is None else body
    reply = receives(*given(sent(provider, body)), endpoint(provider), on_event=got.append)
    assert (reply.status, reply.body) == RECEIVED
    # Of Flowglad's deliveries, none names its event.
    expected = kind or (UnknownEvent if provider != "flowglad" else object)
    assert isinstance(got[0], expected)


def test_an_unknown_name_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    name = "told\nonce.é" + "x" * 100
    for _ in range(3):
        receive(*given(sent("creem", enveloped("creem", name, {}))), endpoint("creem"), on_event=str)
    assert [record.levelno for record in caplog.records] == [logging.INFO, logging.DEBUG, logging.DEBUG]
    assert {receipt.event for receipt in receipts(caplog)} == {("told?once.?" + "x" * 100)[:64]}


def test_what_a_handler_raises_is_passed_on(receives: Receives, caplog: pytest.LogCaptureFixture) -> None:
    def fails(event: Any) -> None:
        raise OSError("the database of ada@buyers.example is down")

    with pytest.raises(OSError, match="is down"):
        receives(*given(sent("creem", PAID)), endpoint("creem"), on_event=fails)
    assert [(one.outcome, one.reason) for one in receipts(caplog)] == [("handler_failed", "OSError")]
    assert "buyers" not in caplog.text


def test_what_breaks_off_a_handler_is_logged_too(receives: Receives, caplog: pytest.LogCaptureFixture) -> None:
    """A request that the server gives up, and a process that ends."""
    for broken in (asyncio.CancelledError(), KeyboardInterrupt(), SystemExit(1)):

        def breaks(event: Any, broken: BaseException = broken) -> None:
            raise broken

        caplog.clear()
        with pytest.raises(type(broken)):
            receives(*given(sent("creem", PAID)), endpoint("creem"), on_event=breaks)
        assert [(one.outcome, one.reason) for one in receipts(caplog)] == [("handler_failed", type(broken).__name__)]


def test_a_handler_that_takes_too_long_can_be_given_up(caplog: pytest.LogCaptureFixture) -> None:
    async def waits(event: Any) -> None:
        await asyncio.Event().wait()

    async def limited() -> None:
        async with asyncio.timeout(0):
            await receive_async(*given(sent("creem", PAID)), endpoint("creem"), on_event=waits)

    with pytest.raises(TimeoutError):
        asyncio.run(limited())
    assert [(one.outcome, one.reason) for one in receipts(caplog)] == [("handler_failed", "CancelledError")]


def yields(event: Any) -> Any:
    yield event


async def yields_async(event: Any) -> Any:
    yield event


@pytest.mark.parametrize("handler", [yields, yields_async, lambda event: yields(event)])
def test_a_handler_of_which_nothing_would_run_acknowledges_nothing(
    handler: Any, receives: Receives, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(InputError, match="yield"):
        receives(*given(sent("creem", PAID)), endpoint("creem"), on_event=handler)
    assert [one.outcome for one in receipts(caplog)] == ["handler_failed"]


@pytest.mark.parametrize("handler", [None, "handle", 5])
def test_a_handler_that_is_no_function_is_told(handler: Any, receives: Receives) -> None:
    with pytest.raises(InputError, match="on_event must be a function"):
        receives(*given(sent("creem", PAID)), endpoint("creem"), on_event=handler)


@pytest.mark.parametrize("body", [None, 5, "{}", {}, [1]])
def test_a_body_that_is_not_bytes_is_told(body: Any, receives: Receives) -> None:
    with pytest.raises(BodyNotBytes, match="creem: the body must be the bytes that came"):
        receives("POST", sent("creem", PAID).headers, body, endpoint("creem"), on_event=str)


@pytest.mark.parametrize("tolerance", [-1, float("nan"), "300", True, 10**400])
def test_a_tolerance_that_is_none_is_told_when_the_endpoint_is_made(tolerance: Any) -> None:
    with pytest.raises(InputError, match="tolerance"):
        endpoint("hyperline", tolerance=tolerance)


def test_a_handler_can_answer(receives: Receives) -> None:
    answer = Reply.of_json({"balance": "12.00"})
    assert receives(*given(sent("creem", PAID)), endpoint("creem"), on_event=lambda event: answer) == answer
    assert receives(*given(sent("creem", PAID)), endpoint("creem"), on_event=lambda event: 42).status == 200


def test_an_async_handler_is_awaited_and_any_other_runs_in_a_thread() -> None:
    threads: dict[str, Any] = {}

    async def awaited(event: Any) -> Reply:
        await asyncio.sleep(0)
        threads["awaited"] = threading.current_thread()
        return Reply(202)

    def plain(event: Any) -> None:
        threads["plain"] = threading.current_thread()

    class Handler:
        async def __call__(self, event: Any) -> Reply:
            return await awaited(event)

    def received(on_event: Any) -> int:
        return asyncio.run(receive_async(*given(sent("creem", PAID)), endpoint("creem"), on_event=on_event)).status

    assert [received(one) for one in (awaited, Handler(), lambda event: awaited(event), plain)] == [202, 202, 202, 200]
    assert threads["awaited"] is threading.main_thread()
    assert threads["plain"] is not threading.main_thread()


@pytest.mark.parametrize("hidden", [False, True])
def test_an_async_handler_is_refused_where_nothing_awaits_it(hidden: bool) -> None:
    async def handle(event: Any) -> None:
        pytest.fail("was awaited")

    with pytest.raises(InputError, match="receive_async"):
        receive(*given(sent("creem", PAID)), endpoint("creem"), on_event=(lambda event: handle(event)) if hidden else handle)


@pytest.mark.parametrize(
    "events, kind, expected",
    [
        ("payment.succeeded", "payment", "payment.succeeded"),
        (["payment.succeeded"], "payment", "payment.succeeded"),
        (["payment.succeeded"], "customer", "unnamed"),
        (["payment.succeeded"], None, "payment.succeeded"),
        (["payment.succeeded", "customer.created"], "customer", "customer.created"),
        (["payment.succeeded", "payment.failed"], "payment", "unnamed"),
        (["payment.succeeded", "customer.created"], None, "unnamed"),
        (["sync.events_available"], "sync_stream", "sync.events_available"),
        (["sync.events_available"], "payment", "unnamed"),
        ([], "payment", "unnamed"),
    ],
)
def test_flowglads_endpoint_declares_its_event(events: Any, kind: str | None, expected: str) -> None:
    got: list[Any] = []
    delivery = sent("flowglad", {"id": "rec_1", **({"object": kind} if kind else {})})
    receive(*given(delivery), endpoint("flowglad", events=events), on_event=got.append)
    assert [(event.type, event.dedupe_key) for event in got] == [(expected, "msg_1")]


def test_an_event_has_the_id_that_was_signed_and_no_other_that_came_with_it(receives: Receives) -> None:
    """Whoever sends a delivery again could have it taken for another one."""
    delivery, got = sent("hyperline", enveloped("hyperline", "invoice.settled", {"id": "inv_1"})), list[Any]()
    svix = {name.replace("webhook-", "svix-"): value for name, value in delivery.headers.items()}
    for further in ({}, {"webhook-id": "msg_2"}, {"webhook-id": "msg_3", "webhook-timestamp": "1"}):
        receives(*given(Sent({**further, **svix}, delivery.body)), endpoint("hyperline"), on_event=got.append)
    assert [(event.id, event.dedupe_key) for event in got] == [("msg_1", "msg_1")] * 3


def test_declared_events_are_checked_when_the_endpoint_is_made() -> None:
    with pytest.raises(InputError, match=r"payment\.paid"):
        endpoint("flowglad", events=["payment.paid"])
    with pytest.raises(InputError, match="names the event"):
        endpoint("creem", events=["subscription.paid"])


def test_secrets_are_those_of_the_environment_and_any_may_have_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREEM_WEBHOOK_SECRET", f"{OTHER} {SECRET}")
    made = Endpoint("creem", clock=lambda: NOW)
    monkeypatch.delenv("CREEM_WEBHOOK_SECRET")
    assert [
        made.open(one.body, one.headers).delivery.secret_index for one in (sent("creem", PAID), sent("creem", PAID, secret=OTHER))
    ] == [1, 0]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_missing_secret_is_told_when_the_endpoint_is_made(provider: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("CLINK_WEBHOOK_SIGNING_KEY", *(f"{name.upper()}_WEBHOOK_SECRET" for name in PROVIDERS)):
        monkeypatch.delenv(variable, raising=False)
    for secrets in (None, "", [], " "):
        with pytest.raises(ConfigurationError, match="secret"):
            Endpoint(provider, secrets=secrets)


def test_a_provider_without_webhooks_is_told() -> None:
    with pytest.raises(ConfigurationError, match="there is no provider 'acme'"):
        Endpoint("acme", secrets=SECRET)


class Store:
    """A store of secrets, and a clock."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked = 0
        self.now = NOW

    def __call__(self) -> Any:
        self.asked += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def statuses(self, receives: Receives, made: Endpoint[Any], *seconds: float) -> list[tuple[int, int]]:
        """Receive a delivery after each of some pauses: what it is answered, and how often the store was asked by then."""
        found: list[tuple[int, int]] = []
        for pause in seconds:
            self.now += pause
            reply = receives(*given(sent("creem", PAID)), made, on_event=str)
            found.append((reply.status, self.asked))
        return found


@pytest.mark.parametrize(
    "answers, expected",
    [
        ([SECRET], [(200, 1), (200, 1), (200, 2), (200, 2)]),
        ([[OTHER], [OTHER, SECRET]], [(400, 1), (400, 1), (200, 2), (200, 2)]),
        # What was given last holds while the store is down.
        ([SECRET, OSError(SECRET)], [(200, 1), (200, 1), (200, 2), (200, 2)]),
        ([OSError(SECRET), SECRET], [(500, 1), (500, 1), (200, 2), (200, 2)]),
        ([""], [(500, 1), (500, 1), (500, 2), (500, 2)]),
        ([None], [(500, 1), (500, 1), (500, 2), (500, 2)]),
    ],
)
def test_a_store_of_secrets_is_asked_at_most_once_in_30_seconds(
    answers: list[Any], expected: list[tuple[int, int]], receives: Receives, caplog: pytest.LogCaptureFixture, monkeypatch: Any
) -> None:
    monkeypatch.delenv("CREEM_WEBHOOK_SECRET", raising=False)
    store = Store(*answers)
    made = endpoint("creem", secrets=store, clock=lambda: store.now)
    assert store.asked == 0
    assert store.statuses(receives, made, 0, 29.9, 0.1, 29.9) == expected
    assert SECRET.removeprefix("whsec_") not in caplog.text
    # A clock that is set back does not keep it from being asked.
    assert store.statuses(receives, made, -3600) == [(expected[-1][0], 3)]


def test_one_thread_asks_and_the_others_go_on() -> None:
    entered, done = threading.Event(), threading.Event()
    asked: list[int] = []

    def slow() -> str:
        asked.append(1)
        if len(asked) > 1:
            entered.set()
            done.wait(10)
        return SECRET

    now = [NOW]
    made = endpoint("creem", secrets=slow, clock=lambda: now[0])
    made.keys()
    now[0] += 31
    asks = threading.Thread(target=made.keys)
    asks.start()
    assert entered.wait(10)
    assert len(made.keys()) == 1
    done.set()
    asks.join(10)
    assert len(asked) == 2


class Held:
    """A store of secrets that answers when it is let go."""

    def __init__(self, answer: Any) -> None:
        self.answer, self.asked = answer, 0
        self.entered, self.let_go = threading.Event(), threading.Event()

    def __call__(self) -> Any:
        self.asked += 1
        self.entered.set()
        assert self.let_go.wait(10)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.mark.parametrize("answer, status", [(SECRET, 200), ([OTHER, SECRET], 200), (OSError("down"), 500), ("", 500)])
def test_all_wait_for_the_first_secrets_and_one_asks(answer: Any, status: int) -> None:
    store = Held(answer)
    made = endpoint("creem", secrets=store)

    async def received() -> int:
        return (await receive_async(*given(sent("creem", PAID)), made, on_event=str)).status

    async def all_at_once() -> list[int]:
        first = asyncio.create_task(received())
        assert await asyncio.to_thread(store.entered.wait, 10)
        others = [asyncio.create_task(received()) for _ in range(3)]
        # Each runs until it waits, off the loop.
        await asyncio.sleep(0)
        store.let_go.set()
        return list(await asyncio.gather(first, *others))

    assert asyncio.run(all_at_once()) == [status] * 4
    assert asyncio.run(received()) == status
    assert (store.asked, made.may_wait) == (1, False)


def test_a_store_that_uses_the_endpoint_itself_does_not_wait_for_ever() -> None:
    def ask() -> str:
        made.keys()
        return SECRET

    made = endpoint("creem", secrets=ask)
    with pytest.raises(ConfigurationError, match="it has not answered yet"):
        made.keys()


def test_a_store_that_was_interrupted_is_asked_again() -> None:
    answers: list[Any] = [KeyboardInterrupt(), SECRET]

    def ask() -> str:
        answer = answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return str(answer)

    made = endpoint("creem", secrets=ask)
    with pytest.raises(KeyboardInterrupt):
        made.keys()
    assert len(made.keys()) == 1


def test_threads_wait_for_the_first_secrets() -> None:
    store, statuses, came = Held(SECRET), list[int](), threading.Semaphore(0)

    def clock() -> float:
        came.release()
        return NOW

    made = endpoint("creem", secrets=store, clock=clock)

    def takes() -> None:
        statuses.append(receive(*given(sent("creem", PAID)), made, on_event=str).status)

    threads = [threading.Thread(target=takes) for _ in range(3)]
    threads[0].start()
    assert store.entered.wait(10)
    assert made.may_wait
    for thread in threads[1:]:
        while came.acquire(blocking=False):
            pass
        thread.start()
        assert came.acquire(timeout=10)
    store.let_go.set()
    for thread in threads:
        thread.join(10)
    assert (statuses, store.asked) == ([200] * 3, 1)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_log_shows_what_is_secret_or_the_buyers(provider: str, caplog: pytest.LogCaptureFixture) -> None:
    deliveries, outcomes = Deliveries(provider, 16), set[str]()
    for number in range(250):
        delivery = deliveries.make(number)
        try:
            made = endpoint(provider, secrets=delivery.secrets)
            receive("POST", delivery.given, delivery.body, made, on_event=lambda event: event.data)
        except Exception:
            # What a handler raises is its own; what is logged of it is looked at below.
            pass
        shown = "\n".join(f"{record.getMessage()} {vars(record)!r}" for record in caplog.records)
        outcomes |= {receipt.outcome for receipt in receipts(caplog)}
        caplog.clear()
        assert not [hidden for hidden in delivery.hidden if hidden in shown], number
    assert {"refused", "unreadable"} <= outcomes
    assert outcomes & {"handled", "handler_failed", "unknown_event"}


def test_a_receipt_says_what_the_list_of_what_may_be_said_has(caplog: pytest.LogCaptureFixture) -> None:
    delivery = sent("hyperline", enveloped("hyperline", "customer.created", {"id": "cus_1"}), at=NOW - 7)
    receive(*given(delivery), endpoint("hyperline", name="hyperline-live"), on_event=str)
    [record] = caplog.records
    assert record.getMessage().startswith(
        "webhook provider=hyperline endpoint=hyperline-live outcome=handled event=customer.created delivery_id=msg_1 size="
    )
    assert (vars(record)["webhook"].age, vars(record)["webhook"].seconds) == (7.0, 0.0)
    assert len(vars(record)["webhook"].digest) == 12


@pytest.mark.parametrize("awaits", [False, True])
def test_no_frame_of_an_error_shows_what_is_secret(awaits: bool) -> None:
    """Error trackers store the locals of all frames; the handler's own frame is its author's."""
    body = {**PAID, "buyer": "ada@buyers.example"}

    def fails(event: Any) -> None:
        raise OSError("down")

    delivery = sent("creem", body)
    receives: Any = (lambda *given, **named: asyncio.run(receive_async(*given, **named))) if awaits else receive
    with pytest.raises(OSError, match="down") as caught:
        receives(*given(delivery), endpoint("creem"), on_event=fails)
    ours = [entry.frame for entry in inspect.getinnerframes(caught.tb) if "/billfold/" in entry.filename]
    shown = "\n".join(f"{name}={value!r}" for frame in ours for name, value in frame.f_locals.items())
    assert ours
    for hidden in ("buyers.example", SECRET.removeprefix("whsec_"), delivery.headers["creem-signature"]):
        assert hidden not in shown


def test_a_reply_is_json_that_any_client_reads() -> None:
    assert json.loads(Reply.of_json({"a": [1, "é"]}).body) == {"a": [1, "é"]}
    assert Reply.of_json({"balance": Decimal("12.5")}).body == b'{"balance":12.5}'
    for value in (float("nan"), {"a": float("inf")}, {"a": object()}):
        with pytest.raises(InputError, match="JSON"):
            Reply.of_json(value)
