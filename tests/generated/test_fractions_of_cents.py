"""A price with fractions of a cent is the same number as an argument, on the wire and in the answer."""

import json
from decimal import Decimal
from typing import Any

import pytest

from billfold_core import InputError, MoneyError
from billfold_core.http import httpx
from creem_client import Creem, params

ANSWER: dict[str, Any] = {
    "id": "prod_1",
    "name": "API",
    "price": 1000,
    "currency": "USD",
    "billing_type": "recurring",
    "status": "active",
}


def echo(request: httpx.Request) -> httpx.Response:
    """Answer with the usage prices exactly as they were sent."""
    sent = request.content.decode()
    start = sent.index('"usage_prices":') + len('"usage_prices":')
    prices, _ = json.JSONDecoder(parse_float=str, parse_int=str).raw_decode(sent[start:])
    rows = ", ".join(f'{{"id": "up_{number}", "unit_price": {row["unit_price"]}}}' for number, row in enumerate(prices))
    body = json.dumps(ANSWER)[:-1] + f', "usage_prices": [{rows}]}}'
    return httpx.Response(200, content=body, headers={"content-type": "application/json"})


def sent_and_read(*unit_prices: int | Decimal) -> list[Decimal | None]:
    rows: list[params.UsagePriceInput] = [
        {"meter_id": f"meter_{number}", "unit_price": price, "settlement_mode": "postpaid"}
        for number, price in enumerate(unit_prices)
    ]
    with Creem("creem_test_x", transport=httpx.MockTransport(echo)) as creem:
        changed = creem.products.update("prod_1", usage_prices=rows)
        made = creem.products.create(
            name="API",
            description="Metered",
            price=1000,
            currency="USD",
            billing_type="recurring",
            billing_period="every-month",
            usage_prices=rows,
        )
    assert changed.usage_prices == made.usage_prices
    return [row.unit_price for row in made.usage_prices or []]


@pytest.mark.parametrize(
    "price",
    [
        Decimal("0.05"),
        Decimal("0.1") + Decimal("0.2"),
        Decimal("0.0005"),
        Decimal("0.30"),
        Decimal("123.000000000001"),
        Decimal("0.000000000000000000000000001"),
        Decimal("1E-9"),
        Decimal("9999999999999.99"),
        Decimal(0),
        7,
    ],
)
def test_no_digit_is_lost(price: int | Decimal) -> None:
    (read,) = sent_and_read(price)
    assert isinstance(read, Decimal)
    assert read == price


def test_each_row_keeps_its_own() -> None:
    assert sent_and_read(Decimal("0.1"), Decimal("0.10000000000001"), 1) == [
        Decimal("0.1"),
        Decimal("0.10000000000001"),
        Decimal(1),
    ]


@pytest.mark.parametrize("price", [Decimal("12.000000000000000000001"), Decimal("99999999999999999999.99"), Decimal("-0.01")])
def test_what_no_json_number_says_exactly_is_refused(price: Decimal) -> None:
    with pytest.raises(InputError, match=r"usage_prices\[0\]\.unit_price .*\. Nothing was sent\."):
        sent_and_read(price)


@pytest.mark.parametrize("price", [0.05, "0.05", Decimal("NaN"), Decimal("Infinity"), True, None])
def test_what_is_no_exact_number_is_refused(price: Any) -> None:
    with pytest.raises(MoneyError, match=r"usage_prices\[0\]\.unit_price: .*\. Nothing was sent\."):
        sent_and_read(price)


@pytest.mark.parametrize("cap", [Decimal("0.5"), 0.5, "1"])
def test_a_ceiling_is_whole_cents(cap: Any) -> None:
    row: Any = {"meter_id": "meter_1", "unit_price": Decimal("0.05"), "settlement_mode": "prepaid", "cap": cap}
    with (
        Creem("creem_test_x", transport=httpx.MockTransport(echo)) as creem,
        pytest.raises(MoneyError, match=r"usage_prices\[0\]\.cap"),
    ):
        creem.products.update("prod_1", usage_prices=[row])
