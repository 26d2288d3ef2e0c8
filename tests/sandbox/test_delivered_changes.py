"""Which events come of changes of state that need more than one call, or time."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from sandbox.callers import Caller, Clock
from sandbox.test_deliveries import START, TO, Receiver, hyperline, shop, unwrapped

from billfold.testing import Sandbox

__all__ = ["shop"]


def test_a_session_at_clink_that_nobody_pays_expires_and_that_is_told_once(shop: Sandbox) -> None:
    clock: Any = shop.clock
    clink, receiver = Caller(shop, "clink"), Receiver()
    sale = {"originalAmount": 29.99, "originalCurrency": "USD", "customerEmail": "ada@example.com"}
    paid, left, later = (clink("POST", "/checkout/session", sale).json()["data"]["sessionId"] for _ in range(3))
    shop.complete("clink", paid)
    shop.deliveries.pump(Receiver())
    for seconds, expected in ((86_400, []), (1, ["session.expired"] * 2), (86_400, [])):
        clock.now += seconds
        receiver.requests.clear()
        clink("GET", f"/checkout/session/{paid}")
        shop.deliveries.pump(receiver)
        assert receiver.events == expected
        if expected:
            told = [unwrapped(request, now=START + 86_401).data for request in receiver.requests]
            assert sorted((session.session_id, session.status) for session in told) == sorted(
                (one, "expired") for one in (left, later)
            )
    assert [clink("GET", f"/checkout/session/{one}").json()["data"]["status"] for one in (paid, left)] == ["completed", "expired"]
    sheet = clink("POST", "/checkout/session", sale).json()["data"]["sessionId"]
    assert shop.complete("clink", sheet)["status"] == "completed"


def test_hyperline_tells_of_a_subscription_by_what_it_was_and_is(shop: Sandbox) -> None:
    client, receiver = hyperline(shop), Receiver()
    store = shop.emulator.database.records_of("hyperline", "test")
    told = {
        ("draft", "active"): "activated",
        ("paused", "active"): "reactivated",
        ("trialing", "active"): "trial_ended",
        ("draft", "trialing"): "updated",
        ("active", "paused"): "paused",
        ("active", "cancelled"): "cancelled",
    }
    for (before, after), word in told.items():
        [made] = shop.fill("hyperline", "subscriptions", 1)
        record = store.get("subscription", made)
        assert record is not None
        for status in (before, after):
            shop.deliveries.pump(Receiver())
            with shop.emulator.database.transaction():
                store.change("subscription", made, {**record, "status": status})
        receiver.requests.clear()
        shop.deliveries.pump(receiver)
        assert receiver.events == [f"subscription.{word}"]
        assert unwrapped(receiver.requests[0]).data.status == after
    [invoice] = shop.fill("hyperline", "invoices", 1)
    client.invoices.charge(invoice)
    shop.deliveries.pump(receiver)
    assert "invoice.chargeback" not in receiver.events


def test_hyperline_lists_the_messages_that_were_sent_to_its_endpoints() -> None:
    with Sandbox(clock=Clock(START), webhooks_to=TO) as shop:
        client, receiver = hyperline(shop), Receiver(500)
        client.customers.create(name="Nobody is told of")
        shop.deliveries.pump(Receiver())
        for note in ("one", "another"):
            client.webhooks.create_endpoint(url="https://shop.example.com/hooks", description=note)
        customer = client.customers.create(name="Ada")
        assert [*client.webhooks.list_messages()] == []
        shop.deliveries.pump(receiver)
        shop.advance(60)
        shop.deliveries.pump(receiver)
        client.customers.archive(customer.id)
        shop.deliveries.pump(receiver)
        created, archived = [*client.webhooks.list_messages(limit=1)]
        assert [created.id, archived.id] == [unwrapped(receiver.requests[index]).id for index in (0, -1)]
        assert created.sent_at == datetime.fromtimestamp(START, UTC)
        assert created.payload is not None
        assert created.payload.to_dict() == json.loads(receiver.requests[0].body)
        assert created.event_id != archived.event_id
        middle = datetime.fromtimestamp(START + 30, UTC)
        assert [one.id for one in client.webhooks.list_messages(before=middle)] == [created.id]
        assert [one.id for one in client.webhooks.list_messages(after=middle)] == [archived.id]
        named = client.webhooks.list_messages(event_types=["customer.archived", "customer.deleted"])
        assert [one.id for one in named] == [archived.id]
        shop.advance(91 * 86_400)
        assert [*client.webhooks.list_messages()] == []
        assert [one.payload for one in client.webhooks.list_messages(before=middle)] == [None]
