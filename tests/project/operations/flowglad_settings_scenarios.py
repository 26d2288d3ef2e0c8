"""What surrounds Flowglad's catalogue: usage meters, resources, discounts, webhook endpoints, keys."""

from typing import Any

import pytest
from project.operations.flowglad_catalogue_scenarios import slugs
from project.operations.flowglad_shared_scenarios import MODEL
from project.operations.playing import at, done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import AuthenticationError, Conflict, InputError, NotFound


async def usage_meters(shop: Any, sandbox: Sandbox) -> None:
    """Usage meters, whose price is 0 until they are given another."""
    clock = still(sandbox)
    calls = (await done(shop.usage_meters.create(usage_meter={"name": "Calls", "slug": "calls"}))).usage_meter
    assert (calls.slug, calls.aggregation_type, calls.pricing_model_id, calls.created_at) == ("calls", "sum", MODEL, at(clock))
    fields = {"name": "Visitors", "slug": "visitors", "aggregationType": "count_distinct_properties"}
    price = {"unitPrice": 5, "usageEventsPerUnit": 10}
    visitors = (await done(shop.usage_meters.create(usage_meter=fields, price=price))).usage_meter
    model = (await done(shop.pricing_models.get(MODEL))).pricing_model
    known, free, paid = model.usage_meters
    assert (slugs(model.usage_meters), known.prices) == (["sandbox", "calls", "visitors"], [])
    assert [(one.slug, one.unit_price, one.is_default) for one in free.prices] == [("calls_no_charge", 0, True)]
    assert slugs(paid.prices) == ["visitors_no_charge", "visitors"]
    assert (paid.default_price.unit_price, paid.default_price.usage_events_per_unit) == (5, 10)

    clock.now += 60
    change = {"name": "API calls", "slug": "api_calls"}
    changed = (await done(shop.usage_meters.update(calls.id, usage_meter=change))).usage_meter
    assert (changed.name, changed.slug, changed.updated_at) == ("API calls", "api_calls", at(clock))
    assert (await done(shop.usage_meters.get(calls.id))).usage_meter == changed
    assert [meter.id for meter in await done(shop.usage_meters.list(limit=1))] == [known.id, calls.id, visitors.id]
    with refused(Conflict, 409, "slug"):
        await done(shop.usage_meters.create(usage_meter=fields))
    with refused(Conflict, 409, "slug"):
        await done(shop.usage_meters.update(calls.id, usage_meter={"slug": "visitors"}))
    with refused(NotFound, 404, "Usage meter"):
        await done(shop.usage_meters.get("usage_meter_none"))


async def resources(shop: Any, sandbox: Sandbox) -> None:
    """Resources, all of them in one answer."""
    seats = (await done(shop.resources.create(resource={"name": "Seats", "slug": "seats"}))).resource
    rooms = (await done(shop.resources.create(resource={"name": "Rooms", "slug": "rooms", "active": False}))).resource
    assert (seats.active, rooms.active, seats.pricing_model_id) == (True, False, MODEL)
    assert (await done(shop.resources.list())).resources == [seats, rooms]
    changed = (await done(shop.resources.update(seats.id, resource={"name": "Places", "active": False}))).resource
    assert (changed.name, changed.slug, changed.active) == ("Places", "seats", False)
    assert (await done(shop.resources.get(seats.id))).resource == changed
    with refused(Conflict, 409, "slug"):
        await done(shop.resources.create(resource={"name": "Seats", "slug": "seats"}))
    with refused(Conflict, 409, "slug"):
        await done(shop.resources.update(seats.id, resource={"slug": "rooms"}))
    with refused(NotFound, 404, "Resource"):
        await done(shop.resources.update("resource_none", resource={"name": "None"}))


