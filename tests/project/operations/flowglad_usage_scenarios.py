"""What is used at Flowglad: usage events, the credits they use up, and the units of resources that are claimed."""

from collections.abc import Sequence
from typing import Any

import pytest
from project.operations.flowglad_shared_scenarios import ADA, DAY, details, feature, join
from project.operations.playing import at, done, refused, still

from billfold.testing import Sandbox
from billfold_core.bulk import BulkIncomplete
from billfold_core.errors import BadRequest, Conflict, ConnectionFailed, InputError, NotFound
from billfold_core.options import RequestOptions


async def metered(shop: Any, slug: str = "calls", **more: Any) -> Any:
    """Create a usage meter that has a price with the same slug."""
    meter = {"name": slug.title(), "slug": slug, **more}
    return (await done(shop.usage_meters.create(usage_meter=meter, price={"unitPrice": 5}))).usage_meter


def use(subscription: Any, transaction: str, amount: int = 1, **more: Any) -> dict[str, Any]:
    """Describe a use, of the meter `calls` unless told otherwise."""
    named = {"usageMeterSlug": "calls"} if not more.keys() & {"priceId", "priceSlug", "usageMeterId"} else {}
    return {"subscriptionId": subscription.id, "amount": amount, "transactionId": transaction, **named, **more}


async def record(shop: Any, *given: Any, **more: Any) -> Any:
    """Record one use."""
    return (await done(shop.usage_events.create(usage_event=use(*given, **more)))).usage_event


async def balances(shop: Any, **more: Any) -> list[tuple[str, int]]:
    """Give what Ada has left, with the slug of the meter."""
    rows = (await done(shop.customers.get_usage_balances(ADA, **more))).usage_meter_balances
    return [(row.slug, row.available_balance) for row in rows]


async def single_events(shop: Any, sandbox: Sandbox) -> None:
    """A use counts once, however often it is sent."""
    clock = still(sandbox)
    joined, meter = await join(shop), await metered(shop)
    plan, other = joined.subscription, (await join(shop, "eve")).subscription
    first = await record(shop, plan, "t1", 3, properties={"path": "/x", "size": 2})
    assert (first.subscription_id, first.customer_id, first.usage_meter_id) == (plan.id, joined.customer.id, meter.id)
    assert (first.amount, first.transaction_id, first.usage_date) == (3, "t1", at(clock))
    assert first.properties == {"path": "/x", "size": 2}
    assert (await done(shop.usage_events.get(first.id))).usage_event == first
    clock.now += 1
    assert await record(shop, plan, "t1", 3) == first
    # Whoever gets no answer may ask again; here by hand, which takes no waiting.
    price, when = first.price_id, int((clock.now - DAY) * 1000)
    event = use(plan, "t2", 2, priceId=price, usageDate=when)
    sandbox.faults.add("drop_after", provider="flowglad", operation="usage_events_create")
    with pytest.raises(ConnectionFailed) as lost:
        await done(shop.usage_events.create(usage_event=event, options=RequestOptions(max_attempts=1)))
    assert (lost.value.outcome, lost.value.effect) == ("unknown", "idempotent")
    second = (await done(shop.usage_events.create(usage_event=event))).usage_event
    assert (second.usage_meter_id, second.price_id) == (meter.id, price)
    assert second.usage_date.timestamp() * 1000 == when
    third = await record(shop, plan, "t3", priceSlug="calls")
    assert third.price_id == price
    # Another meter counts by itself, though the transaction is the same.
    fourth = await record(shop, plan, "t1", usageMeterId="usage_meter_sandbox")
    assert await done(shop.usage_events.list(limit=2)) == [first, second, third, fourth]
    assert await balances(shop) == [("calls", -6), ("sandbox", -1)]

    with refused(Conflict, 409, "another subscription"):
        await record(shop, other, "t1")
    for wrong in ({"usageMeterSlug": "none"}, {"priceId": "price_none"}, {"subscriptionId": "sub_none"}):
        with refused(NotFound, 404, "not found"):
            await record(shop, plan, "t9", **wrong)
    with refused(BadRequest, 400, "usage price"):
        await record(shop, plan, "t9", priceId=plan.price_id)
    with refused(NotFound, 404, "not found"):
        await done(shop.usage_events.get("usage_event_none"))
    with pytest.raises(InputError, match="amount") as caught:
        await record(shop, plan, "t9", 0)
    assert caught.value.outcome == "not_sent"
    assert len(await done(shop.usage_events.list())) == 4


