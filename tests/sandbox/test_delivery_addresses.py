"""Where deliveries go: addresses of this machine, and of others if asked for; an odd one keeps no other from its own."""

import socket
from contextlib import suppress

import pytest
from sandbox.callers import Clock
from sandbox.receivers import listening

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core import BillfoldError
from hyperline_client import Hyperline

START = 1_800_000_000.0


def hyperline(shop: Sandbox) -> Hyperline:
    return Hyperline(EXAMPLE_KEYS["hyperline"], transport=shop.transport)


@pytest.mark.parametrize(
    "url", ["http://example.com/hooks", "http://127.0.0.1.example.com/", "http://[2001:db8::1]/", "http://0.0.0.0/"]
)
def test_other_machines_are_refused_unless_asked_for(url: str) -> None:
    with pytest.raises(ValueError, match="must be an address of this machine, not '"):
        Sandbox(webhooks_to=url)
    Sandbox(webhooks_to=url, allow_remote=True).close()


ODD = ["https://localhost:99999/x", "https://localhost:-1/", "https://localhost:0/", "https://localhost/caf\u00e9", "https://a..localhost/",
       f"https://{'a' * 64}.localhost/", "https://localhost/a b", "https://localhost/\n"]  # fmt: skip


@pytest.mark.parametrize("url", ODD)
def test_an_endpoint_with_an_odd_address_keeps_no_other_from_its_deliveries(url: str) -> None:
    taken: list[bytes] = []

    def answer(body: bytes) -> int:
        taken.append(body)
        return 200

    with listening(answer) as address, Sandbox(clock=Clock(START), webhooks_to=address) as shop:
        client = hyperline(shop)
        # Some are refused when the endpoint is made, which is as well.
        with suppress(BillfoldError):
            client.webhooks.create_endpoint(url=url, event_types=["customer.created"])
        client.customers.create(name="Ada", currency="EUR")
        states = {one.url: one.state for one in shop.deliveries.pump()}
        assert states.pop(address) == "delivered"
        assert len(taken) == 1
        assert {*states.values()} <= {"waiting"}


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "127.0.0.1:8000", "http://user@127.0.0.1/", "", *ODD, "http://[::1"])
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="must be an address such as"):
        Sandbox(webhooks_to=url)


def test_a_receiver_that_is_not_there_is_tried_again() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with Sandbox(clock=Clock(START), webhooks_to=f"http://127.0.0.1:{taken.getsockname()[1]}/") as shop:
            hyperline(shop).customers.create(name="Ada")
            [one] = shop.deliveries.pump()
            assert (one.state, one.attempts[0].status) == ("waiting", 0)
            assert "refused" in one.attempts[0].problem