async def discounts(shop: Any, sandbox: Sandbox) -> None:
    """Discounts of every duration; each code is there once, whatever its case."""
    terms = {"name": "Welcome", "code": "welcome20", "amount": 20, "amountType": "percent", "duration": "once"}
    once = (await done(shop.discounts.create(discount=terms))).discount
    assert (once.code, once.amount, once.amount_type, once.duration, once.active) == ("WELCOME20", 20, "percent", "once", True)
    several = {**terms, "code": "three", "duration": "number_of_payments", "numberOfPayments": 3}
    three = (await done(shop.discounts.create(discount=several))).discount
    assert (three.duration, three.number_of_payments) == ("number_of_payments", 3)
    always = {**terms, "code": "always", "duration": "forever", "amount": 500, "amountType": "fixed"}
    forever = (await done(shop.discounts.create(discount=always))).discount
    assert (forever.duration, forever.amount, forever.amount_type) == ("forever", 500, "fixed")
    read = (await done(shop.discounts.get(once.id))).discount
    assert (read.code, read.redemption_count) == ("WELCOME20", 0)
    assert [(item.id, item.redemption_count) for item in await done(shop.discounts.list(limit=2))] == [
        *((discount.id, 0) for discount in (once, three, forever)),
    ]
    change = {"code": "Four", "amount": 25, "amountType": "percent", "duration": "number_of_payments", "numberOfPayments": 4}
    changed = (await done(shop.discounts.update(three.id, discount={**change, "active": False}))).discount
    assert (changed.code, changed.amount, changed.number_of_payments, changed.active) == ("FOUR", 25, 4, False)
    assert (changed.name, changed.id) == ("Welcome", three.id)
    with refused(Conflict, 409, "code"):
        await done(shop.discounts.create(discount={**terms, "code": "Welcome20"}))
    with refused(Conflict, 409, "code"):
        await done(shop.discounts.update(three.id, discount={**change, "code": "ALWAYS"}))
    with refused(NotFound, 404, "Discount"):
        await done(shop.discounts.get("WELCOME20"))
    sent = len(sandbox.requests)
    for wrong in ({**terms, "amount": 0}, {**terms, "duration": "number_of_payments"}, {**terms, "duration": "weekly"}):
        with pytest.raises(InputError) as caught:
            await done(shop.discounts.create(discount=wrong))
        assert (caught.value.outcome, len(sandbox.requests)) == ("not_sent", sent)


async def webhooks(shop: Any, sandbox: Sandbox) -> None:
    """Webhook endpoints, whose secret is shown once."""
    fields = {"name": "Hook", "url": "https://a.example/hook", "filterTypes": ["payment.failed"], "pricingModelId": MODEL}
    made = await done(shop.webhooks.create(webhook=fields))
    assert made.secret.startswith("whsec_")
    assert made.secret not in repr(made)
    hook = made.webhook
    assert (hook.name, hook.url, hook.filter_types, hook.active) == ("Hook", "https://a.example/hook", ["payment.failed"], True)
    again = await done(shop.webhooks.get(hook.id))
    assert again.webhook == hook
    assert "secret" not in again.to_dict()
    change = {"url": "https://a.example/other", "filterTypes": ["customer.created", "payment.succeeded"], "active": False}
    changed = (await done(shop.webhooks.update(hook.id, webhook=change))).webhook
    assert (changed.url, changed.active, changed.name) == ("https://a.example/other", False, "Hook")
    assert changed.filter_types == ["customer.created", "payment.succeeded"]
    assert (await done(shop.webhooks.create(webhook=fields))).secret != made.secret
    with refused(AuthenticationError, 403, "bound"):
        await done(shop.webhooks.create(webhook={**fields, "pricingModelId": "pricing_model_other"}))
    with refused(NotFound, 404, "Webhook"):
        await done(shop.webhooks.update("webhook_none", webhook=change))


async def api_keys(shop: Any, sandbox: Sandbox) -> None:
    """The record of a key, which does not show the key to those who print it."""
    key = (await done(shop.api_keys.get("apikey_sandbox"))).api_key
    assert (key.id, key.type, key.active, key.livemode) == ("apikey_sandbox", "secret", True, False)
    assert (key.pricing_model_id, key.expires_at) == (MODEL, None)
    assert key.token
    assert key.token not in repr(key)
    with refused(NotFound, 404, "Api key"):
        await done(shop.api_keys.get("apikey_none"))


SCENARIOS = (usage_meters, resources, discounts, webhooks, api_keys)
