"""Creem's meters and usage events: what is counted, for whom and when."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from project.operations.creem_basics_scenarios import DAY, MONTHLY, buy, product
from project.operations.creem_products_scenarios import meter
from project.operations.playing import at, done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, Conflict, NotFound

LARGE = {"conjunction": "and", "clauses": [{"property": "size", "operator": "gte", "value": 10}]}


async def buyer(shop: Any, name: str = "ada") -> Any:
    """Make a customer who is known by a name of the caller's own."""
    return await done(shop.customers.create(email=f"{name}@example.com", name=name, external_id=name))


async def meters(shop: Any, sandbox: Sandbox) -> None:
    """Meters: made, renamed, redefined while they have counted nothing, archived and back."""
    clock = still(sandbox)
    ada = await buyer(shop)
    calls = await meter(shop)
    size = await meter(shop, "Size", aggregation="sum", aggregation_property="size", filter=LARGE)
    assert (calls.aggregation_property, calls.filter.clauses, calls.status) == (None, [], "active")
    assert (size.aggregation_property, size.filter.clauses[0].value, size.created_at) == ("size", 10, at(clock))
    assert [one.id for one in await done(shop.meters.list(limit=1))] == [size.id, calls.id]
    clock.now += DAY
    changed = await done(shop.meters.update(size.id, name="Bytes", aggregation="max", aggregation_property="bytes"))
    assert (changed.name, changed.aggregation, changed.aggregation_property) == ("Bytes", "max", "bytes")
    unfiltered = await done(shop.meters.update(size.id, filter={"conjunction": "or", "clauses": []}))
    assert unfiltered.filter.clauses == []
    counting = await done(shop.meters.update(size.id, aggregation="count", aggregation_property=None))
    assert (counting.aggregation_property, await done(shop.meters.get(size.id))) == (None, counting)
    with refused(BadRequest, 422, "needed for sum"):
        await done(shop.meters.update(size.id, aggregation="sum"))
    for name, archived in (("Requests", False), ("Bytes", True)):
        if archived:
            assert (await done(shop.meters.archive(size.id))).status == "archived"
        with refused(Conflict, 409, "name"):
            await meter(shop, name)
    assert [one.id for one in await done(shop.meters.list())] == [calls.id]
    assert len(await done(shop.meters.list(include_archived=True))) == 2
    assert (await done(shop.meters.archive(size.id))).status == "archived"
    assert (await done(shop.meters.unarchive(size.id))).status == "active"
    await done(shop.events.ingest(events=[{"name": "request", "customer_id": ada.id}]))
    with refused(Conflict, 409, "cannot be changed"):
        await done(shop.meters.update(calls.id, aggregation="sum", aggregation_property="size"))
    assert (await done(shop.meters.update(calls.id, name="Calls"))).name == "Calls"
    with refused(NotFound, 404, "Meter"):
        await done(shop.meters.get("mtr_none"))


