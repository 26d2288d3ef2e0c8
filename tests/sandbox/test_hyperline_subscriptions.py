"""Hyperline's subscriptions in the sandbox."""

import pytest

from billfold.testing import EXAMPLE_KEYS, Sandbox
from hyperline_client import Hyperline


@pytest.fixture
def shop(sandbox: Sandbox) -> Hyperline:
    return Hyperline(EXAMPLE_KEYS["hyperline"], transport=sandbox.transport)


def test_subscriptions_are_listed_by_their_custom_properties(shop: Hyperline) -> None:
    buyer = shop.customers.create(name="Ada", currency="EUR").id
    kinds: list[dict[str, str]] = [{"tier": "gold"}, {"tier": "gold", "region": "EU"}, {}]
    made = [shop.subscriptions.create(customer_id=buyer, plan_id="pla_1", custom_properties=one).id for one in kinds]
    for wanted, found in (({"tier": "gold"}, made[:2]), ({"tier": "gold", "region": "EU"}, made[1:2]), ({"tier": "silver"}, [])):
        assert [one.id for one in shop.subscriptions.list(custom_properties=wanted)] == found
