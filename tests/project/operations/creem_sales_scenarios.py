"""What Creem sells: checkouts, orders, payments, refunds and licences."""

from typing import Any

import pytest
from project.operations.creem_basics_scenarios import MONTHLY, buy, product
from project.operations.playing import at, done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import AuthenticationError, BadRequest, Conflict, ConnectionFailed, InputError, NotFound
from billfold_core.options import RequestOptions


async def single_purchase(shop: Any, sandbox: Sandbox) -> None:
    """A paid checkout makes customer, order, payment and licence appear."""
    clock = still(sandbox)
    book = await product(shop)
    opened = await done(
        shop.checkouts.create(
            product_id=book.id, units=3, request_id="cart-7", customer={"email": "ada@example.com"}, metadata={"cart": 7}
        )
    )
    assert (opened.status, opened.units, opened.request_id, opened.metadata) == ("pending", 3, "cart-7", {"cart": 7})
    assert opened.checkout_url.startswith("https://")
    assert not opened.order
    assert await done(shop.transactions.search()) == []

    sandbox.complete("creem", opened.id)
    paid = await done(shop.checkouts.get(opened.id))
    order = paid.order
    assert (paid.status, paid.product, paid.request_id) == ("completed", book.id, "cart-7")
    assert (order.status, order.type, order.amount, order.amount_paid, order.currency) == ("paid", "onetime", 2997, 2997, "USD")
    assert not paid.subscription
    ada = await done(shop.customers.get(email="ada@example.com"))
    assert paid.customer == order.customer == ada.id
    assert await done(shop.customers.list_orders(ada.id)) == [order]
    assert await done(shop.customers.list_licenses(ada.id)) == paid.license_keys
    assert await done(shop.customers.list_subscriptions(ada.id)) == []
    payment = await done(shop.transactions.get(order.transaction))
    assert (payment.status, payment.type, payment.amount_paid, payment.order) == ("paid", "payment", 2997, order.id)
    assert payment.created_at == at(clock)
    for lookup in ({"customer_id": ada.id}, {"order_id": order.id}, {"product_id": book.id}, {}):
        assert await done(shop.transactions.search(**lookup)) == [payment]
    assert await done(shop.transactions.search(customer_id="cust_none")) == []
    with pytest.raises(ValueError, match="completed"):
        sandbox.complete("creem", opened.id)
    assert await done(shop.transactions.search()) == [payment]


async def recurring_purchase(shop: Any, sandbox: Sandbox) -> None:
    """A paid checkout of a recurring product also makes a subscription appear."""
    still(sandbox)
    pro = await product(shop, 1200, **MONTHLY)
    ada = await done(shop.customers.create(email="ada@example.com", name="Ada"))
    terms = {"name": "Friends", "type": "percentage", "percentage": 25, "duration": "repeating", "duration_in_months": 3}
    await done(shop.discounts.create(code="FRIENDS", **terms))
    paid = await buy(shop, sandbox, pro.id, units=2, customer={"id": ada.id}, metadata={"plan": "team"}, discount_code="FRIENDS")
    assert paid.customer == ada.id
    [subscription] = await done(shop.customers.list_subscriptions(ada.id))
    assert paid.subscription == subscription.id
    assert (subscription.status, subscription.metadata, subscription.items[0].units) == ("active", {"plan": "team"}, 2)
    assert (subscription.product.id, subscription.customer.id) == (pro.id, ada.id)
    payment = await done(shop.transactions.get(paid.order.transaction))
    assert (payment.type, payment.subscription, payment.amount) == ("invoice", subscription.id, 1800)
    assert payment.discount_amount == 600
    applied = subscription.discount
    assert (applied.discount_code, applied.amount, applied.duration, applied.duration_in_months) == (
        "FRIENDS",
        25,
        "repeating",
        3,
    )
    assert (payment.period_start, payment.period_end) == (
        subscription.current_period_start_date,
        subscription.current_period_end_date,
    )
    assert subscription.last_transaction == payment
    assert subscription.next_transaction_date == subscription.current_period_end_date


async def refusals(shop: Any, sandbox: Sandbox) -> None:
    """What a checkout cannot be, and one whose answer got lost."""
    book = await product(shop)
    with refused(NotFound, 404, "Product"):
        await done(shop.checkouts.create(product_id="prod_none"))
    with refused(NotFound, 404, "Customer"):
        await done(shop.checkouts.create(product_id=book.id, customer={"id": "cust_none"}))
    with pytest.raises(InputError, match=r"customer\.email cannot be given when `id` is given"):
        await done(shop.checkouts.create(product_id=book.id, customer={"id": "cust_none", "email": "a@example.com"}))
    with refused(NotFound, 404, "Checkout"):
        await done(shop.checkouts.get("ch_none"))
    with refused(NotFound, 404, "Transaction"):
        await done(shop.transactions.get("tran_none"))
    sent = len(sandbox.requests)
    with pytest.raises(InputError) as wrong:
        await done(shop.checkouts.create(product_id=book.id, units="3"))
    assert (wrong.value.path, wrong.value.outcome, len(sandbox.requests)) == ("units", "not_sent", sent)
    # Nothing tells a repeated checkout from a second one, so that the client must not repeat it by itself.
    sandbox.faults.add("drop_after", provider="creem", operation="checkouts_create")
    with pytest.raises(ConnectionFailed) as lost:
        await done(shop.checkouts.create(product_id=book.id))
    assert (lost.value.outcome, lost.value.attempts, len(sandbox.requests)) == ("unknown", 1, sent + 1)