async def events(shop: Any, sandbox: Sandbox) -> None:
    """Events count once for their id, and a batch is taken whole or not at all."""
    clock = still(sandbox)
    ada, eve = await buyer(shop), await buyer(shop, "eve")
    calls = await meter(shop)
    one = {"name": "request", "customer_id": ada.id, "event_id": " e1 ", "properties": {"size": 5, "kind": "big"}}
    batch = [one, {"name": "request", "external_customer_id": "eve"}, {"name": "other", "customer_id": ada.id}]
    taken = await done(shop.events.ingest(events=batch))
    assert (taken.accepted, taken.event_ids[0]) == (3, "e1")
    assert [(warning.index, warning.code) for warning in taken.warnings] == [(2, "no_matching_meter")]
    again = await done(shop.events.ingest(events=[one, {**one, "event_id": "e1"}]))
    assert (again.accepted, again.event_ids, again.warnings) == (2, ["e1", "e1"], None)
    listed = await done(shop.events.list(limit=1))
    assert [(event.customer_id, event.name) for event in listed] == [
        (ada.id, "request"),
        (eve.id, "request"),
        (ada.id, "other"),
    ]
    assert (listed[0].properties, listed[0].timestamp) == ({"size": 5, "kind": "big"}, at(clock))
    assert [event.matched_meters for event in listed] == [[calls.id], [calls.id], []]
    for query, found in (
        ({"customer_id": eve.id}, [listed[1]]),
        ({"meter_id": calls.id}, listed[:2]),
        ({"reference": "e1"}, [listed[0]]),
        ({"reference": "e1", "customer_id": eve.id}, []),
    ):
        assert await done(shop.events.list(**query)) == found
    wrong = [{"name": "request", "customer_id": "cust_none"}, {**one, "event_id": "  "}, {**one, "properties": {"a": "x" * 501}}]
    for event in wrong:
        with refused(BadRequest, 422, "events[1]"):
            await done(shop.events.ingest(events=[{"name": "request", "customer_id": ada.id}, event]))
    assert len(await done(shop.events.list())) == 3
    report = await done(shop.events.preview(events=[one, *wrong]))
    assert (report.valid, [event.valid for event in report.events]) == (False, [True, False, False, False])
    assert (report.events[0].duplicate, report.events[0].matched_meters) == (True, [calls.id])
    assert report.events[1].error.param == "events[1].customer_id"
    await done(shop.meters.archive(calls.id))
    [warning] = (await done(shop.events.ingest(events=[one]))).warnings
    assert warning.code == "meter_archived"


async def consumption(shop: Any, sandbox: Sandbox) -> None:
    """What was used adds up by billing period, and a renewal charges it."""
    clock = still(sandbox)
    size = await meter(shop, aggregation="sum", aggregation_property="size", filter=LARGE)
    price = {"meter_id": size.id, "unit_price": Decimal("0.25"), "settlement_mode": "postpaid", "free_allowance": 10}
    pro = await product(shop, 1000, usage_prices=[price], **MONTHLY)
    checkout = await buy(shop, sandbox, pro.id)
    customer, first = checkout.customer, await done(shop.subscriptions.get(checkout.subscription))
    none = await done(shop.meters.get_consumed_units(size.id, customer_id=customer))
    assert (none.units, none.updated_at, none.period_end) == ("0", None, first.current_period_end_date)
    used = [(1, 10), (2, Decimal("20.5")), (3, 9)]
    for day, amount in used:
        clock.now += DAY
        event = {"name": "request", "customer_id": customer, "properties": {"size": amount}, "event_id": str(day)}
        await done(shop.events.ingest(events=[event]))
    total = await done(shop.meters.get_consumed_units(size.id, customer_id=customer))
    assert (total.units, total.updated_at) == ("30.5", at(clock) - timedelta(days=1))
    before = await done(shop.meters.get_consumed_units(size.id, customer_id=customer, at=at(clock) - timedelta(days=2)))
    assert (before.units, before.as_of) == ("0", at(clock) - timedelta(days=2))
    for seen in (
        await done(shop.meters.preview(size.id)),
        await done(
            shop.meters.preview_definition(event_name="request", aggregation="sum", aggregation_property="size", filter=LARGE)
        ),
    ):
        assert (seen.units, seen.matched_events, seen.distinct_customers) == ("30.5", 2, 1)
        assert [day.value for day in seen.daily] == ["0", "0", "0", "0", "10", "20.5", "0"]
    clock.now = first.current_period_end_date.timestamp()
    renewed = await done(shop.subscriptions.get(first.id))
    # 20.5 units beyond the free ones cost 5.125 cents.
    assert renewed.last_transaction.amount == 1000 + 5
    assert (await done(shop.meters.get_consumed_units(size.id, customer_id=customer))).units == "0"
    past = await done(shop.meters.get_consumed_units(size.id, customer_id=customer, at=first.current_period_end_date))
    assert past.period_start == first.current_period_end_date
    clock.now += 4 * DAY
    late = {"name": "request", "customer_id": customer, "timestamp": first.current_period_start_date, "properties": {"size": 99}}
    [warning] = (await done(shop.events.ingest(events=[late]))).warnings
    assert warning.code == "timestamp_outside_late_window"


SCENARIOS = (meters, events, consumption)
