"""What the scenarios of Flowglad share: something to sell, somebody who buys, and how a refusal looks."""

from typing import Any

from project.operations.playing import done

from billfold.testing import Sandbox

ADA = "user_42"
BACK = {"successUrl": "https://shop.example.com/ok", "cancelUrl": "https://shop.example.com/no"}
MODEL = "pricing_model_sandbox"
DAY = 86_400
AT_END = "at_end_of_current_billing_period"


def monthly(amount: int, **more: Any) -> dict[str, Any]:
    """Describe a price that is paid every month."""
    return {"type": "subscription", "unitPrice": amount, "intervalUnit": "month", "intervalCount": 1, "isDefault": True, **more}


def once(amount: int) -> dict[str, Any]:
    """Describe a price that is paid once."""
    return {"type": "single_payment", "unitPrice": amount, "isDefault": True}


async def sell(shop: Any, slug: str, price: dict[str, Any], *feature_ids: str) -> Any:
    """Create a product, and give its price, whose slug is the product's."""
    product = {"name": slug.title(), "slug": slug, "active": True, "pricingModelId": MODEL}
    made = await done(shop.products.create(product=product, price={**price, "slug": slug}, feature_ids=feature_ids))
    [sold] = (await done(shop.products.get(made.product.id))).prices
    return sold


async def feature(shop: Any, slug: str, **kind: Any) -> Any:
    """Create a feature."""
    fields = {"slug": slug, "name": slug.title(), "description": "Part of the plan", "pricingModelId": MODEL, **kind}
    return (await done(shop.features.create(feature=fields))).feature


async def join(shop: Any, external_id: str = ADA) -> Any:
    """Create a customer, and give it with the subscription to the default plan."""
    customer = {"externalId": external_id, "email": "ada@example.com", "name": "Ada"}
    return (await done(shop.customers.create(customer=customer))).data


async def checkout(shop: Any, **fields: Any) -> Any:
    """Open a checkout session, of a product for Ada unless told otherwise."""
    buyer = {} if fields.get("anonymous") else {"customerExternalId": ADA}
    return await done(shop.checkout_sessions.create(checkout_session={"type": "product", **BACK, **buyer, **fields}))


async def pay(shop: Any, sandbox: Sandbox, **fields: Any) -> Any:
    """Open a checkout session, let its buyer complete it, and read it as its seller would."""
    opened = await checkout(shop, **fields)
    sandbox.complete("flowglad", opened.checkout_session.id)
    return (await done(shop.checkout_sessions.get(opened.checkout_session.id))).checkout_session


async def billing(shop: Any, external_id: str = ADA) -> Any:
    """Read everything about a customer's billing."""
    return await done(shop.customers.get_billing(external_id))


async def details(shop: Any, subscription: Any) -> Any:
    """Read one of Ada's subscriptions with its items and what it grants."""
    return next(one for one in (await billing(shop)).subscriptions if one.id == subscription.id)
