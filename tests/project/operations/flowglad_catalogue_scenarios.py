"""Flowglad's catalogue: products, prices, features, and whole pricing models."""

from typing import Any

import pytest
from project.operations.flowglad_shared_scenarios import MODEL, monthly, once
from project.operations.playing import at, done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import AuthenticationError, BadRequest, Conflict, InputError, NotFound, ServerError
from billfold_core.options import RequestOptions

SUPPORT = {"type": "toggle", "slug": "support", "name": "Support", "description": "Answers within a day", "pricingModelId": MODEL}
METERED = {**monthly(3), "type": "usage", "usageEventsPerUnit": 100}


def slugs(records: Any) -> list[str]:
    """Give the handles of records."""
    return [record.slug for record in records]


def structure() -> dict[str, Any]:
    """Give the lists of a small setup document, which refer to each other by slug."""
    return {
        "features": [
            {"type": "toggle", "slug": "sso", "name": "SSO", "description": "Sign on once"},
            {"type": "resource", "slug": "places", "name": "Places", "description": "5", "amount": 5, "resourceSlug": "seats"},
            {
                "type": "usage_credit_grant",
                "slug": "credits",
                "name": "Credits",
                "description": "Each month",
                "amount": 1000,
                "renewalFrequency": "every_billing_period",
                "usageMeterSlug": "calls",
            },
        ],
        "products": [
            {
                "product": {"name": "Team", "slug": "team", "active": True},
                "price": monthly(2000, slug="team_monthly", trialPeriodDays=14),
                "features": ["sso", "places", "credits"],
            },
            {
                "product": {"name": "Pack", "slug": "pack", "active": True},
                "price": {**once(9900), "slug": "pack_once"},
                "features": [],
            },
        ],
        "usageMeters": [
            {
                "usageMeter": {"name": "Calls", "slug": "calls", "aggregationType": "sum"},
                "prices": [{**METERED, "slug": "calls_paid"}],
            }
        ],
        "resources": [{"slug": "seats", "name": "Seats"}],
    }


async def sold(shop: Any, slug: str, price: dict[str, Any], **more: Any) -> Any:
    """Create a product, and read it with its price as its seller would."""
    fields = {"name": slug.title(), "slug": slug, "active": True, "pricingModelId": MODEL}
    made = await done(shop.products.create(product=fields, price={**price, "slug": f"{slug}_price"}, **more))
    return await done(shop.products.get(made.product.id))


async def products(shop: Any, sandbox: Sandbox) -> None:
    """Products with their prices and features."""
    clock = still(sandbox)
    [free] = await done(shop.products.list())
    assert (free.default, free.pricing_model_id) == (True, MODEL)
    pro = await sold(shop, "pro", monthly(2000, isDefault=False), feature_ids=["feature_sandbox"])
    assert ([price.unit_price for price in pro.prices], slugs(pro.features)) == ([2000], ["sandbox"])
    assert (pro.default_price.id, pro.default_price.is_default, pro.created_at) == (pro.prices[0].id, True, at(clock))
    clock.now += 60
    change = {"name": "Pro Plus", "active": False}
    changed = (await done(shop.products.update(pro.id, product=change))).product
    assert (changed.name, changed.active, changed.slug) == ("Pro Plus", False, "pro")
    assert (changed.created_at, changed.updated_at) == (pro.created_at, at(clock))
    added = {**monthly(9900), "productId": pro.id}
    await done(shop.products.update(pro.id, product=change, price=added, feature_ids=[]))
    whole = await done(shop.products.get(pro.id))
    shown = [(price.unit_price, price.is_default, price.active) for price in whole.prices]
    assert shown == [(2000, False, False), (9900, True, True)]
    assert (whole.default_price, whole.features) == (whole.prices[1], [])
    assert whole.prices[1].slug == "pro_price"
    with refused(Conflict, 409, "slug"):
        await sold(shop, "pro", monthly(2000))
    with refused(AuthenticationError, 403, "default"):
        fields = {"name": "A", "slug": "a", "active": True, "pricingModelId": MODEL, "default": True}
        await done(shop.products.create(product=fields, price=monthly(2000)))
    with refused(AuthenticationError, 403, "bound"):
        fields = {"name": "A", "slug": "a", "active": True, "pricingModelId": "pricing_model_other"}
        await done(shop.products.create(product=fields, price=monthly(2000)))
    with refused(NotFound, 404, "Feature"):
        await sold(shop, "b", monthly(2000), feature_ids=["feature_none"])
    with refused(NotFound, 404, "Product"):
        await done(shop.products.update("prod_none", product=change))
    sent = len(sandbox.requests)
    with pytest.raises(InputError, match="but the call is about") as caught:
        await done(shop.products.update(pro.id, product={"id": free.id, **change}))
    assert (caught.value.outcome, len(sandbox.requests)) == ("not_sent", sent)
    assert [item.id for item in await done(shop.products.list(limit=1))] == [free.id, pro.id]