async def refunds(shop: Any, sandbox: Sandbox) -> None:
    """A payment is given back in full, once."""
    book = await product(shop)
    first, second = await buy(shop, sandbox, book.id), await buy(shop, sandbox, book.id, units=2)
    assert (await done(shop.refunds.create(transaction_id=first.order.transaction))).status == "succeeded"
    given = await done(shop.transactions.get(first.order.transaction))
    assert (given.status, given.refunded_amount, given.amount_paid) == ("refunded", 999, 999)
    with refused(BadRequest, 400, "refunded"):
        await done(shop.refunds.create(transaction_id=first.order.transaction))
    with refused(NotFound, 404, "Transaction"):
        await done(shop.refunds.create(transaction_id="tran_none"))
    sandbox.faults.add("drop_after", provider="creem", operation="refunds_create")
    with pytest.raises(ConnectionFailed) as lost:
        await done(shop.refunds.create(transaction_id=second.order.transaction))
    assert (lost.value.outcome, lost.value.attempts) == ("unknown", 1)
    assert (await done(shop.transactions.get(second.order.transaction))).refunded_amount == 1998


async def licences(shop: Any, sandbox: Sandbox) -> None:
    """A licence key is activated on as many installations as units were bought."""
    book = await product(shop)
    [licence] = (await buy(shop, sandbox, book.id, units=2)).license_keys
    assert (licence.status, licence.activation, licence.activation_limit) == ("inactive", 0, 2)
    assert licence.key not in repr(licence)
    laptop = await done(shop.licenses.activate(key=licence.key, instance_name="laptop"))
    assert (laptop.status, laptop.activation, laptop.instance.name) == ("active", 1, "laptop")
    phone = await done(shop.licenses.activate(key=licence.key, instance_name="phone"))
    with refused(AuthenticationError, 403, "limit"):
        await done(shop.licenses.activate(key=licence.key, instance_name="tablet"))
    valid = await done(shop.licenses.validate(key=licence.key, instance_id=laptop.instance.id))
    assert (valid.status, valid.activation, valid.instance) == ("active", 2, laptop.instance)
    freed = await done(shop.licenses.deactivate(key=licence.key, instance_id=laptop.instance.id))
    assert (freed.activation, freed.instance.status) == (1, "deactivated")
    with refused(Conflict, 409, "deactivated"):
        await done(shop.licenses.deactivate(key=licence.key, instance_id=laptop.instance.id))
    tablet = await done(shop.licenses.activate(key=licence.key, instance_name="tablet"))
    listed = await done(shop.licenses.list_instances(licence.id, page_size=2))
    assert [instance.id for instance in listed] == [owner.instance.id for owner in (laptop, phone, tablet)]
    assert [instance.status for instance in listed] == ["deactivated", "active", "active"]
    with refused(NotFound, 404, "instance"):
        await done(shop.licenses.validate(key=licence.key, instance_id="inst_none"))
    with refused(NotFound, 404, "License"):
        await done(shop.licenses.activate(key="AAAAA", instance_name="laptop"))
    with refused(NotFound, 404, "License"):
        await done(shop.licenses.list_instances("lic_none"))


async def ended_licences(shop: Any, sandbox: Sandbox) -> None:
    """A licence ends with the subscription it came with."""
    clock = still(sandbox)
    pro = await product(shop, 1200, **MONTHLY)
    stopped, running = await buy(shop, sandbox, pro.id), await buy(shop, sandbox, pro.id)
    for purchase, mode, status in ((stopped, "immediate", "disabled"), (running, "scheduled", "expired")):
        [licence] = purchase.license_keys
        instance = (await done(shop.licenses.activate(key=licence.key, instance_name="laptop"))).instance
        subscription = await done(shop.subscriptions.cancel(purchase.subscription, mode=mode, on_execute="cancel"))
        if mode == "scheduled":
            valid = await done(shop.licenses.validate(key=licence.key, instance_id=instance.id))
            assert (valid.status, valid.expires_at) == ("active", subscription.current_period_end_date)
            clock.now = subscription.current_period_end_date.timestamp()
        with refused(NotFound, 410, status):
            await done(shop.licenses.validate(key=licence.key, instance_id=instance.id))
        [listed] = await done(shop.customers.list_licenses(purchase.customer))
        assert listed.status == status


async def lost_reads(shop: Any, sandbox: Sandbox) -> None:
    """A read whose answer got lost says that it may be made again."""
    book = await product(shop)
    sandbox.faults.add("drop_before", provider="creem", operation="products_get")
    with pytest.raises(ConnectionFailed) as lost:
        await done(shop.products.get(book.id, options=RequestOptions(max_attempts=1)))
    assert (lost.value.effect, lost.value.attempts) == ("read", 1)
    assert "may be made again" in str(lost.value)
    assert await done(shop.products.get(book.id)) == book


SCENARIOS = (single_purchase, recurring_purchase, refusals, refunds, licences, ended_licences, lost_reads)
