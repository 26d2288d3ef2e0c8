"""Payments of Clink that need no checkout page."""

from decimal import Decimal
from typing import Any

import pytest
from project.operations.clink_shared_scenarios import (
    ACTION_NEEDED,
    ADA,
    BACK,
    PAID,
    buy,
    every_30_days,
    make_product,
    once,
    orders_of,
    refused,
)
from project.operations.playing import done

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, InputError, NotFound


async def payment_by_qr_code(shop: Any, sandbox: Sandbox) -> None:
    """A payment that the customer confirms in a wallet waits until then."""
    payment = await done(
        shop.payments.create(
            payment_method_type="CASHAPP",
            return_url=BACK,
            customer_email=ADA,
            amount=Decimal("12.50"),
            currency="USD",
            merchant_reference_id="cart-3",
            platform_type="WAP",
            device_type="iOS",
        )
    )
    assert (payment.status, payment.amount, payment.currency) == (ACTION_NEEDED, Decimal("12.50"), "USD")
    assert payment.action.wallet_handle_redirect_or_display_qr_code.hosted_instructions_url.startswith("https://")
    waiting = await done(shop.orders.get(payment.order_id))
    assert (waiting.status, waiting.payment_time) == ("requires_action", None)
    with refused(BadRequest, "ORDER_NOT_REFUNDABLE"):
        await done(shop.refunds.create(order_id=payment.order_id, refund_merchant_order_id="r-1", refund_amount=1))

    fresh = await done(shop.payments.refresh_qr_code(payment.order_id))
    assert (fresh.order_id, fresh.action.type) == (payment.order_id, "CASHAPP")
    assert fresh.action.wallet_handle_redirect_or_display_qr_code.expires_at > waiting.create_time

    sandbox.complete("clink", payment.session_id)
    [order] = await orders_of(shop, merchant_reference_id="cart-3")
    assert (order.order_id, order.status, order.amount_total) == (payment.order_id, "success", Decimal("12.50"))
    with refused(BadRequest, "ORDER_NOT_WAITING"):
        await done(shop.payments.refresh_qr_code(payment.order_id))


async def payment_by_saved_card(shop: Any, sandbox: Sandbox) -> None:
    """A card that a checkout saved pays at once."""
    product = await make_product(shop, once("8"), every_30_days("20"))
    price, monthly = product.price_list
    card = await buy(shop, sandbox)
    pay: dict[str, Any] = {
        "payment_method_type": "CARD",
        "return_url": BACK,
        "customer_id": card.customer_id,
        "product_id": product.product_id,
    }
    saved = {"payment_instrument_id": card.payment_method.payment_instrument_id}
    payment = await done(shop.payments.create(**pay, **saved, price_id=price.price_id))
    assert (payment.status, payment.action, payment.amount) == (PAID, None, 8)
    order = await done(shop.orders.get(payment.order_id))
    assert (order.status, order.price_id) == ("success", price.price_id)
    assert order.payment_method.card_last_four == card.payment_method.card_last_four
    assert (await done(shop.checkout_sessions.get(payment.session_id))).order_id == payment.order_id

    with pytest.raises(InputError, match="paymentInstrumentId is needed when `paymentMethodType` is"):
        await done(shop.payments.create(**pay, price_id=price.price_id))
    with refused(BadRequest, "PRICE_NOT_ONE_TIME"):
        await done(shop.payments.create(**pay, **saved, price_id=monthly.price_id))
    with refused(BadRequest, "PAYMENT_INSTRUMENT_TYPE_NOT_MATCHED"):
        await done(shop.payments.create(**{**pay, "payment_method_type": "GCASH"}, **saved, price_id=price.price_id))
    stranger = await buy(shop, sandbox, customer_email="bob@example.com")
    with refused(NotFound, "PAYMENT_INSTRUMENT_NOT_FOUND"):
        await done(shop.payments.create(**{**pay, "customer_id": stranger.customer_id}, **saved, price_id=price.price_id))
    assert len(await orders_of(shop, customer_id=card.customer_id)) == 2


async def payment_by_stored_wallet(shop: Any, sandbox: Sandbox) -> None:
    """A wallet can be stored without a purchase, and then pays at once."""
    wallet = await done(
        shop.payment_instruments.create(payment_instrument_type="ALIPAY", customer_email=ADA, customer_name="Ada")
    )
    assert (wallet.type, wallet.card) == ("ALIPAY", None)
    pay: dict[str, Any] = {"payment_method_type": "ALIPAY", "return_url": BACK, "customer_id": wallet.customer_id}
    payment = await done(
        shop.payments.create(**pay, payment_instrument_id=wallet.id, amount=1200, currency="JPY", payment_currency="JPY")
    )
    assert (payment.status, payment.payment_instrument_id, payment.currency) == (PAID, wallet.id, "JPY")
    with refused(BadRequest, "amount"):
        await done(shop.payments.create(**pay, amount=Decimal("0.5"), currency="JPY"))
    with refused(NotFound, "CUSTOMER_NOT_FOUND"):
        await done(shop.payment_instruments.create(payment_instrument_type="ALIPAY", customer_id="cus_unknown"))
    with refused(NotFound, "ORDER_NOT_FOUND"):
        await done(shop.payments.refresh_qr_code("order_unknown"))
    with refused(BadRequest, "PAYMENT_METHOD_NOT_SUPPORTED"):
        await done(shop.payments.refresh_qr_code(payment.order_id))


async def payment_by_agent(shop: Any, sandbox: Sandbox) -> None:
    """A session that a customer's agent pays."""
    opened = await done(shop.agent_payment_sessions.create(customer_email=ADA, amount=Decimal("4.20"), currency="USD"))
    session = await done(shop.agent_payment_sessions.get(opened.session_id))
    assert (session.session_id, session.amount, session.currency) == (opened.session_id, Decimal("4.20"), "USD")
    assert (session.customer_email, session.expire_time) == (ADA, opened.expire_time)
    assert session.create_time < session.expire_time
    another = await done(shop.agent_payment_sessions.create(customer_email=ADA, amount=Decimal("4.20"), currency="USD"))
    assert another.session_id != opened.session_id
    with refused(NotFound, "SESSION_NOT_FOUND"):
        await done(shop.agent_payment_sessions.get("sess_unknown"))
    with pytest.raises(InputError) as caught:
        await done(shop.agent_payment_sessions.create(customer_email=ADA, amount=Decimal("0.5"), currency="USD"))
    assert (caught.value.path, caught.value.outcome) == ("amount", "not_sent")


SCENARIOS = (payment_by_qr_code, payment_by_saved_card, payment_by_stored_wallet, payment_by_agent)