async def prices(shop: Any, sandbox: Sandbox) -> None:
    """Prices of every kind; what they cost never changes."""
    pro = await sold(shop, "pro", monthly(2000, trialPeriodDays=7))
    [plan] = pro.prices
    assert (plan.type, plan.interval_unit, plan.interval_count, plan.trial_period_days) == ("subscription", "month", 1, 7)
    terms = {**monthly(9900), "productId": pro.id, "isDefault": False}
    whole = (await done(shop.prices.create(price={**terms, "name": "For all", "active": False}))).price
    assert (whole.type, whole.unit_price, whole.currency, whole.product_id) == ("subscription", 9900, "USD", pro.id)
    # A product has one price on sale, whatever is sent.
    assert (whole.is_default, whole.active, whole.name) == (True, True, "For all")
    ended = (await done(shop.prices.get(plan.id))).price
    assert (ended.is_default, ended.active) == (False, False)
    metered = {**METERED, "usageMeterId": "usage_meter_sandbox"}
    usage = (await done(shop.prices.create(price=metered))).price
    assert (usage.type, usage.usage_meter_id, usage.usage_events_per_unit) == ("usage", "usage_meter_sandbox", 100)
    free = (await done(shop.prices.create(price={**terms, "unitPrice": 0}))).price
    assert (await done(shop.prices.get(free.id))).price.unit_price == 0

    change = {"type": "subscription", "isDefault": True, "slug": "for_all"}
    changed = (await done(shop.prices.update(whole.id, price=change))).price
    assert (changed.slug, changed.is_default, changed.unit_price) == ("for_all", True, 9900)
    assert (await done(shop.prices.get(free.id))).price.is_default is False
    off = {"type": "subscription", "isDefault": False, "active": False}
    assert (await done(shop.prices.update(free.id, price=off))).price.active is False
    listed = [price.id for price in await done(shop.prices.list(limit=2))]
    assert listed[-4:] == [plan.id, whole.id, usage.id, free.id]
    with refused(BadRequest, 400, "type"):
        await done(shop.prices.update(plan.id, price={**change, "type": "single_payment"}))
    await sold(shop, "other", monthly(2000))
    with refused(Conflict, 409, "slug"):
        await done(shop.prices.update(whole.id, price={**change, "slug": "other_price", "active": True}))
    with refused(BadRequest, 400, "_no_charge"):
        await done(shop.prices.update(whole.id, price={**change, "slug": "mine_no_charge"}))
    with refused(AuthenticationError, 403, "different type"):
        await done(shop.prices.create(price={**once(9900), "productId": pro.id}))
    [default] = [product for product in await done(shop.products.list()) if product.default]
    with refused(AuthenticationError, 403, "default plan"):
        await done(shop.prices.create(price={**terms, "productId": default.id}))
    with refused(NotFound, 404, "Product"):
        await done(shop.prices.create(price={**terms, "productId": "prod_none"}))
    with refused(NotFound, 404, "Price"):
        await done(shop.prices.get("price_none"))
    with pytest.raises(InputError, match="unitPrice") as caught:
        await done(shop.prices.create(price={**terms, "unitPrice": -1}))
    assert caught.value.outcome == "not_sent"


