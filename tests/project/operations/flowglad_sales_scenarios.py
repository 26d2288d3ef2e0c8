"""Who buys at Flowglad and what follows: checkout sessions, purchases, invoices, payments, refunds, payment methods."""

from typing import Any

import pytest
from project.operations import flowglad_subscription_scenarios
from project.operations.flowglad_shared_scenarios import ADA, DAY, billing, checkout, details, join, monthly, once, pay, sell
from project.operations.playing import at, done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import AuthenticationError, BadRequest, Conflict, ConnectionFailed, InputError, NotFound
from billfold_core.options import RequestOptions

ODD_IDS = ("ada lovelace", "ada@example.com", "org:7+ada?x=1#y", "100%25", "ада/é;日本", 'a"b\\c&d')


async def customers(shop: Any, sandbox: Sandbox) -> None:
    """Customers are found by the seller's own ids, whatever is in them."""
    clock = still(sandbox)
    joined = await join(shop)
    ada, plan = joined.customer, joined.subscription
    assert (ada.external_id, ada.email, ada.name, ada.archived) == (ADA, "ada@example.com", "Ada", False)
    assert ada.created_at == at(clock)
    assert (plan.customer_id, plan.status, plan.is_free_plan, plan.current) == (ada.id, "active", True, True)
    assert [(item.subscription_id, item.unit_price) for item in joined.subscription_items] == [(plan.id, 0)]
    assert (await done(shop.subscriptions.get(plan.id))).subscription == plan
    assert (await done(shop.customers.get(ADA))).customer == ada
    odd = [(await join(shop, name)).customer for name in ODD_IDS]
    for name, customer in zip(ODD_IDS, odd, strict=True):
        assert customer.external_id == name
        assert (await done(shop.customers.get(name))).customer == customer
        changed = (await done(shop.customers.update(name, customer={"name": f"Countess {name}"}))).customer
        assert (changed.id, changed.name, changed.email) == (customer.id, f"Countess {name}", "ada@example.com")
        assert (await billing(shop, name)).customer == changed
        assert (await done(shop.customers.get_usage_balances(name))).usage_meter_balances == []
        assert (await done(shop.customers.archive(name))).customer.id == customer.id
        with refused(NotFound, 404, "Customer"):
            await done(shop.customers.get(name))
    assert [customer.id for customer in await done(shop.customers.list(limit=2))] == [ada.id, *(one.id for one in odd)]
    with refused(NotFound, 404, "Customer"):
        await done(shop.customers.get(ada.id))
    with refused(NotFound, 404, "Customer"):
        await done(shop.customers.update("nobody", customer={"name": "N"}))
    sent = len(sandbox.requests)
    for name in ("", ".", ".."):
        with pytest.raises(InputError, match="external_id") as wrong:
            await done(shop.customers.get(name))
        assert wrong.value.outcome == "not_sent"
    assert len(sandbox.requests) == sent


async def archiving(shop: Any, sandbox: Sandbox) -> None:
    """An archived customer loses its subscriptions and frees its `externalId`, but stays on record."""
    clock = still(sandbox)
    joined = await join(shop)
    ada, plan = joined.customer, joined.subscription
    with refused(Conflict, 409, "externalId"):
        await join(shop)
    opened = await checkout(shop, type="add_payment_method")
    clock.now += DAY / 2
    # Whoever gets no answer may ask again; here by hand, which takes no waiting.
    sandbox.faults.add("drop_after", provider="flowglad", operation="customers_archive")
    with pytest.raises(ConnectionFailed) as lost:
        await done(shop.customers.archive(ADA, options=RequestOptions(max_attempts=1)))
    assert (lost.value.outcome, lost.value.effect) == ("unknown", "idempotent")
    gone = (await done(shop.customers.archive(ADA))).customer
    assert (gone.id, gone.external_id, gone.archived) == (ada.id, ADA, True)
    assert (await done(shop.customers.archive(ADA))).customer == gone
    ended = (await done(shop.subscriptions.get(plan.id))).subscription
    assert (ended.status, ended.canceled_at, ended.current) == ("canceled", at(clock), False)
    for lookup in (shop.customers.get, shop.customers.get_billing, shop.customers.get_usage_balances):
        with refused(NotFound, 404, "Customer"):
            await done(lookup(ADA))
    with refused(BadRequest, 400, "archived"):
        await done(shop.subscriptions.create(customer_id=ada.id, price_id=plan.price_id))
    with pytest.raises(ValueError, match="archived"):
        sandbox.complete("flowglad", opened.checkout_session.id)
    heir = (await join(shop)).customer
    assert heir.id != ada.id
    assert (await done(shop.customers.get(ADA))).customer == heir
    assert [customer.id for customer in await done(shop.customers.list())] == [ada.id, heir.id]