async def many_events(shop: Any, sandbox: Sandbox) -> None:
    """Many uses in one request; those known already are skipped."""
    plan, other = (await join(shop)).subscription, (await join(shop, "eve")).subscription
    await metered(shop)
    events = [use(plan, f"t{number}", number + 1) for number in range(4)]
    await record(shop, plan, "t1", 2)
    added = (await done(shop.usage_events.bulk_insert(usage_events=events))).usage_events
    assert [(event.transaction_id, event.amount) for event in added] == [("t0", 1), ("t2", 3), ("t3", 4)]
    assert (await done(shop.usage_events.bulk_insert(usage_events=events))).usage_events == []
    with refused(Conflict, 409, "another subscription"):
        await done(shop.usage_events.bulk_insert(usage_events=[use(other, "new"), use(other, "t1")]))
    # All or nothing: the other event of that request is not there either.
    assert sorted(event.transaction_id for event in await done(shop.usage_events.list())) == ["t0", "t1", "t2", "t3"]

    report = await done(shop.usage_events.insert_all([*events, use(plan, "t4")], chunk_size=2))
    assert [event.transaction_id for event in report.records] == ["t4"]
    assert sorted(report.known) == ["t0", "t1", "t2", "t3"]
    with pytest.raises(BulkIncomplete) as caught:
        await done(shop.usage_events.insert_all([use(other, "e1"), use(other, "t1"), use(other, "e2")]))
    report = caught.value.report
    assert sorted(event.transaction_id for event in report.records) == ["e1", "e2"]
    assert [(type(one.error), one.item["transactionId"]) for one in report.rejected] == [(Conflict, "t1")]
    assert len(await done(shop.usage_events.list())) == 7


async def credits_left(shop: Any, sandbox: Sandbox) -> None:
    """Credits are what was granted less what was used; a meter may count different uses only."""
    clock = still(sandbox)
    plan = (await join(shop)).subscription
    meter, sessions = await metered(shop), await metered(shop, "sessions", aggregationType="count_distinct_properties")
    terms = {"type": "usage_credit_grant", "renewalFrequency": "once"}
    calls = await feature(shop, "calls", amount=100, usageMeterId=meter.id, **terms)
    logins = await feature(shop, "logins", amount=10, usageMeterId=sessions.id, **terms)
    await done(shop.subscriptions.add_feature(plan.id, feature_id=calls.id, grant_credits_immediately=True))
    await done(shop.subscriptions.add_feature(plan.id, feature_id=logins.id, grant_credits_immediately=True))
    assert await balances(shop) == [("calls", 100), ("sessions", 10)]
    await record(shop, plan, "c1", 30)
    for number, user in enumerate(("ada", "eve", "ada")):
        await record(shop, plan, f"s{number}", usageMeterId=sessions.id, properties={"user": user})
    assert await balances(shop) == [("calls", 70), ("sessions", 8)]
    with refused(BadRequest, 400, "distinct properties"):
        await record(shop, plan, "s9", usageMeterId=sessions.id)
    # More credits add up; those that are not given at once come with the next period.
    await done(shop.subscriptions.add_feature(plan.id, feature_id=calls.id, grant_credits_immediately=True))
    await done(shop.subscriptions.add_feature(plan.id, feature_id=calls.id))
    assert await balances(shop, subscription_id=plan.id) == [("calls", 170), ("sessions", 8)]
    shown = (await details(shop, plan)).experimental.usage_meter_balances
    assert [row.available_balance for row in shown] == [170, 8]
    clock.now = plan.current_billing_period_end.timestamp()
    assert await balances(shop) == [("calls", 270), ("sessions", 8)]

    stranger = (await join(shop, "eve")).subscription
    with refused(NotFound, 404, "Subscription"):
        await balances(shop, subscription_id=stranger.id)
    await done(shop.subscriptions.cancel(plan.id, cancellation={"timing": "immediately"}))
    assert await balances(shop) == []
    assert await balances(shop, subscription_id=plan.id) == [("calls", 270), ("sessions", 8)]