async def features(shop: Any, sandbox: Sandbox) -> None:
    """Features of every kind, and the links that grant them to the buyers of a product."""
    clock = still(sandbox)
    seats = (await done(shop.resources.create(resource={"name": "Seats", "slug": "seats"}))).resource
    support = (await done(shop.features.create(feature=SUPPORT))).feature
    own = {"type": "usage_credit_grant", "usageMeterId": "usage_meter_sandbox", "renewalFrequency": "once", "amount": 10}
    credits = (await done(shop.features.create(feature={**SUPPORT, **own, "slug": "credits"}))).feature
    own = {"type": "resource", "resourceId": seats.id, "amount": 5}
    places = (await done(shop.features.create(feature={**SUPPORT, **own, "slug": "places"}))).feature
    assert [feature.type for feature in (support, credits, places)] == ["toggle", "usage_credit_grant", "resource"]
    assert (credits.amount, credits.usage_meter_id, credits.renewal_frequency) == (10, "usage_meter_sandbox", "once")
    assert (places.amount, places.resource_id) == (5, seats.id)
    assert slugs(await done(shop.features.list(limit=3))) == ["sandbox", "support", "credits", "places"]
    more = (await done(shop.features.update(places.id, feature={**own, "amount": 8, "name": "Places"}))).feature
    assert (more.amount, more.name, more.slug) == (8, "Places", "places")
    assert (await done(shop.features.get(places.id))).feature == more
    with refused(Conflict, 409, "slug"):
        await done(shop.features.create(feature=SUPPORT))
    with refused(BadRequest, 400, "type"):
        await done(shop.features.update(support.id, feature=own))
    with refused(NotFound, 404, "Resource"):
        await done(shop.features.update(places.id, feature={**own, "resourceId": "resource_none"}))

    pro = await sold(shop, "pro", monthly(2000))
    pair = {"productId": pro.id, "featureId": support.id}
    link = (await done(shop.product_features.create(product_feature=pair))).product_feature
    assert (link.product_id, link.feature_id, link.expired_at) == (pro.id, support.id, None)
    assert slugs((await done(shop.products.get(pro.id))).features) == ["support"]
    with refused(Conflict, 409, "already"):
        await done(shop.product_features.create(product_feature=pair))
    clock.now += 3600
    assert (await done(shop.product_features.expire(link.id))).success is True
    assert (await done(shop.products.get(pro.id))).features == []
    ended = (await done(shop.product_features.get(link.id))).product_feature
    assert ended.expired_at == at(clock)
    second = (await done(shop.product_features.create(product_feature=pair))).product_feature
    rows = [(row.id, row.expired_at) for row in await done(shop.product_features.list(limit=1))]
    assert rows == [(link.id, ended.expired_at), (second.id, None)]
    with refused(NotFound, 404, "Product feature"):
        await done(shop.product_features.expire("product_feature_none"))