async def single_purchase(shop: Any, sandbox: Sandbox) -> None:
    """A paid checkout session leaves a purchase, an invoice with its line, a payment and a payment method."""
    clock = still(sandbox)
    ada, price = (await join(shop)).customer, await sell(shop, "book", once(999))
    opened = await checkout(shop, priceSlug="book", quantity=3, outputName="Three books", outputMetadata={"cart": 7})
    session = opened.checkout_session
    assert opened.url.startswith("https://")
    assert (session.type, session.status, session.price_id, session.quantity) == ("product", "open", price.id, 3)
    assert (session.customer_id, session.expires.timestamp()) == (ada.id, clock.now + DAY)
    assert await done(shop.checkout_sessions.get(session.id)) == opened
    assert await done(shop.payments.list()) == []

    sandbox.complete("flowglad", session.id)
    paid = (await done(shop.checkout_sessions.get(session.id))).checkout_session
    assert (paid.status, paid.customer_email, paid.payment_method_type) == ("succeeded", "ada@example.com", "card")
    assert await done(shop.checkout_sessions.list()) == [paid]
    purchase = (await done(shop.purchases.get(paid.purchase_id))).purchase
    assert (purchase.price_type, purchase.status, purchase.customer_id) == ("single_payment", "paid", ada.id)
    assert (purchase.price_id, purchase.quantity, purchase.total_purchase_value) == (price.id, 3, 2997)
    assert (purchase.name, purchase.metadata) == ("Three books", {"cart": 7})
    [method] = await done(shop.payment_methods.list())
    assert (method.customer_id, method.type, method.default) == (ada.id, "card", True)
    assert (await done(shop.payment_methods.get(method.id))).payment_method == method
    [payment] = await done(shop.payments.list())
    assert (payment.status, payment.amount, payment.currency, payment.refunded) == ("succeeded", 2997, "USD", False)
    assert (payment.purchase_id, payment.payment_method_id, payment.charge_date) == (purchase.id, method.id, at(clock))
    assert (await done(shop.payments.get(payment.id))).payment == payment
    billed = await done(shop.invoices.get(payment.invoice_id))
    assert (billed.invoice.type, billed.invoice.status, billed.invoice.subtotal) == ("purchase", "paid", 2997)
    assert await done(shop.invoices.list()) == [billed.invoice]
    [line] = billed.invoice_line_items
    assert (line.invoice_id, line.price, line.quantity, line.description) == (billed.invoice.id, 999, 3, "Three books")
    assert await done(shop.invoice_line_items.list()) == [line]
    assert await done(shop.invoice_line_items.get(line.id)) == line
    known = await billing(shop)
    assert (known.purchases, known.invoices, known.payment_methods) == ([purchase], [billed], [method])
    # The free plan goes on, since nothing else was subscribed to.
    assert [one.is_free_plan for one in known.current_subscriptions] == [True]
    with pytest.raises(ValueError, match="succeeded"):
        sandbox.complete("flowglad", session.id)
    assert await done(shop.payments.list()) == [payment]


