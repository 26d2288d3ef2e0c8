"""JSON text of what was read: exact, whatever the numbers and however deep, and readable again."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schemas import ANY_JSON

from billfold_core import UNSET, InputError, Money, MoneyError, json_default, wire
from billfold_core.errors import DecodeFault
from billfold_core.json_text import read, standard, text_of
from billfold_core.model import UnknownVariant

NUMBERS = ["29.99", "0.1", "1e-7", "12345678901234567890.123456789", "-0.00", "1E+30", "1e-300", "9" * 90 + ".5"]


@given(ANY_JSON)
def test_what_was_read_is_written_and_read_again(value: Any) -> None:
    assert wire.loads(text_of(value)) == value
    json.dumps(standard(value))


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("place", ["{}", "[{}]", '[1,[],{{}},{{"a":{{"é\\"":{},"b":[null]}},"c":true}}]'])
def test_numbers_keep_all_their_digits(number: str, place: str) -> None:
    value = wire.loads(place.format(number))
    assert wire.loads(text_of(value)) == value
    assert standard(wire.loads(number)) in (float(number), int(Decimal(number)), str(Decimal(number)))


@pytest.mark.parametrize("depth", [10, 900, 5_000])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
def test_any_depth_is_written(depth: int, opening: str, closing: str) -> None:
    value: Any = Decimal("1.5")
    for _ in range(depth):
        value = [value] if opening == "[" else {"a": value}
    assert text_of(value) == opening * depth + "1.5" + closing * depth


def _ring() -> Any:
    ring: list[Any] = [Decimal("0." + "1" * 50)]
    ring.append({"again": ring})
    return ring


@pytest.mark.parametrize(
    "value", [Decimal("NaN"), [Decimal("Infinity")], float("nan"), {"a": object()}, {1}, b"x", _ring(), UNSET]
)
def test_what_json_cannot_say_is_refused(value: Any) -> None:
    with pytest.raises(InputError):
        text_of(value)


def test_the_same_part_may_stand_in_several_places() -> None:
    part = {"n": Decimal("0." + "1" * 50)}
    assert wire.loads(text_of([part, part, {"a": part}])) == [part, part, {"a": part}]


@pytest.mark.parametrize("text", ["", "{", "[1] [2]", '{"a": NaN}', b"\xff", "1e999999999"])
def test_text_that_is_no_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(DecodeFault, match="is not JSON"):
        read(text)
    with pytest.raises(DecodeFault):
        UnknownVariant.from_json(text)


def test_json_dumps_takes_what_we_give() -> None:
    plus_two = timezone(timedelta(hours=2))
    value = {
        "amount": Decimal("29.99"),
        "whole": Decimal("3.0"),
        "at": datetime(2026, 1, 2, 3, 4, tzinfo=plus_two),
        "on": date(2026, 1, 2),
        "paid": Money("5", "JPY"),
        "variant": UnknownVariant("new", {"type": "new", "price": Decimal("1.5")}),
    }
    assert json.loads(json.dumps(value, default=json_default)) == {
        "amount": 29.99,
        "whole": 3,
        "at": "2026-01-02T01:04:00Z",
        "on": "2026-01-02",
        "paid": {"amount": "5", "currency": "JPY"},
        "variant": {"type": "new", "price": 1.5},
    }
    with pytest.raises(TypeError, match="of the type object"):
        json.dumps({"a": object()}, default=json_default)
    with pytest.raises(InputError, match="more digits"):
        json.dumps({"a": Decimal("0." + "1" * 50)}, default=json_default)


def test_a_time_of_no_zone_is_utc() -> None:
    assert text_of({"at": datetime(2026, 1, 2)}) == text_of({"at": datetime(2026, 1, 2, tzinfo=UTC)})
    assert standard({"at": datetime(2026, 1, 2)}) == {"at": "2026-01-02T00:00:00Z"}


@given(st.decimals(-(10**12), 10**12, places=4), st.sampled_from(["USD", "JPY", "BHD"]))
def test_money_to_json_and_back(amount: Decimal, currency: str) -> None:
    money = Money(amount, currency)
    for twin in (Money.from_json(money.to_json()), Money.from_dict(json.loads(json.dumps(money.to_dict())))):
        assert twin == money
        assert hash(twin) == hash(money)
    assert json.loads(money.to_json()) == {"amount": str(money).partition(" ")[2], "currency": currency}


@pytest.mark.parametrize(
    "value", [None, "29.99 USD", [], {}, {"amount": "1"}, {"currency": "USD"}, {"amount": 1.5, "currency": "USD"}]
)
@pytest.mark.parametrize("extra", [{}, {"amount": None}])
def test_what_is_no_money_is_refused(value: Any, extra: dict[str, Any]) -> None:
    with pytest.raises(MoneyError):
        Money.from_dict({**value, **extra} if isinstance(value, dict) else value)