async def with_seats(shop: Any, *slugs: str, amount: int = 5) -> tuple[Any, list[Any]]:
    """Make resources, and a subscription that may claim so many units of each."""
    plan = (await join(shop)).subscription
    made = [(await done(shop.resources.create(resource={"name": slug, "slug": slug}))).resource for slug in slugs]
    for resource in made:
        await feature(shop, f"{resource.slug}_feature", type="resource", amount=amount, resourceId=resource.id)
        await done(shop.subscriptions.add_feature(plan.id, feature_slug=f"{resource.slug}_feature"))
    return plan, made


def counts(usage: Any) -> tuple[int, int, int]:
    """Give what may be held of a resource, what is, and what is left."""
    return usage.capacity, usage.claimed, usage.available


def names(claims: Sequence[Any]) -> list[str | None]:
    """Give the names of claims."""
    return [claim.external_id for claim in claims]


async def claims(shop: Any, sandbox: Sandbox) -> None:
    """Units of a resource are claimed by number, by name and by several names, as far as the capacity goes."""
    clock = still(sandbox)
    plan, [seats, projects] = await with_seats(shop, "seats", "projects")
    resources, taking = shop.resource_claims, {"resource_slug": "seats"}
    free = await done(resources.get_usage(plan.id, **taking))
    assert (counts(free.usage), free.claims, free.usage.resource_id) == ((5, 0, 5), [], seats.id)
    numbered = await done(resources.claim(plan.id, quantity=2, metadata={"team": "design", "floor": 3}, **taking))
    assert (names(numbered.claims), counts(numbered.usage)) == ([None, None], (5, 2, 3))
    first = numbered.claims[0]
    assert (first.subscription_id, first.resource_id, first.claimed_at) == (plan.id, seats.id, at(clock))
    assert (first.metadata, first.released_at) == ({"team": "design", "floor": 3}, None)
    [named] = (await done(resources.claim(plan.id, external_id="ada", **taking))).claims
    again = await done(resources.claim(plan.id, external_ids=["eve", "ada"], **taking))
    assert (names(again.claims), counts(again.usage)) == (["eve", "ada"], (5, 4, 1))
    assert again.claims[1] == named

    for more in ({"quantity": 2}, {"external_ids": ["ada", "x", "y"]}):
        with refused(BadRequest, 400, "available"):
            await done(resources.claim(plan.id, **more, **taking))
    whole = await done(resources.get_usage(plan.id, resource_id=seats.id))
    assert (counts(whole.usage), whole.claims) == ((5, 4, 1), [*numbered.claims, named, again.claims[0]])
    # A name that is claimed already needs no further unit.
    await done(resources.claim(plan.id, quantity=1, **taking))
    assert counts((await done(resources.claim(plan.id, external_id="ada", **taking))).usage) == (5, 5, 0)
    await done(resources.claim(plan.id, resource_slug="projects", external_id="ada"))

    usages = await done(resources.list_usages(plan.id))
    assert [(one.usage.resource_slug, *counts(one.usage)) for one in usages] == [("seats", 5, 5, 0), ("projects", 5, 1, 4)]
    assert await done(resources.list_usages(plan.id, resource_slugs=["seats", "projects"])) == usages
    assert await done(resources.list_usages(plan.id, resource_ids=[projects.id, seats.id])) == usages[::-1]
    everything = (await done(resources.list_claims(plan.id))).claims
    assert len(everything) == 6
    assert names((await done(resources.list_claims(plan.id, resource_slug="projects"))).claims) == ["ada"]


