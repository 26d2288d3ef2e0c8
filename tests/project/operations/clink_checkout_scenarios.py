"""Checkouts of Clink, what appears when they are paid, and giving money back."""

from decimal import Decimal
from typing import Any

import pytest
from project.operations.clink_shared_scenarios import ADA, BACK, buy, every_30_days, make_product, once, orders_of, refused
from project.operations.playing import done

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, InputError, NotFound


async def checkout_once(shop: Any, sandbox: Sandbox) -> None:
    """A checkout of something that is paid once makes one paid order."""
    product = await make_product(shop, once("29.99"))
    [price] = product.price_list
    session = await done(
        shop.checkout_sessions.create(
            original_amount=Decimal("29.99"),
            original_currency="USD",
            customer_email=ADA,
            product_id=product.product_id,
            price_id=price.price_id,
            merchant_reference_id="cart-1",
            metadata={"cart": "1"},
        )
    )
    assert session.url.endswith(session.session_id)
    waiting = await done(shop.checkout_sessions.get(session.session_id))
    assert (waiting.status, waiting.payment_status, waiting.order_id) == ("open", "unpaid", None)
    assert waiting.expire == session.expire_time > waiting.created
    assert await orders_of(shop) == []

    sandbox.complete("clink", session.session_id)
    paid = await done(shop.checkout_sessions.get(session.session_id))
    assert (paid.status, paid.payment_status, paid.subscription_id) == ("completed", "paid", None)
    assert paid.amount_total == Decimal("29.99")
    order = await done(shop.orders.get(paid.order_id))
    assert (order.status, order.type, order.amount_total) == ("success", "onetime", Decimal("29.99"))
    assert (order.session_id, order.customer_id) == (session.session_id, session.customer_id)
    assert (order.price_id, order.customer_email, order.metadata) == (price.price_id, ADA, {"cart": "1"})
    for filters in ({"customer_id": session.customer_id}, {"merchant_reference_id": "cart-1"}):
        assert [found.order_id for found in await orders_of(shop, **filters)] == [order.order_id]
    assert await orders_of(shop, merchant_reference_id="cart-2") == []
    with pytest.raises(ValueError, match="SESSION_COMPLETED"):
        sandbox.complete("clink", session.session_id)


async def checkout_recurring(shop: Any, sandbox: Sandbox) -> None:
    """A checkout of a recurring price makes a subscription, its first invoice and its first order."""
    product = await make_product(shop, every_30_days("20"))
    [price] = product.price_list
    session = await done(
        shop.checkout_sessions.create(
            original_amount=20,
            original_currency="USD",
            reference_customer_id="user-7",
            product_id=product.product_id,
            price_id=price.price_id,
            merchant_reference_id="signup-7",
        )
    )
    told = await done(shop.checkout_sessions.get(session.session_id))
    assert (told.product.product_name, told.price.price_list[0].amount) == ("Pro", 20)
    sandbox.complete("clink", session.session_id)
    paid = await done(shop.checkout_sessions.get(session.session_id))
    subscription = await done(shop.subscriptions.get(paid.subscription_id))
    assert (subscription.status, subscription.price_id) == ("active", price.price_id)
    assert (subscription.customer_id, subscription.merchant_reference) == (session.customer_id, "signup-7")
    assert (subscription.current_period_end - subscription.current_period_start).days == 30
    invoice = await done(shop.invoices.get(paid.invoice_id))
    assert (invoice.status, invoice.payment_amount, invoice.order_id) == ("paid", 20, paid.order_id)
    assert [item.price.price_id for item in invoice.items] == [price.price_id]
    [order] = await orders_of(shop, subscription_id=subscription.subscription_id)
    assert (order.order_id, order.type, order.invoice_id) == (paid.order_id, "recurring", invoice.invoice_id)


async def checkout_embedded(shop: Any, sandbox: Sandbox) -> None:
    """A checkout in the merchant's own page, of things that are not in the catalogue."""
    lines = [
        {"name": "Mug", "unitAmount": Decimal("7.50"), "quantity": 2, "currency": "USD"},
        {"name": "Sticker", "unitAmount": 1, "quantity": 1, "currency": "USD"},
    ]
    session = await done(
        shop.checkout_sessions.create(
            original_amount=16,
            original_currency="USD",
            customer_email=ADA,
            price_data_list=lines,
            ui_mode="elements",
            return_url=BACK + "?session={ELEMENTS_SESSION_ID}",
            payment_method_type="CASHAPP",
        )
    )
    assert (session.ui_mode, session.return_url) == ("elements", f"{BACK}?session={session.session_id}")
    sandbox.complete("clink", session.session_id)
    [order] = await orders_of(shop)
    assert [(line.name, line.unit_amount) for line in order.price_data_list] == [("Mug", Decimal("7.5")), ("Sticker", 1)]
    assert order.payment_method.payment_method_type == "CASHAPP"


