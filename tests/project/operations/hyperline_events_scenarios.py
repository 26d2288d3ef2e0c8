"""The operations of Hyperline's events and of OAuth, as a user would call them."""

from datetime import UTC, datetime
from typing import Any

import pytest
from project.operations.playing import done

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, NotFound

NOON, LATER = datetime(2026, 1, 1, 12, tzinfo=UTC), datetime(2026, 1, 1, 13, tzinfo=UTC)


def event(name: str, customer: str = "cus_1", kind: str = "call", moment: datetime = NOON, **record: Any) -> Any:
    """Make an event as it is sent."""
    return {"customer_id": customer, "event_type": kind, "timestamp": moment, "record": {"id": name, **record}}


async def told(shop: Any, sandbox: Sandbox) -> None:
    """The messages that were sent to an endpoint."""
    await done(shop.webhooks.create_endpoint(url="https://shop.example.com/hooks", event_types=["customer.created"]))
    customer = await done(shop.customers.create(name="Ada"))
    await done(shop.customers.archive(customer.id))
    sandbox.deliveries.pump(lambda request: 200)
    [message] = await done(shop.webhooks.list_messages())
    assert (message.payload.event_type, message.payload.data["id"]) == ("customer.created", customer.id)


async def events(shop: Any, sandbox: Sandbox) -> None:
    """Events, stored once for each record, found and deleted by what they have."""
    it = shop.events

    async def names(kind: str = "call", **filters: Any) -> list[str]:
        return [one.record["id"] for one in await done(it.list(event_type=kind, **filters))]

    await done(it.ingest(**event("r1", size=1)))
    await done(it.ingest_v2(**event("r2", moment=LATER)))
    await done(it.ingest(**event("r1", size=2)))
    assert [one.record for one in await done(it.list(event_type="call", order="asc"))] == [{"id": "r1", "size": 2}, {"id": "r2"}]
    await done(it.ingest(**event("r2", moment=LATER, kind="storage")))
    assert (await names(), await names("storage")) == (["r1"], ["r2"])
    made = await done(it.ingest_batch([event("r1"), event("r3", "cus_2"), event("r4", "cus_2", "storage")]))
    assert [one["record"]["id"] for one in made.events_created] == ["r1", "r3"]
    assert [failure.reason for failure in made.failures] == ["All events of one request must have the same event_type"]
    assert len((await done(it.ingest_batch_v2([event("r5", moment=LATER), event("r6", "cus_2")]))).events_accepted) == 2
    assert await names(order="asc") == ["r1", "r3", "r6", "r5"]
    assert await names(order="desc") == ["r5", "r6", "r3", "r1"]
    assert await names(customer_id="cus_2", order="asc") == ["r3", "r6"]
    assert await names(timestamp_gte=LATER) == ["r5"]
    assert await names(timestamp_lte=NOON, order="asc") == ["r1", "r3", "r6"]
    await done(it.delete(record_ids=["r6", "unknown"]))
    await done(it.delete(customer_id="cus_1", event_type="storage"))
    assert (await names(order="asc"), await names("storage")) == (["r1", "r3", "r5"], [])
    await done(it.delete(customer_id="cus_2"))
    assert await names(order="asc") == ["r1", "r5"]
    await done(it.ingest(**event("r7", kind="storage")))
    await done(it.delete(event_type="call"))
    assert (await names(), await names("storage")) == ([], ["r7"])
    await done(it.delete(all=True))
    assert await names("storage") == []


async def prices(shop: Any, sandbox: Sandbox) -> None:
    """Prices of events: calculated once, and found by the record or by the calculation."""
    it = shop.events
    priced = await done(it.ingest_and_price(**event("r1")))
    assert await done(it.ingest_and_price(**event("r1"))) == priced
    assert await done(it.get_prices(record_id="r1")) == await done(it.get_prices(calculation_id=priced.id)) == priced
    for wrong in ({"record_id": "r2"}, {"calculation_id": "cal_x"}, {"record_id": "r1", "calculation_id": "cal_x"}):
        with pytest.raises(NotFound):
            await done(it.get_prices(**wrong))
    assert (await done(it.simulate_prices(event_type="call", record={}))).id != priced.id
    assert len(await done(it.list(event_type="call"))) == 1


async def tokens(shop: Any, sandbox: Sandbox) -> None:
    """Tokens: of a code once, then of the refresh token until it is revoked."""
    it = shop.oauth
    app = await done(it.register_client(redirect_uris=["https://app.example/back"], grant_types=["authorization_code"]))
    assert app.client_id.startswith("dyn_")
    assert (app.redirect_uris, app.grant_types) == (["https://app.example/back"], ["authorization_code"])
    code = {"grant_type": "authorization_code", "code": "c1", "redirect_uri": "https://app.example/back"}
    made = await done(it.create_token(client_id=app.client_id, **code))
    with pytest.raises(BadRequest, match="used already"):
        await done(it.create_token(client_id=app.client_id, **code))
    user = type(shop)(made.access_token, transport=sandbox.transport)
    assert await done(user.oauth.get_user_info())
    again = {"grant_type": "refresh_token", "refresh_token": made.refresh_token}
    assert (await done(it.create_token(client_id=app.client_id, **again))).access_token != made.access_token
    with pytest.raises(BadRequest, match="no such refresh token"):
        await done(it.create_token(client_id="dyn_other", **again))
    for _ in range(2):
        await done(it.revoke_token(client_id=app.client_id, client_secret="none", token=made.refresh_token))
    with pytest.raises(BadRequest, match="no such refresh token"):
        await done(it.create_token(client_id=app.client_id, **again))


SCENARIOS = (told, events, prices, tokens)