async def pricing_models(shop: Any, sandbox: Sandbox) -> None:
    """Whole pricing models: made empty, from a document, and as a copy; the key stays with its own."""
    clock = still(sandbox)
    own = (await done(shop.pricing_models.get_default())).pricing_model
    assert (own.id, own.is_default, slugs(own.products)) == (MODEL, True, ["free"])
    bare = await done(shop.pricing_models.create(pricing_model={"name": "Bare"}, default_plan_interval_unit="year"))
    empty = (await done(shop.pricing_models.get(bare.pricing_model.id))).pricing_model
    assert (empty.name, empty.is_default, empty.default_product.prices[0].interval_unit) == ("Bare", False, "year")

    made = (await done(shop.pricing_models.setup(name="Whole", is_default=True, **arguments(structure())))).pricing_model
    assert slugs(made.products) == ["team", "pack", "free"]
    team = made.products[0]
    assert (team.default_price.slug, team.default_price.trial_period_days) == ("team_monthly", 14)
    assert [(feature.slug, feature.type) for feature in team.features] == [
        *[("sso", "toggle"), ("places", "resource"), ("credits", "usage_credit_grant")],
    ]
    assert slugs(made.usage_meters[0].prices) == ["calls_no_charge", "calls_paid"]
    assert (await done(shop.pricing_models.get_default())).pricing_model == made
    assert [product.id for product in await done(shop.products.list())] == [own.products[0].id]

    given = await done(shop.pricing_models.export(made.id))
    assert given.updated_at == made.updated_at == at(clock)
    document = given.pricing_model.to_dict()
    assert document["products"][0]["price"]["usageMeterId"] is None
    again = (await done(shop.pricing_models.setup(name="Whole", is_default=True, **arguments(document)))).pricing_model
    assert (again.id != made.id, again.is_default) == (True, True)
    assert (await done(shop.pricing_models.export(again.id))).pricing_model.to_dict() == document
    clock.now += 1
    copy = (await done(shop.pricing_models.clone(made.id, name="Copy"))).pricing_model
    assert (copy.name, copy.is_default, copy.livemode, copy.created_at) == ("Copy", False, False, at(clock))
    assert slugs(copy.products) == slugs(made.products)
    assert not {part.id for part in copy.products} & {part.id for part in made.products}
    live = await done(shop.pricing_models.clone(made.id, name="Live", destination_environment="livemode"))
    assert live.pricing_model.livemode is True
    with refused(AuthenticationError, 403, "live"):
        await done(shop.pricing_models.clone(made.id, name="Second", destination_environment="livemode"))
    listed = [(model.id, model.is_default) for model in await done(shop.pricing_models.list(limit=2))]
    ids = [MODEL, empty.id, made.id, again.id, copy.id, live.pricing_model.id]
    assert listed == [(model_id, model_id == again.id) for model_id in ids]
    with refused(NotFound, 404, "Pricing model"):
        await done(shop.pricing_models.export("pricing_model_none"))
    # The only read that fails over an unknown id, as if the server were at fault.
    with pytest.raises(ServerError, match="Pricing model not found") as caught:
        await done(shop.pricing_models.get("pricing_model_none", options=RequestOptions(max_attempts=1)))
    assert (caught.value.status, caught.value.code) == (500, "INTERNAL_SERVER_ERROR")


async def replaced_models(shop: Any, sandbox: Sandbox) -> None:
    """A pricing model renamed, and its whole structure replaced."""
    renamed = (await done(shop.pricing_models.update(MODEL, pricing_model={"name": "Ours"}))).pricing_model
    assert (renamed.id, renamed.name, renamed.is_default) == (MODEL, "Ours", True)
    lists = structure()
    await done(shop.pricing_models.update(MODEL, pricing_model={"name": "Ours", **lists}))
    before = (await done(shop.pricing_models.get(MODEL))).pricing_model
    assert slugs(before.products) == ["free", "team", "pack"]
    team = await done(shop.products.get(before.products[1].id))
    assert slugs(team.features) == ["sso", "places", "credits"]
    assert (await done(shop.features.get("feature_sandbox"))).feature.active is False

    lists["products"][0]["price"]["unitPrice"] = 2500
    del lists["products"][1]
    await done(shop.pricing_models.update(MODEL, pricing_model={"name": "Ours", **lists}))
    after = (await done(shop.pricing_models.get(MODEL))).pricing_model
    assert slugs(after.products) == ["free", "team"]
    assert after.products[1].id == team.id
    assert (after.products[1].default_price.unit_price, after.products[1].default_price.slug) == (2500, "team_monthly")
    dear = (await done(shop.prices.get(team.prices[0].id))).price
    assert (dear.unit_price, dear.active, dear.is_default) == (2000, False, False)
    assert (await done(shop.products.get(before.products[2].id))).active is False
    with refused(BadRequest, 400, "resourceSlug"):
        await done(shop.pricing_models.update(MODEL, pricing_model={"name": "Ours", **lists, "resources": []}))
    with pytest.raises(InputError, match="features is needed") as half:
        await done(shop.pricing_models.update(MODEL, pricing_model={"name": "Half", "products": []}))
    assert half.value.outcome == "not_sent"
    assert (await done(shop.pricing_models.get(MODEL))).pricing_model == after
    with refused(NotFound, 404, "Pricing model"):
        await done(shop.pricing_models.update("pricing_model_none", pricing_model={"name": "None"}))


def arguments(document: dict[str, Any]) -> dict[str, Any]:
    """Give the lists of a setup document under the names of the method's parameters."""
    names = {"features": "features", "products": "products", "usageMeters": "usage_meters", "resources": "resources"}
    return {argument: document[name] for name, argument in names.items()}


SCENARIOS = (products, prices, features, pricing_models, replaced_models)