async def recurring_purchase(shop: Any, sandbox: Sandbox) -> None:
    """A paid checkout session of a recurring price begins a subscription, which takes the place of the free plan."""
    clock = still(sandbox)
    plan, price = (await join(shop)).subscription, await sell(shop, "pro", monthly(2000), "feature_sandbox")
    paid = await pay(shop, sandbox, priceId=price.id, quantity=2, outputMetadata={"team": "blue"})
    known = await billing(shop)
    assert known.subscriptions[0].id == plan.id
    [pro] = known.current_subscriptions
    assert (known.current_subscription, pro.status, pro.is_free_plan, pro.price_id) == (pro, "active", False, price.id)
    assert (pro.metadata, pro.default_payment_method_id) == ({"team": "blue"}, known.payment_methods[0].id)
    assert (pro.interval, pro.interval_count, pro.current_billing_period_start) == ("month", 1, at(clock))
    assert [(item.price, item.unit_price, item.quantity) for item in pro.subscription_items] == [(price, 2000, 2)]
    assert [grant.feature_id for grant in pro.experimental.feature_items] == ["feature_sandbox"]
    replaced = (await done(shop.subscriptions.get(plan.id))).subscription
    assert (replaced.status, replaced.cancellation_reason) == ("canceled", "upgraded_to_paid")
    assert replaced.replaced_by_subscription_id == pro.id
    [purchase] = known.purchases
    assert (purchase.id, purchase.price_type, purchase.price_per_billing_cycle) == (paid.purchase_id, "subscription", 4000)
    [billed] = known.invoices
    assert (billed.invoice.type, billed.invoice.subscription_id, billed.invoice.subtotal) == ("subscription", pro.id, 4000)
    assert billed.invoice.billing_period_end_date == pro.current_billing_period_end
    [payment] = await done(shop.payments.list())
    assert (payment.subscription_id, payment.invoice_id, payment.amount) == (pro.id, billed.invoice.id, 4000)
    assert known.pricing_model == known.catalog
    assert price.id in [one.id for product in known.pricing_model.products for one in product.prices]


async def anonymous_purchase(shop: Any, sandbox: Sandbox) -> None:
    """A buyer who was nobody before becomes a customer by paying."""
    price = await sell(shop, "book", once(999))
    opened = (await checkout(shop, priceId=price.id, anonymous=True)).checkout_session
    assert (opened.customer_id, opened.customer_email) == (None, None)
    assert await done(shop.customers.list()) == []
    sandbox.complete("flowglad", opened.id)
    paid = (await done(shop.checkout_sessions.get(opened.id))).checkout_session
    [buyer] = await done(shop.customers.list())
    assert (paid.customer_id, paid.customer_email) == (buyer.id, buyer.email)
    known = await billing(shop, buyer.external_id)
    assert [purchase.id for purchase in known.purchases] == [paid.purchase_id]
    assert [method.customer_id for method in known.payment_methods] == [buyer.id]


async def stored_payment_methods(shop: Any, sandbox: Sandbox) -> None:
    """A payment method is stored without buying anything, and charged from then on."""
    joined = await join(shop)
    free = joined.subscription
    stored = await pay(shop, sandbox, type="add_payment_method")
    assert (stored.type, stored.status, stored.customer_id) == ("add_payment_method", "succeeded", joined.customer.id)
    [first] = await done(shop.payment_methods.list())
    assert (await details(shop, free)).default_payment_method_id is None
    for more in ({"targetSubscriptionId": free.id}, {"automaticallyUpdateSubscriptions": True}):
        await pay(shop, sandbox, type="add_payment_method", **more)
        *_, newest = methods = await done(shop.payment_methods.list())
        assert [method.default for method in methods] == [False] * (len(methods) - 1) + [True]
        assert (await details(shop, free)).default_payment_method_id == newest.id
    assert methods[0].id == first.id
    assert await done(shop.payments.list()) == []


async def activation(shop: Any, sandbox: Sandbox) -> None:
    """A subscription that nothing could be charged for waits until its customer activates it."""
    clock = still(sandbox)
    await join(shop)
    price = await sell(shop, "pro", monthly(2000))
    waiting = (await done(shop.subscriptions.create(customer_external_id=ADA, price_id=price.id))).subscription
    assert (waiting.status, waiting.current, waiting.current_billing_period_end) == ("incomplete", False, None)
    assert await done(shop.payments.list()) == []
    clock.now += DAY
    target = {"type": "activate_subscription", "targetSubscriptionId": waiting.id}
    paid = await pay(shop, sandbox, **target, outputName="Pro for Ada")
    assert (paid.type, paid.status, paid.target_subscription_id) == ("activate_subscription", "succeeded", waiting.id)
    running = (await done(shop.subscriptions.get(waiting.id))).subscription
    assert (running.status, running.name, running.current_billing_period_start) == ("active", "Pro for Ada", at(clock))
    [payment] = await done(shop.payments.list())
    assert (payment.subscription_id, payment.amount) == (waiting.id, 2000)
    with refused(BadRequest, 400, "active"):
        await checkout(shop, **target)