async def checkout_refusals(shop: Any, sandbox: Sandbox) -> None:
    """What cannot be checked out, and what cannot be paid any more."""
    product, other = await make_product(shop, once("5")), await make_product(shop, once("6"), name="Other")
    wrong = {"product_id": product.product_id, "price_id": other.price_list[0].price_id}
    start: dict[str, Any] = {"original_amount": 5, "original_currency": "USD", "customer_email": ADA}
    with refused(BadRequest, "PRICE_NOT_OF_PRODUCT"):
        await done(shop.checkout_sessions.create(**start, **wrong))
    with refused(NotFound, "CUSTOMER_NOT_FOUND"):
        await done(shop.checkout_sessions.create(original_amount=5, original_currency="USD", customer_id="cus_unknown"))
    with refused(BadRequest, "originalAmount"):
        await done(shop.checkout_sessions.create(**{**start, "original_amount": Decimal("5.001")}))
    with refused(NotFound, "SESSION_NOT_FOUND"):
        await done(shop.checkout_sessions.get("sess_unknown"))
    price = product.price_list[0]
    await done(shop.prices.update(price.price_id, is_active="false"))
    with refused(BadRequest, "PRICE_NOT_ACTIVE"):
        await done(shop.checkout_sessions.create(**start, product_id=product.product_id, price_id=price.price_id))

    session = await done(shop.checkout_sessions.create(**start))
    present = sandbox.clock
    sandbox.clock = lambda: session.expire_time.timestamp() + 1
    with pytest.raises(ValueError, match="SESSION_EXPIRED"):
        sandbox.complete("clink", session.session_id)
    sandbox.clock = present
    with pytest.raises(ValueError, match="SESSION_NOT_FOUND"):
        sandbox.complete("clink", "sess_unknown")
    assert await orders_of(shop) == []


async def customers(shop: Any, sandbox: Sandbox) -> None:
    """Customers come to be by what they buy; whatever names them leads to the same one."""
    first = await buy(shop, sandbox, customer_email=ADA, reference_customer_id="user-1")
    assert (await buy(shop, sandbox, customer_email=ADA.upper())).customer_id == first.customer_id
    by_id = await buy(shop, sandbox, customer_id=first.customer_id)
    assert (by_id.customer_id, by_id.customer_email) == (first.customer_id, ADA)
    other = await buy(shop, sandbox, customer_email="bob@example.com")
    assert other.customer_id != first.customer_id
    assert len(await orders_of(shop, customer_id=first.customer_id)) == 3
    with refused(BadRequest, "CUSTOMER_IDENTIFIER_NOT_MATCHED"):
        await buy(shop, sandbox, customer_email="bob@example.com", reference_customer_id="user-1")

    product = await make_product(shop, once("5"))
    portal = await done(
        shop.customer_portal_sessions.create(
            customer_id=first.customer_id, return_url=BACK, subscription_update_product_ids=[product.product_id]
        )
    )
    assert portal.url.startswith("https://")
    assert portal.expires_at > by_id.create_time
    with refused(NotFound, "CUSTOMER_NOT_FOUND"):
        await done(shop.customer_portal_sessions.create(customer_id="cus_unknown"))
    with refused(NotFound, "PRODUCT_NOT_FOUND"):
        await done(
            shop.customer_portal_sessions.create(customer_id=first.customer_id, subscription_update_product_ids=["prd_unknown"])
        )


async def refunds(shop: Any, sandbox: Sandbox) -> None:
    """Money is given back once for each key, and never more than was paid."""
    order = await buy(shop, sandbox, "29.99", merchant_reference_id="cart-9")
    part: dict[str, Any] = {"order_id": order.order_id, "refund_merchant_order_id": "r-1", "refund_amount": Decimal("9.99")}
    first = await done(shop.refunds.create(**part, refund_reason_type=2, remark="Too many"))
    assert (first.status, first.refund_amount, first.refund_currency) == ("success", Decimal("9.99"), "USD")
    assert (first.order_id, first.refund_reason) == (order.order_id, "Customer Initiated Refund")
    assert (await done(shop.orders.get(order.order_id))).status == "partial_refunded"

    again = await done(shop.refunds.create(**{**part, "refund_amount": Decimal("5")}))
    assert again == first
    assert await done(shop.refunds.get(first.refund_id)) == first
    with refused(BadRequest, "REFUND_AMOUNT_EXCEEDED"):
        await done(shop.refunds.create(**{**part, "refund_merchant_order_id": "r-2", "refund_amount": Decimal("20.01")}))
    rest = await done(
        shop.refunds.create(order_id=order.order_id, refund_merchant_order_id="r-3", refund_amount=Decimal("20.00"))
    )
    assert rest.refund_id != first.refund_id
    assert (await done(shop.orders.get(order.order_id))).status == "refunded"

    late = await done(shop.refunds.create(order_id=order.order_id, refund_merchant_order_id="r-4", refund_amount=1))
    assert (late.status, late.failure_code) == ("failed", "already_refunded")
    with refused(NotFound, "REFUND_NOT_FOUND"):
        await done(shop.refunds.get("r-1"))
    with refused(NotFound, "ORDER_NOT_FOUND"):
        await done(shop.refunds.create(order_id="order_unknown", refund_merchant_order_id="r-5", refund_amount=1))
    sent = len(sandbox.requests)
    with pytest.raises(InputError) as caught:
        await done(shop.refunds.create(**part, refund_reason_type=4))
    assert (caught.value.path, caught.value.outcome, len(sandbox.requests)) == ("refundReasonType", "not_sent", sent)


SCENARIOS = (checkout_once, checkout_recurring, checkout_embedded, checkout_refusals, customers, refunds)
