"""Coupons and promotion codes of Clink: made, used, used up, and refused."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from project.operations.clink_shared_scenarios import (
    ADA,
    BACK,
    FAR_AHEAD,
    LONG_AGO,
    buy,
    every_30_days,
    make_product,
    once,
    orders_of,
    refused,
    subscribe,
)
from project.operations.playing import done

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, InputError, NotFound

PERCENT: dict[str, Any] = {"discount_type": "percentage", "percentage": 20, "apply_type": "none", "duration_type": "once"}


async def make_code(shop: Any, code: str, coupon: dict[str, Any] | None = None, **given: Any) -> Any:
    """Create a coupon of 20 percent with one code."""
    made = await done(shop.coupons.create(coupon_name=f"For {code}", **{**PERCENT, **(coupon or {})}))
    return await done(shop.promotion_codes.create(made.coupon_id, code=code, **given))


async def pay(shop: Any, code: str, amount: int = 50, **given: Any) -> Any:
    """Start a payment with a code."""
    who = given if "customer_id" in given else {"customer_email": ADA, **given}
    return await done(
        shop.payments.create(
            payment_method_type="CASHAPP", return_url=BACK, amount=amount, currency="USD", promotion_code=code, **who
        )
    )


async def coupons(shop: Any, sandbox: Sandbox) -> None:
    """Coupons with their codes, read in every way."""
    percent = await done(
        shop.coupons.create(
            coupon_name="Spring",
            **PERCENT,
            max_redemption_count=100,
            valid_period_end=FAR_AHEAD,
            promotion_codes=[{"code": "SPRING", "maxRedemptionLimit": 5}],
        )
    )
    assert (percent.percentage, percent.redeemed_count, percent.valid_period_end) == (20, 0, FAR_AHEAD)
    fixed = await done(
        shop.coupons.create(
            coupon_name="Off",
            discount_type="fixed_amount",
            fixed_amounts={"USD": Decimal("4.50"), "JPY": 500},
            apply_type="none",
            duration_type="repeating",
            duration_months=3,
        )
    )
    assert fixed.fixed_amounts == {"USD": Decimal("4.50"), "JPY": 500}
    everyone = [coupon.coupon_id for coupon in await done(shop.coupons.list())]
    assert sorted(everyone) == sorted([percent.coupon_id, fixed.coupon_id])
    only = await done(shop.coupons.list(discount_type="fixed_amount", duration_type="repeating"))
    assert [coupon.coupon_id for coupon in only] == [fixed.coupon_id]
    assert await done(shop.coupons.list(discount_type="fixed_amount", duration_type="once")) == []

    await done(shop.coupons.rename(percent.coupon_id, new_name="Summer"))
    detail = await done(shop.coupons.get(percent.coupon_id))
    assert (detail.coupon_name, detail.valid, detail.apply_type) == ("Summer", True, "none")
    [code] = detail.promotion_code_list
    assert (code.code, code.status, code.max_redemption_limit) == ("SPRING", "active", 5)

    made_up = await done(shop.promotion_codes.create(fixed.coupon_id, minimum_spend={"USD": 10}))
    assert made_up.code.isalnum()
    whole = await done(shop.promotion_codes.get(made_up.promotion_code_id))
    assert (whole.coupon_id, whole.minimum_spend) == (fixed.coupon_id, {"USD": 10})
    listed = await done(shop.promotion_codes.list_for_coupon(fixed.coupon_id))
    assert [item.promotion_code_id for item in listed] == [made_up.promotion_code_id]
    with refused(BadRequest, "PROMOTION_CODE_EXISTS"):
        await done(shop.promotion_codes.create(fixed.coupon_id, code="SPRING"))


async def codes_in_use(shop: Any, sandbox: Sandbox) -> None:
    """What a code takes off payments, checkouts, renewals and changes of plan, and how uses are counted."""
    code = await make_code(shop, "SAVE", max_redemption_limit=2)
    first = await pay(shop, "SAVE")
    assert first.amount == 40
    order = await done(shop.orders.get(first.order_id))
    assert (order.amount_subtotal, order.amount_total) == (50, 40)
    checkout = await buy(shop, sandbox, "9.99", promotion_code="SAVE", allow_promotion_codes=True)
    assert checkout.amount_total == Decimal("7.99")
    assert (await done(shop.promotion_codes.get(code.promotion_code_id))).redemption_count == 2
    assert (await done(shop.coupons.get(code.coupon_id))).redeemed_count == 2
    with refused(BadRequest, "PROMOTION_CODE_LIMIT_REACHED"):
        await pay(shop, "SAVE")

    await make_code(shop, "HUGE", {"discount_type": "fixed_amount", "percentage": 0, "fixed_amounts": {"USD": 80}})
    assert (await pay(shop, "HUGE")).amount == 0

    product = await make_product(shop, every_30_days("20"), every_30_days("40"))
    price, dearer = product.price_list
    await make_code(shop, "TWICE", {"duration_type": "repeating", "duration_months": 2})
    subscription = await subscribe(shop, checkout, price, promotion_code="TWICE")
    assert subscription.recurring_invoice_item.promotion_code == "TWICE"
    clock = await done(shop.test_clocks.create(name="codes", subscription_id=subscription.subscription_id))
    target = subscription.current_period_start + timedelta(days=75)
    await done(shop.test_clocks.advance(clock.clock_id, target_frozen_time=target))
    orders = await orders_of(shop, subscription_id=subscription.subscription_id)
    assert [item.amount_total for item in orders] == [16, 16, 20]
    invoice = await done(shop.invoices.get(orders[0].invoice_id))
    assert (invoice.original_amount, invoice.payment_amount, invoice.discount.discount_amount) == (20, 16, 4)

    await make_code(shop, "GROW")
    preview = await done(
        shop.subscriptions.preview_update(subscription.subscription_id, price_id=dearer.price_id, promotion_code="GROW")
    )
    assert (preview.lines.subtotal_amount, preview.discount_object.discount_amount) == (10, 2)
    change = await done(
        shop.subscriptions.confirm_update(
            subscription.subscription_id, price_snapshot_id=dearer.price_snapshot_id, promotion_code="GROW"
        )
    )
    assert change.subscription.recurring_invoice_item.payment_amount == 8


async def codes_refused(shop: Any, sandbox: Sandbox) -> None:
    """Codes that are off, over, used up, or meant for something else."""
    code = await make_code(shop, "SWITCH")
    await done(shop.promotion_codes.deactivate(code.promotion_code_id))
    assert (await done(shop.promotion_codes.get(code.promotion_code_id))).status == "inactive"
    with refused(BadRequest, "PROMOTION_CODE_INACTIVE"):
        await pay(shop, "SWITCH")
    await done(shop.promotion_codes.activate(code.promotion_code_id))
    assert (await pay(shop, "SWITCH")).amount == 40

    await make_code(shop, "OLD", valid_period_end=LONG_AGO)
    await make_code(shop, "EARLY", valid_period_start=FAR_AHEAD)
    over = await make_code(shop, "OVER", {"valid_period_end": LONG_AGO})
    assert (await done(shop.coupons.get(over.coupon_id))).valid is False
    await make_code(shop, "FIRST", first_order_only=True)
    await make_code(shop, "BIG", minimum_spend={"USD": 100})
    bob = await buy(shop, sandbox, customer_email="bob@example.com")
    await make_code(shop, "BOB", restricted_customer_ids=[bob.customer_id], per_customer_redemption_limit=1)
    yen = {"discount_type": "fixed_amount", "percentage": 0, "fixed_amounts": {"JPY": 500}}
    await make_code(shop, "YEN", yen)
    for text, reason in (
        ("OLD", "PROMOTION_CODE_EXPIRED"),
        ("EARLY", "PROMOTION_CODE_NOT_YET_VALID"),
        ("OVER", "COUPON_EXPIRED"),
        ("FIRST", "PROMOTION_CODE_FIRST_ORDER_ONLY"),
        ("BIG", "PROMOTION_CODE_MINIMUM_NOT_REACHED"),
        ("BOB", "PROMOTION_CODE_NOT_FOR_CUSTOMER"),
        ("YEN", "COUPON_CURRENCY_NOT_SUPPORTED"),
    ):
        with refused(BadRequest, reason):
            await pay(shop, text)
    assert (await pay(shop, "BIG", amount=100)).amount == 80
    assert (await pay(shop, "FIRST", customer_email="new@example.com")).amount == 40
    assert (await pay(shop, "BOB", customer_id=bob.customer_id)).amount == 40
    with refused(BadRequest, "PROMOTION_CODE_LIMIT_REACHED"):
        await pay(shop, "BOB", customer_id=bob.customer_id)
    with refused(NotFound, "PROMOTION_CODE_NOT_FOUND"):
        await pay(shop, "NONE")


async def coupon_scope(shop: Any, sandbox: Sandbox) -> None:
    """Coupons for certain products and prices only, and coupons that make no sense."""
    product, other = await make_product(shop, once("10"), once("30")), await make_product(shop, once("10"), name="Other")
    small, large = product.price_list
    await make_code(shop, "PRODUCT", {"apply_type": "product", "applicable_products": [product.product_id]})
    await make_code(shop, "PRICE", {"apply_type": "price", "applicable_prices": {product.product_id: [large.price_id]}})

    async def try_code(code: str, price: Any) -> Any:
        return await done(
            shop.payments.create(
                payment_method_type="CASHAPP",
                return_url=BACK,
                customer_email=ADA,
                product_id=price.product_id,
                price_id=price.price_id,
                promotion_code=code,
            )
        )

    assert (await try_code("PRODUCT", small)).amount == 8
    assert (await try_code("PRICE", large)).amount == 24
    for code, price in (("PRODUCT", other.price_list[0]), ("PRICE", small)):
        with refused(BadRequest, "COUPON_NOT_APPLICABLE"):
            await try_code(code, price)
    stray = {"apply_type": "price", "applicable_prices": {other.product_id: [small.price_id]}}
    with refused(BadRequest, "PRICE_NOT_OF_PRODUCT"):
        await done(shop.coupons.create(coupon_name="Stray", **{**PERCENT, **stray}))
    with pytest.raises(InputError, match="durationMonths is needed when `durationType` is `repeating`"):
        await done(shop.coupons.create(coupon_name="Endless", **{**PERCENT, "duration_type": "repeating"}))
    with refused(BadRequest, "validPeriodEnd"):
        await done(shop.coupons.create(coupon_name="Odd", **PERCENT, valid_period_start=FAR_AHEAD, valid_period_end=LONG_AGO))
    for call in (shop.coupons.get, shop.promotion_codes.list_for_coupon, shop.promotion_codes.create):
        with refused(NotFound, "COUPON_NOT_FOUND"):
            await done(call("coupon_unknown"))
    for call in (shop.promotion_codes.get, shop.promotion_codes.activate, shop.promotion_codes.deactivate):
        with refused(NotFound, "PROMOTION_CODE_NOT_FOUND"):
            await done(call("promo_unknown"))
    with pytest.raises(InputError) as caught:
        await done(shop.coupons.create(coupon_name="Too much", **{**PERCENT, "percentage": 101}))
    assert (caught.value.path, caught.value.outcome) == ("percentage", "not_sent")


SCENARIOS = (coupons, codes_in_use, codes_refused, coupon_scope)
