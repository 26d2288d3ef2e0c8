"""What becomes of a call whose answer is lost: it is sent again only if that does no harm."""

from collections.abc import Callable
from typing import Any

import pytest

from billfold_core import CallError, RetryPolicy, Runtime
from billfold_core.http import httpx
from clink_client import Clink
from creem_client import Creem

HOOK: dict[str, Any] = {"url": "https://shop.example/hook", "events": ["order.succeeded"]}
ATTEMPTS = 3


def lost(client: type[Any], call: Callable[[Any], object]) -> tuple[int, str]:
    """Make a call whose answers are all lost; give how often it was sent, and its outcome."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        raise httpx.ReadError("the connection broke", request=request)

    runtime = Runtime(sleep=lambda seconds: None)
    transport = httpx.MockTransport(answer)
    key = {Clink: "sk_test_1", Creem: "creem_test_1"}[client]
    with (
        client(key, transport=transport, runtime=runtime, retry=RetryPolicy(ATTEMPTS)) as shop,
        pytest.raises(CallError) as caught,
    ):
        call(shop)
    return len(sent), str(caught.value.outcome)


@pytest.mark.parametrize(
    ("client", "call"),
    [
        (Clink, lambda shop: shop.webhook_endpoints.ensure(**HOOK)),
        (Clink, lambda shop: shop.webhook_endpoints.ensure(**HOOK, return_signing_secret=True)),
        (Clink, lambda shop: shop.webhook_endpoints.ensure(**HOOK, rotate_secret=True)),
        (Clink, lambda shop: shop.webhook_endpoints.create(**HOOK)),
        (Clink, lambda shop: shop.webhook_endpoints.rotate_secret("whk_1")),
        (Creem, lambda shop: shop.customers.create_portal_link(customer_id="cust_1")),
        (Creem, lambda shop: shop.licenses.activate(key="ABC", instance_name="laptop")),
    ],
)
def test_a_secret_that_may_be_lost_is_not_made_again(client: type[Any], call: Callable[[Any], object]) -> None:
    assert lost(client, call) == (1, "unknown")


@pytest.mark.parametrize(
    ("client", "call"),
    [
        (Clink, lambda shop: shop.webhook_endpoints.update("whk_1", **HOOK)),
        (Clink, lambda shop: shop.webhook_endpoints.enable("whk_1")),
        (Creem, lambda shop: shop.licenses.deactivate(key="ABC", instance_id="inst_1")),
        (Creem, lambda shop: shop.customer_credits.reverse_transaction("cca_1", transaction_id="tx_1")),
    ],
)
def test_what_does_no_harm_is_sent_again(client: type[Any], call: Callable[[Any], object]) -> None:
    assert lost(client, call) == (ATTEMPTS, "unknown")
