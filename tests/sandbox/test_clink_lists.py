"""Long lists of Clink in the sandbox, read to their end with the generated clients."""

import asyncio
import time

import pytest

from billfold.testing import EXAMPLE_KEYS
from clink_client import AsyncClink, Clink

KEY = EXAMPLE_KEYS["clink"]
COUPON = {"couponName": "x", "discountType": "percentage", "percentage": 1, "applyType": "none", "durationType": "once"}
PAYMENT = {"customerEmail": "a@example.com", "returnUrl": "https://x.example.com", "amount": 1, "currency": "USD"}
MAKE = {
    "coupons": ("/coupon", lambda number: COUPON),
    "orders": ("/payment", lambda number: PAYMENT | {"paymentMethodType": "ALIPAY"}),
    "webhook_endpoints": (
        "/webhook/endpoints",
        lambda number: {"url": f"https://shop.example.com/{number}", "events": ["order.failed"]},
    ),
}


@pytest.mark.parametrize(
    ("name", "length", "pages"), [("coupons", 1_001, 21), ("orders", 1_001, 21), ("webhook_endpoints", 201, 3)]
)
def test_a_long_list_is_read_to_its_end_page_by_page(sandbox, clink, name, length, pages):
    # The clients stamp their requests with the real time.
    sandbox.clock = time.time
    path, body = MAKE[name]
    for number in range(length):
        assert clink("POST", path, body(number)).json()["code"] == 200
    before = len(sandbox.requests)

    def read():
        with Clink(api_key=KEY, transport=sandbox.transport) as client:
            listed = iter(getattr(client, name).list())
            next(listed)
            assert len(sandbox.requests) == before + 1
            return 1 + sum(1 for _ in listed)

    async def read_async():
        async with AsyncClink(api_key=KEY, transport=sandbox.transport) as client:
            return len([item async for item in getattr(client, name).list()])

    assert read() == length
    assert len(sandbox.requests) == before + pages
    assert asyncio.run(read_async()) == length