async def refunds(shop: Any, sandbox: Sandbox) -> None:
    """A payment is given back in full, once."""
    clock = still(sandbox)
    await join(shop)
    book, pro = await sell(shop, "book", once(999)), await sell(shop, "pro", monthly(2000))
    for price in (book, book, pro):
        await pay(shop, sandbox, priceId=price.id)
    first, second, third = await done(shop.payments.list())
    clock.now += DAY
    given = (await done(shop.payments.refund(first.id))).payment
    assert (given.id, given.status, given.refunded, given.refunded_amount) == (first.id, "refunded", True, 999)
    assert given.refunded_at == at(clock)
    assert (await done(shop.payments.get(first.id))).payment == given
    assert (await done(shop.invoices.get(first.invoice_id))).invoice.status == "refunded"
    assert (await done(shop.purchases.get(first.purchase_id))).purchase.status == "refunded"
    with refused(BadRequest, 400, "refunded"):
        await done(shop.payments.refund(first.id))
    assert (await done(shop.payments.get(first.id))).payment == given
    with refused(NotFound, 404, "Payment"):
        await done(shop.payments.refund("pym_none"))
    # A refund whose answer got lost is not repeated by the client; the payment tells.
    sandbox.faults.add("drop_after", provider="flowglad", operation="payments_refund")
    with pytest.raises(ConnectionFailed) as lost:
        await done(shop.payments.refund(second.id))
    assert (lost.value.outcome, lost.value.attempts) == ("unknown", 1)
    assert (await done(shop.payments.get(second.id))).payment.refunded_amount == 999
    # The subscription goes on without what was paid for it.
    await done(shop.payments.refund(third.id))
    assert (await done(shop.subscriptions.get(third.subscription_id))).subscription.status == "active"


async def refusals(shop: Any, sandbox: Sandbox) -> None:
    """What a checkout session cannot be, and when it is over."""
    clock = still(sandbox)
    free = (await join(shop)).subscription
    price = await sell(shop, "book", once(999))
    with refused(NotFound, 404, "Price"):
        await checkout(shop, priceId="price_none")
    with refused(NotFound, 404, "Customer"):
        await checkout(shop, priceId=price.id, customerExternalId="nobody")
    with refused(AuthenticationError, 403, "default product"):
        await checkout(shop, priceId=free.price_id)
    meter = {"name": "Calls", "slug": "calls"}
    await done(shop.usage_meters.create(usage_meter=meter, price={"unitPrice": 1}))
    with refused(BadRequest, 400, "usage price"):
        await checkout(shop, priceSlug="calls")
    for wrong in ({"priceId": price.id, "priceSlug": "book"}, {"priceId": price.id, "quantity": 0}, {"type": "purchase"}):
        with pytest.raises((BadRequest, InputError)) as caught:
            await checkout(shop, **wrong)
        assert caught.value.outcome in ("not_sent", "rejected")
    with refused(NotFound, 404, "Subscription"):
        await checkout(shop, type="add_payment_method", targetSubscriptionId="sub_none")
    assert await done(shop.checkout_sessions.list()) == []
    opened = (await checkout(shop, priceId=price.id)).checkout_session
    clock.now += DAY
    assert (await done(shop.checkout_sessions.get(opened.id))).checkout_session.status == "expired"
    with pytest.raises(ValueError, match="expired"):
        sandbox.complete("flowglad", opened.id)
    reads = (shop.checkout_sessions, shop.purchases, shop.invoices, shop.invoice_line_items, shop.payment_methods, shop.payments)
    for resource in reads:
        with refused(NotFound, 404, "not found"):
            await done(resource.get("none"))


SCENARIOS = (
    customers,
    archiving,
    single_purchase,
    recurring_purchase,
    anonymous_purchase,
    stored_payment_methods,
    activation,
    refunds,
    refusals,
    *flowglad_subscription_scenarios.SCENARIOS,
)
