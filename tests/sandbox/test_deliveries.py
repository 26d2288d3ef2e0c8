"""What the sandbox delivers when its state changes: which events, signed how, when again, and what its faults do to that."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from providers import PROVIDERS
from sandbox.callers import Caller, Clock
from sandbox.receivers import listening

from billfold.testing import EXAMPLE_KEYS, EXAMPLE_WEBHOOK_SECRETS, FaultKind, Sandbox, WebhookDelivery, WebhookRequest
from billfold_core import NotFound
from billfold_sandbox.admin_routes import respond
from billfold_sandbox.message import Request
from billfold_sandbox.web import serving
from creem_client import Creem
from flowglad_client import Flowglad
from hyperline_client import Hyperline

TO = "/webhooks/{provider}"
START = 1_800_000_000.0


@pytest.fixture
def shop() -> Iterator[Sandbox]:
    with Sandbox(clock=Clock(START), webhooks_to=TO) as made:
        yield made


def creem(shop: Sandbox) -> Creem:
    return Creem(EXAMPLE_KEYS["creem"], transport=shop.transport)


def hyperline(shop: Sandbox) -> Hyperline:
    return Hyperline(EXAMPLE_KEYS["hyperline"], transport=shop.transport)


def bought(shop: Sandbox) -> None:
    """Buy a Creem subscription."""
    client = creem(shop)
    product = client.products.create(
        name="Pro", description="All of it", price=2999, currency="USD", billing_type="recurring", billing_period="every-month"
    )
    shop.complete("creem", client.checkouts.create(product_id=product.id).id)


class Receiver:
    """Takes deliveries and answers them in turn; 200 when it has no more answers."""

    def __init__(self, *answers: int) -> None:
        self.answers = list(answers)
        self.requests: list[WebhookRequest] = []

    def __call__(self, request: WebhookRequest) -> int:
        self.requests.append(request)
        return self.answers.pop(0) if self.answers else 200

    @property
    def events(self) -> list[str]:
        return [request.event for request in self.requests]


def events(deliveries: list[WebhookDelivery]) -> list[str]:
    return [one.event for one in deliveries]


def unwrapped(request: WebhookRequest, *, now: float = START, secret: str = "") -> Any:
    webhook: Any = import_module(f"{request.provider}_client.webhook")
    declared = {} if webhook.SCHEME.envelope.name else {"event": request.event}
    key = secret or EXAMPLE_WEBHOOK_SECRETS[request.provider]
    return webhook.unwrap(request.body, request.headers, secrets=key, now=now, **declared)


def test_a_purchase_at_creem_comes_as_typed_events(shop: Sandbox) -> None:
    bought(shop)
    receiver = Receiver()
    done = shop.deliveries.pump(receiver)
    assert receiver.events == events(done) == ["checkout.completed", "subscription.active", "subscription.paid"]
    assert {one.state for one in done} == {"delivered"}
    paid = unwrapped(receiver.requests[-1])
    assert (paid.type, paid.data.product.price) == ("subscription.paid", 2999)
    assert paid.refetch(creem(shop)).id == paid.data.id
    assert shop.deliveries.pump(receiver) == []


def test_a_purchase_at_clink_comes_as_typed_events(shop: Sandbox) -> None:
    clink, receiver = Caller(shop, "clink"), Receiver()
    sale = {"originalAmount": 29.99, "originalCurrency": "USD", "customerEmail": "ada@example.com"}
    session = clink("POST", "/checkout/session", sale).json()["data"]
    order = shop.complete("clink", session["sessionId"])["orderId"]
    clink("POST", "/refund", {"orderId": order, "refundMerchantOrderId": "r1", "refundAmount": 9.99})
    shop.deliveries.pump(receiver)
    assert sorted(receiver.events) == [
        "order.created",
        "order.succeeded",
        "payment_method.added",
        "refund.created",
        "refund.succeeded",
        "session.complete",
    ]
    found = {request.event: unwrapped(request) for request in receiver.requests}
    assert str(found["order.succeeded"].data.amount_total) == "29.99"
    assert str(found["refund.succeeded"].data.refund_amount) == "9.99"


def test_flowglad_names_the_record_alone_and_sends_only_what_its_server_sends(shop: Sandbox) -> None:
    changed(shop, "flowglad")
    Caller(shop, "flowglad")("PUT", "/api/v1/customers/u_1", {"customer": {"name": "Ada L."}})
    receiver = Receiver()
    shop.deliveries.pump(receiver)
    assert receiver.events[0] == "customer.created"
    assert "customer.updated" not in receiver.events
    told = json.loads(receiver.requests[0].body)
    assert told == {
        "id": told["id"],
        "object": "customer",
        "customer": {"id": told["id"], "externalId": "u_1"},
        "pricingModelId": "pricing_model_sandbox",
    }
    flowglad = Flowglad(EXAMPLE_KEYS["flowglad"], transport=shop.transport)
    assert unwrapped(receiver.requests[0]).fetch(flowglad).customer.name == "Ada L."


def test_hyperline_tells_that_records_are_made_changed_archived_and_deleted(shop: Sandbox) -> None:
    client, receiver = hyperline(shop), Receiver()
    customer = client.customers.create(name="Ada")
    client.customers.update(customer.id, name="Ada L.")
    client.customers.archive(customer.id)
    client.customers.unarchive(customer.id)
    client.customers.archive(customer.id)
    client.customers.delete(customer.id)
    client.features.create(code="sso", name="Single sign-on", value_type="boolean", default_value=False)
    shop.deliveries.pump(receiver)
    words = ["created", "updated", "archived", "recovered", "archived", "deleted"]
    assert receiver.events == [*(f"customer.{word}" for word in words), "feature.created"]
    assert unwrapped(receiver.requests[1]).data.name == "Ada L."
    assert unwrapped(receiver.requests[-1]).data.code == "sso"


def test_what_time_brings_about_is_told_too(shop: Sandbox) -> None:
    bought(shop)
    shop.deliveries.pump(Receiver())
    shop.advance(32 * 86_400)
    receiver = Receiver()
    creem(shop).products.search().first()
    shop.deliveries.pump(receiver)
    assert receiver.events == ["subscription.paid"]


def test_a_request_that_is_refused_tells_nothing(shop: Sandbox) -> None:
    client = hyperline(shop)
    with pytest.raises(NotFound):
        client.customers.update("cus_none", name="Nobody")
    database = shop.emulator.database

    def begun() -> None:
        with database.transaction():
            database.records_of("hyperline", "test").add("customer", "cus_1", {"id": "cus_1", "name": "Gone"})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        begun()
    assert len(shop.deliveries) == 0


def test_nothing_is_kept_where_nobody_is_told() -> None:
    with Sandbox(clock=Clock(START)) as shop:
        bought(shop)
        assert shop.deliveries.history == []


@pytest.mark.parametrize(("scale", "provider"), [(1.0, "creem"), (0.1, "creem"), (1.0, "clink"), (0.5, "hyperline")])
def test_it_is_sent_again_as_the_provider_does_and_then_given_up(scale: float, provider: str) -> None:
    waits = {"creem": [30, 60, 300, 3600], "hyperline": [5, 300, 1800, 7200, 18000, 36000, 36000]}.get(provider)
    with Sandbox(clock=Clock(START), webhooks_to=TO, time_scale=scale) as shop:
        changed(shop, provider)
        for other in shop.deliveries.pending[1:]:
            shop.emulator.database.write("DELETE FROM delivery WHERE number = ?", other.number)
        receiver = Receiver(*[500] * 100)
        due: list[float] = []
        while shop.deliveries.pending:
            [one] = shop.deliveries.pending
            assert one.due is not None
            due.append(one.due - START)
            shop.emulator.set_time(one.due - 0.01)
            assert shop.deliveries.pump(receiver) == []
            shop.emulator.set_time(one.due)
            shop.deliveries.pump(receiver)
        steps = [round((later - earlier) / scale) for earlier, later in pairwise(due)]
        assert steps == waits if waits else len(steps) == 10
        [given_up] = shop.deliveries.history
        assert (given_up.state, given_up.tries, {attempt.status for attempt in given_up.attempts}) == ("failed", len(due), {500})
        assert len({request.body for request in receiver.requests}) == 1
        # Each attempt is signed for its own time.
        assert unwrapped(receiver.requests[-1], now=START + due[-1]).provider == provider


def test_creem_wants_exactly_200(shop: Sandbox) -> None:
    bought(shop)
    assert [one.state for one in shop.deliveries.pump(Receiver(204, 200, 302))] == ["waiting", "delivered", "waiting"]


def test_a_receiver_that_raises_is_heard_and_loses_nothing(shop: Sandbox) -> None:
    bought(shop)

    def broken(request: WebhookRequest) -> int:
        raise LookupError(request.event)

    with pytest.raises(LookupError, match=r"checkout\.completed"):
        shop.deliveries.pump(broken)
    receiver = Receiver()
    shop.deliveries.pump(receiver)
    assert receiver.events == ["checkout.completed", "subscription.active", "subscription.paid"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("webhook_duplicate", ["checkout.completed", "subscription.active", "subscription.active", "subscription.paid"]),
        ("webhook_twice_at_once", ["checkout.completed", "subscription.active", "subscription.active", "subscription.paid"]),
        ("webhook_reorder", ["checkout.completed", "subscription.paid", "subscription.active"]),
        ("webhook_late", ["checkout.completed", "subscription.paid", "subscription.active"]),
        ("webhook_lost", ["checkout.completed", "subscription.paid"]),
    ],
)
def test_faults_of_deliveries(shop: Sandbox, kind: FaultKind, expected: list[str]) -> None:
    shop.faults.add(kind, provider="creem", operation="subscription.active", seconds=60)
    bought(shop)
    assert shop.faults.pending == ()
    receiver = Receiver()
    shop.deliveries.pump(receiver)
    # What changed places follows the next delivery, without any time passing.
    shop.deliveries.pump(receiver)
    if kind == "webhook_late":
        assert "subscription.active" not in receiver.events
        shop.advance(60)
        shop.deliveries.pump(receiver)
    assert receiver.events == expected
    doubled = [unwrapped(request).dedupe_key for request in receiver.requests if request.event == "subscription.active"]
    assert len(set(doubled)) <= 1
    assert [one.state for one in shop.deliveries.history].count("lost") == (kind == "webhook_lost")


def test_faults_of_deliveries_leave_requests_alone_and_the_other_way_round(shop: Sandbox) -> None:
    shop.faults.add("webhook_lost", times=None)
    shop.faults.add("rate_limited", provider="hyperline", times=None)
    bought(shop)
    assert {one.state for one in shop.deliveries.history} == {"lost"}
    with pytest.raises(ValueError, match=r"creem has no event 'order\.paid'"):
        shop.faults.add("webhook_late", provider="creem", operation="order.paid")
    with pytest.raises(ValueError, match="which changes nothing"):
        shop.faults.add("webhook_late", applied=True)


def test_redelivery_is_the_same_message_signed_anew(shop: Sandbox) -> None:
    bought(shop)
    shop.deliveries.pump(Receiver())
    shop.advance(3600)
    first, receiver = shop.deliveries.history[0], Receiver()
    again = shop.deliveries.redeliver(first.number)
    assert (again.state, again.due, again.id) == ("waiting", START + 3600, first.id)
    shop.deliveries.pump(receiver)
    assert receiver.requests[0].body == first.body
    with pytest.raises(ValueError, match="there is no delivery 99"):
        shop.deliveries.redeliver(99)


def made_endpoint(shop: Sandbox, provider: str) -> str:
    """Make an endpoint through the API of a provider, for what `changed` brings about, and return its secret."""
    call, url = Caller(shop, provider), "https://shop.example.com/hooks?from=sandbox"
    match provider:
        case "creem":
            secret = call("POST", "/v1/webhooks", {"url": url, "events": ["credits.granted"]}).json()["secret"]
        case "clink":
            made = call("POST", "/webhook/endpoints", {"url": url, "events": ["payment_method.added"]}).json()["data"]
            secret = made["signingSecret"]
        case "flowglad":
            body = {"name": "mine", "url": url, "filterTypes": ["customer.created"], "pricingModelId": "pricing_model_sandbox"}
            secret = call("POST", "/api/v1/webhooks", {"webhook": body}).json()["secret"]
        case _:
            secret = "c2VjcmV0IG9mIG15IG93biBlbmRwb2ludCBoZXJl"
            body = {"url": url, "secret": secret, "event_types": ["customer.created"]}
            call("POST", "/v1/webhooks/endpoints", body)
    return str(secret)


def changed(shop: Sandbox, provider: str) -> None:
    """Bring about one event, and at Creem, Flowglad and Hyperline others that the endpoints do not want."""
    call = Caller(shop, provider)
    match provider:
        case "creem":
            customer = call("POST", "/v1/customers", {"email": "ada@example.com", "name": "Ada"}).json()["id"]
            account = call("POST", "/v1/customer-credits/accounts", {"customer_id": customer}).json()["id"]
            for what, key in (("credit", "k"), ("debit", "l")):
                body = {"amount": "5", "reference": "r", "idempotency_key": key}
                call("POST", f"/v1/customer-credits/accounts/{account}/{what}", body)
        case "clink":
            body = {"customerEmail": "buyer@example.com", "paymentInstrumentType": "CASHAPP"}
            call("POST", "/payment-instrument", body)
        case "flowglad":
            body = {"externalId": "u_1", "name": "Ada", "email": "ada@example.com"}
            call("POST", "/api/v1/customers", {"customer": body})
        case _:
            customer = call("POST", "/v1/customers", {"name": "Ada"}).json()["id"]
            call("PUT", f"/v1/customers/{customer}", {"name": "Ada L."})


@pytest.mark.parametrize("provider", PROVIDERS)
def test_endpoints_made_through_the_api_are_told_what_they_want_with_their_own_secret(provider: str) -> None:
    with Sandbox(clock=Clock(START)) as shop:
        secret, receiver = made_endpoint(shop, provider), Receiver()
        changed(shop, provider)
        [one] = shop.deliveries.history
        assert one.url == "https://shop.example.com/hooks?from=sandbox"
        # Another machine is left alone unless that is asked for.
        assert [held.state for held in shop.deliveries.pump()] == ["held"]
        shop.deliveries.redeliver(one.number)
        shop.deliveries.pump(receiver)
        assert unwrapped(receiver.requests[0], secret=secret).provider == provider


def test_test_clients_are_given_the_path_of_the_address(shop: Sandbox) -> None:
    from starlette.applications import Starlette
    from starlette.requests import Request as WebRequest
    from starlette.responses import Response
    from starlette.routing import Route
    from starlette.testclient import TestClient

    seen: list[str] = []

    async def hook(request: WebRequest) -> Response:
        seen.append(unwrapped(WebhookRequest("POST", dict(request.headers), await request.body(), "creem")).type)
        return Response()

    bought(shop)
    client = TestClient(Starlette(routes=[Route("/webhooks/creem", hook, methods=["POST"])]))
    assert {one.state for one in shop.deliveries.pump(client)} == {"delivered"}
    assert seen == ["checkout.completed", "subscription.active", "subscription.paid"]


def test_a_receiver_that_raises_gives_back_its_own_deliveries_alone(shop: Sandbox) -> None:
    bought(shop)
    taken: list[str] = []

    def raising(request: WebhookRequest) -> int:
        raise LookupError(request.event)

    def receiver(request: WebhookRequest) -> int:
        taken.append(json.loads(request.body)["id"])
        if len(taken) == 1:
            # Another call has what came since, and fails; a third one sends it while this one is at work.
            bought(shop)
            with pytest.raises(LookupError):
                shop.deliveries.pump(raising)
            shop.deliveries.pump(receiver)
        return 200

    shop.deliveries.pump(receiver)
    assert len(taken) == len(set(taken)) == 6
    assert {one.state for one in shop.deliveries.history} == {"delivered"}


def test_twice_at_once_means_at_the_same_time() -> None:
    both = Barrier(2, timeout=5)

    def answer(body: bytes) -> int:
        del body
        # Neither is answered before both have come.
        both.wait()
        return 200

    with listening(answer) as url, Sandbox(clock=Clock(START), webhooks_to=url) as shop:
        shop.faults.add("webhook_twice_at_once")
        hyperline(shop).customers.create(name="Ada")
        assert [one.state for one in shop.deliveries.pump()] == ["delivered", "delivered"]


def test_a_server_sends_by_itself_and_tells_over_its_port() -> None:
    come = Barrier(2, timeout=10)

    def answer(body: bytes) -> int:
        assert json.loads(body)["event_type"] == "customer.created"
        come.wait()
        return 200

    with listening(answer) as url, Sandbox(webhooks_to=url) as shop, serving(shop.emulator):
        hyperline(shop).customers.create(name="Ada")
        come.wait()


def test_history_and_redelivery_over_the_port_and_on_the_page(shop: Sandbox) -> None:
    hyperline(shop).customers.create(name="Ada <b>")
    shop.deliveries.pump(Receiver(500))

    def ask(method: str, path: str) -> Any:
        headers = {"content-type": "application/json"}
        return respond(shop.emulator, Request(method, "127.0.0.1", path, headers=headers, body=b"{}"))

    [told] = json.loads(ask("GET", "/_sandbox/webhooks").body)["webhooks"]
    assert (told["event"], told["state"], told["attempts"][0]["status"]) == ("customer.created", "waiting", 500)
    before = json.loads(ask("GET", "/_sandbox/page/news").body)["webhooks"]
    assert ask("POST", f"/_sandbox/webhooks/{told['number']}/redeliver").status == 201
    assert ask("POST", "/_sandbox/webhooks/x/redeliver").status == 404
    assert json.loads(ask("GET", "/_sandbox/page/news").body)["webhooks"] != before
    for path in ("/", "/_sandbox/page/webhooks"):
        shown = ask("GET", path).body.decode()
        assert shown.count("data-redeliver=") == 2
        assert "customer.created" in shown
        assert "Ada <b>" not in shown
    assert [one["event"] for one in json.loads(state(ask("GET", "/_sandbox/state")))["webhooks"]] == ["customer.created"] * 2


def state(answer: Any) -> bytes:
    return bytes(answer.body + b"".join(answer.more))


def test_a_file_keeps_what_is_still_to_be_sent(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.db"
    with Sandbox(file, clock=Clock(START), webhooks_to=TO) as shop:
        hyperline(shop).customers.create(name="Ada")
        # A program that ends while it sends cannot know whether it arrived.
        shop.emulator.database.write("UPDATE delivery SET state = 'sending', due = NULL")
    with Sandbox(file, clock=Clock(START), webhooks_to=TO) as shop:
        receiver = Receiver()
        shop.deliveries.pump(receiver)
        assert receiver.events == ["customer.created"]
        shop.reset()
        assert shop.deliveries.history == []
