"""No amount below zero leaves the machine."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemas import PROVIDERS, component, spec, tables, values

from billfold_core import InputError
from billfold_core.errors import DecodeFault
from clink_client.api.payments import payments_create
from clink_client.api.products import products_create
from clink_client.api.refunds import refunds_create
from creem_client.api.discounts import discounts_create
from hyperline_client.api.price_configurations import price_configurations_replace_prices


def amounts() -> Iterator[Any]:
    """Give the schemas of what is sent that have amounts, each with these."""
    for provider in PROVIDERS:
        for name, schema in spec(provider)["components"]["schemas"].items():
            if schema.get("additionalProperties") is not False:
                continue
            fields = [field for field, child in schema.get("properties", {}).items() if "x-money" in child]
            if fields:
                yield pytest.param(provider, name, fields, id=f"{provider}-{name}")


@pytest.mark.parametrize(("provider", "name", "fields"), list(amounts()))
@settings(max_examples=2, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_negative_amount_is_refused(provider: str, name: str, fields: list[str], data: st.DataObject) -> None:
    sound = data.draw(values(provider, name))
    for field in fields:
        kinds = component(provider, name)["properties"][field]["type"]
        wrong: list[Any] = [-1, -(2**40)] if "integer" in kinds else [-1, Decimal("-0.01"), Decimal("-1E+20")]
        refused = r"must be (at least|more than) \d"
        if "string" in kinds:
            wrong, refused = ["-1", "-0.01", " -1", "1-"], "must not be anything but digits"
        for amount in wrong:
            with pytest.raises(DecodeFault, match=refused) as caught:
                tables(provider)[name]({**sound, field: amount})
            assert caught.value.path == f".{field}", (field, amount)


PRICE: dict[str, Any] = {"currency": "USD", "unitAmount": Decimal("-29.99"), "priceType": "one_time", "isDefaultPrice": True}


@pytest.mark.parametrize(
    ("make", "path"),
    [
        (lambda: payments_create.call(payment_method_type="CARD", return_url="https://a.example", amount=-1), "amount"),
        (lambda: products_create.call(name="P", image="i", tax_category="ebook", price_list=[PRICE]), "priceList[0].unitAmount"),
        (lambda: refunds_create.call(order_id="o", refund_amount=Decimal("-0.01"), refund_merchant_order_id="r"), "refundAmount"),
        (
            lambda: discounts_create.call(
                name="S", type="fixed", amount=-1, currency="USD", duration="once", applies_to_products=["p"]
            ),
            "amount",
        ),
        (lambda: price_configurations_replace_prices.call("pc_1", [{"type": "fee", "amount": -1}]), "[0].amount"),
    ],
)
def test_the_call_names_it(make: Any, path: str) -> None:
    with pytest.raises(InputError, match=r"must be at least 0, not -.*Nothing was sent") as caught:
        make()
    assert caught.value.path == path