async def releases(shop: Any, sandbox: Sandbox) -> None:
    """Units are given back by number, by name, by several names and by id."""
    clock = still(sandbox)
    plan, _ = await with_seats(shop, "seats", amount=8)
    resources, taking = shop.resource_claims, {"resource_slug": "seats"}
    numbered = (await done(resources.claim(plan.id, quantity=4, **taking))).claims
    await done(resources.claim(plan.id, external_ids=["ada", "bea", "cay", "dee"], **taking))
    clock.now += DAY
    oldest = await done(resources.release(plan.id, quantity=2, **taking))
    assert [claim.id for claim in oldest.released_claims] == [claim.id for claim in numbered[:2]]
    assert (oldest.released_claims[0].released_at, counts(oldest.usage)) == (at(clock), (8, 6, 2))
    for wanted, gone in (
        ({"external_id": "ada"}, ["ada"]),
        ({"external_ids": ["cay", "bea"]}, ["cay", "bea"]),
        ({"claim_ids": [numbered[2].id]}, [None]),
    ):
        assert names((await done(resources.release(plan.id, **wanted, **taking))).released_claims) == gone
    left = (await done(resources.list_claims(plan.id))).claims
    assert names(left) == [None, "dee"]

    with refused(BadRequest, 400, "claims without a name"):
        await done(resources.release(plan.id, quantity=2, **taking))
    for nothing in ({"external_id": "ada"}, {"external_ids": ["dee", "ada"]}, {"claim_ids": [numbered[0].id]}):
        with refused(NotFound, 404, "Resource claim"):
            await done(resources.release(plan.id, **nothing, **taking))
    assert (await done(resources.list_claims(plan.id))).claims == left
    # A name that was given back may be taken anew.
    [anew] = (await done(resources.claim(plan.id, external_id="ada", **taking))).claims
    assert anew.released_at is None


async def claim_refusals(shop: Any, sandbox: Sandbox) -> None:
    """What cannot be claimed or asked for."""
    plan, _ = await with_seats(shop, "seats")
    await done(shop.resources.create(resource={"name": "Desks", "slug": "desks"}))
    resources = shop.resource_claims
    with refused(BadRequest, 400, "available"):
        await done(resources.claim(plan.id, resource_slug="desks", quantity=1))
    with refused(NotFound, 404, "Resource"):
        await done(resources.claim(plan.id, resource_slug="none", quantity=1))
    with refused(NotFound, 404, "Subscription"):
        await done(resources.claim("sub_none", resource_slug="seats", quantity=1))
    for call, wrong in (
        (resources.claim, {}),
        (resources.claim, {"quantity": 0}),
        (resources.claim, {"external_ids": []}),
        (resources.claim, {"quantity": 1, "external_id": "a"}),
        (resources.release, {"quantity": 1, "claim_ids": ["a"]}),
        (resources.get_usage, {"resource_id": "resource_none"}),
    ):
        with pytest.raises((BadRequest, InputError)) as caught:
            await done(call(plan.id, resource_slug="seats", **wrong))
        assert caught.value.outcome in ("not_sent", "rejected")
    # The server cannot read a list of one.
    with pytest.raises((BadRequest, InputError)):
        await done(resources.list_usages(plan.id, resource_slugs=["seats"]))
    await done(shop.subscriptions.cancel(plan.id, cancellation={"timing": "immediately"}))
    with refused(BadRequest, 400, "canceled"):
        await done(resources.claim(plan.id, resource_slug="seats", quantity=1))


SCENARIOS = (single_events, many_events, credits_left, claims, releases, claim_refusals)
