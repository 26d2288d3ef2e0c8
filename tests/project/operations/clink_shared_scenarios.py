"""What the scenarios of Clink share: something to sell, somebody who has bought, and how a refusal looks."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from project.operations.playing import PNG, done

from billfold.testing import Sandbox
from billfold_core.errors import StatusError
from billfold_core.upload import Upload

ADA = "ada@example.com"
BACK = "https://shop.example.com/back"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
FAR_AHEAD = datetime(2100, 1, 1, tzinfo=UTC)
PAID = 1
ACTION_NEEDED = 5


def once(amount: str, currency: str = "USD") -> dict[str, Any]:
    """Describe a price that is paid once."""
    return {"currency": currency, "unitAmount": Decimal(amount), "priceType": "one_time"}


def every_30_days(amount: str, **cycle: Any) -> dict[str, Any]:
    """Describe a price that is paid every 30 days, so that half a period is a round number of days."""
    details = {"interval": "custom", "intervalCount": 30, "pricingModel": "flat_rate", **cycle}
    return {"currency": "USD", "unitAmount": Decimal(amount), "priceType": "recurring", "recurringDetails": details}


async def make_product(shop: Any, *prices: dict[str, Any], name: str = "Pro") -> Any:
    """Create a product with prices."""
    image = await done(shop.products.upload_image(Upload(PNG, "logo.png")))
    return await done(
        shop.products.create(name=name, image=image.oss_id, tax_category="software_service", price_list=list(prices))
    )


async def buy(shop: Any, sandbox: Sandbox, amount: str = "10", **given: Any) -> Any:
    """Let a customer pay a checkout by card, and give the order."""
    who = given if "customer_id" in given else {"customer_email": ADA, **given}
    session = await done(shop.checkout_sessions.create(original_amount=Decimal(amount), original_currency="USD", **who))
    paid = sandbox.complete("clink", session.session_id)
    return await done(shop.orders.get(paid["orderId"]))


async def subscribe(shop: Any, card: Any, price: Any, **given: Any) -> Any:
    """Subscribe the customer of an order, by the card that paid it, and give the subscription."""
    started = await done(
        shop.subscriptions.create(
            product_id=price.product_id,
            price_id=price.price_id,
            payment_method_type="CARD",
            payment_instrument_id=card.payment_method.payment_instrument_id,
            payment_currency="USD",
            return_url=BACK,
            customer_id=card.customer_id,
            **given,
        )
    )
    assert (started.status, started.action) == (PAID, None)
    return await done(shop.subscriptions.get(started.subscription_id))


async def orders_of(shop: Any, **filters: Any) -> list[Any]:
    """List orders."""
    return list(await done(shop.orders.list(**filters)))


@contextmanager
def refused(kind: type[StatusError], reason: str) -> Generator[None]:
    """Check that a call is refused, by what class, and for what reason; and that the client knows it had no effect."""
    with pytest.raises(kind) as caught:
        yield
    assert reason in caught.value.reason
    assert caught.value.outcome == "rejected"
