"""Creem's webhook endpoints: kept, and collected from."""

import hashlib
import hmac
import json
from typing import Any

from project.operations.creem_basics_scenarios import MONTHLY, buy, product
from project.operations.playing import done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, NotFound


async def endpoints(shop: Any, sandbox: Sandbox) -> None:
    """An endpoint has a secret, which is told when it is made and when it is asked for."""
    del sandbox
    address = "https://example.com/hook"
    made = await done(shop.webhooks.create(url=address, delivery_mode="http", name="Main", events=["refund.created"]))
    assert (made.url, made.name, made.status, made.delivery_mode) == (address, "Main", "enabled", "http")
    read = await done(shop.webhooks.get(made.id))
    assert (read.secret, read.events) == (None, ["refund.created"])
    assert (await done(shop.webhooks.get_secret(made.id))).secret == made.secret
    other = await done(shop.webhooks.create(url="https://example.com/other"))
    assert (other.name, other.events, other.secret == made.secret) == (None, [], False)
    changed = await done(shop.webhooks.update(made.id, url="https://example.com/new", name=None, status="disabled", events=[]))
    assert (changed.url, changed.name, changed.status, changed.events) == ("https://example.com/new", None, "disabled", [])
    assert [one.id for one in await done(shop.webhooks.list(page_size=1))] == [made.id, other.id]
    with refused(BadRequest, 400, "HTTPS"):
        await done(shop.webhooks.create(url="http://example.com/hook"))
    with refused(BadRequest, 400, "collected"):
        await done(shop.webhooks.list_pending_events(made.id))
    assert (await done(shop.webhooks.delete(made.id))).id == made.id
    with refused(NotFound, 404, "endpoint"):
        await done(shop.webhooks.delete(made.id))


async def collected(shop: Any, sandbox: Sandbox) -> None:
    """Events wait, signed, until they are acknowledged; the first report counts."""
    clock = still(sandbox)
    every = await done(shop.webhooks.create(delivery_mode="cli", name="All"))
    some = await done(shop.webhooks.create(delivery_mode="cli", events=["subscription.paid"]))
    off = await done(shop.webhooks.create(delivery_mode="cli"))
    await done(shop.webhooks.update(off.id, status="disabled"))
    pro = await product(shop, 1000, trial_period_days=3, **MONTHLY)
    checkout = await buy(shop, sandbox, pro.id)
    subscription = await done(shop.subscriptions.get(checkout.subscription))
    clock.now = subscription.current_period_end_date.timestamp()
    await done(shop.subscriptions.pause(subscription.id))
    [payment] = await done(shop.transactions.search())
    await done(shop.refunds.create(transaction_id=payment.id))
    waiting = (await done(shop.webhooks.list_pending_events(every.id))).items
    kinds = [event.event_type for event in waiting]
    assert kinds == ["checkout.completed", "subscription.trialing", "subscription.paid", "subscription.paused", "refund.created"]
    assert [event.id for event in (await done(shop.webhooks.list_pending_events(every.id, limit=2))).items] == [
        event.id for event in waiting[:2]
    ]
    assert [event.event_type for event in (await done(shop.webhooks.list_pending_events(some.id))).items] == ["subscription.paid"]
    assert (await done(shop.webhooks.list_pending_events(off.id))).items == []
    for event in waiting:
        signed = hmac.new(every.secret.encode(), event.body.encode(), hashlib.sha256).hexdigest()
        body = json.loads(event.body)
        assert event.headers["creem-signature"] == signed
        assert (body["id"], body["eventType"]) == (event.id, event.event_type)
        assert body["created_at"] == event.created_at.timestamp() * 1000
    about = {event.event_type: json.loads(event.body)["object"] for event in waiting}
    assert about["checkout.completed"]["product"]["id"] == about["subscription.paid"]["product"]["id"] == pro.id
    assert (about["subscription.trialing"]["status"], about["subscription.paid"]["status"]) == ("trialing", "active")
    assert (about["refund.created"]["refund_amount"], about["refund.created"]["transaction"]["id"]) == (1000, payment.id)

    first = waiting[0]
    assert (await done(shop.webhooks.acknowledge_event(every.id, first.id, status_code=503))).success is False
    assert (await done(shop.webhooks.acknowledge_event(every.id, first.id, status_code=200))).success is False
    assert (await done(shop.webhooks.acknowledge_event(every.id, waiting[1].id, status_code=204))).success is True
    assert (await done(shop.webhooks.list_pending_events(every.id))).items == waiting[2:]
    with refused(NotFound, 404, "event"):
        await done(shop.webhooks.acknowledge_event(some.id, first.id, status_code=200))
    await done(shop.webhooks.delete(every.id))


SCENARIOS = (endpoints, collected)
