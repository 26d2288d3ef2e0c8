"""Intervals, both ways: what is sent comes back as long as it was, or nothing is sent."""

from functools import cache
from typing import Any

import pytest
from facade import drafts
from facade.shops import NOW, PROVIDERS, Script, Shop, writes
from hypothesis import example, given, settings
from hypothesis import strategies as st

from billfold import InputError, Interval, Money, Unsupported, recurring
from billfold.testing import Sandbox
from billfold.vocabulary import EVERY

INTERVALS = st.builds(Interval, st.integers(1, 400), st.sampled_from(["day", "week", "month", "year"]))


@cache
def house() -> Sandbox:
    return Sandbox(clock=lambda: NOW)


@cache
def opened(provider: str) -> Shop:
    return Shop(provider, "sync", house().transport)


def short_enough(interval: Interval) -> bool:
    """Tell whether Creem can say an interval; whole years may be given in months."""
    longest = {"day": 365, "week": 52, "month": 24, "year": 3}[interval.unit]
    return interval.count <= longest or interval.months == 36


@pytest.mark.parametrize("provider", PROVIDERS)
@given(interval=INTERVALS)
@example(interval=Interval(365, "day"))
@example(interval=Interval(366, "day"))
@example(interval=Interval(52, "week"))
@example(interval=Interval(53, "week"))
@example(interval=Interval(24, "month"))
@example(interval=Interval(25, "month"))
@example(interval=Interval(36, "month"))
@example(interval=Interval(48, "month"))
@example(interval=Interval(3, "year"))
@example(interval=Interval(4, "year"))
@example(interval=Interval(12, "month"))
@example(interval=Interval(1, "year"))
@example(interval=Interval(3, "month"))
@example(interval=Interval(6, "month"))
@example(interval=Interval(9, "month"))
@example(interval=Interval(1, "day"))
@settings(deadline=None, max_examples=40)
def test_an_interval_comes_back_as_long_as_it_was_or_is_refused(provider: str, interval: Interval) -> None:
    house().reset()
    draft = drafts.product(recurring(Money("5", "USD"), interval=interval))
    if provider == "creem" and not short_enough(interval):
        with pytest.raises(Unsupported) as caught:
            opened(provider).products.create(draft)
        assert caught.value.feature == "prices[0].interval"
        assert house().requests == []
        return
    (price,) = opened(provider).products.create(draft).prices
    assert price.kind == "recurring"
    assert price.interval is not None
    assert price.interval.same_as(interval)


@pytest.mark.parametrize(
    "provider, every, sent",
    [
        ("clink", "day", ("day", 1)),
        ("clink", "month", ("month", 1)),
        ("clink", "quarter", ("quarter", 1)),
        ("clink", "half_year", ("half_year", 1)),
        ("clink", "year", ("year", 1)),
        ("creem", "day", ("every-day", None, None)),
        ("creem", "week", ("custom", "week", 1)),
        ("creem", "month", ("every-month", None, None)),
        ("creem", "quarter", ("every-three-months", None, None)),
        ("creem", "half_year", ("every-six-months", None, None)),
        ("creem", "year", ("every-year", None, None)),
        ("flowglad", "quarter", ("month", 3)),
        ("flowglad", "week", ("week", 1)),
        ("hyperline", "quarter", ("months", 3)),
        ("hyperline", "year", ("years", 1)),
    ],
)
def test_words_are_sent_in_the_providers_own(provider: str, every: Any, sent: object) -> None:
    house().reset()
    opened(provider).products.create(drafts.product(recurring(Money("5", "USD"), every=every)))
    body = writes(house())[0].json
    found = {
        "clink": lambda: (
            body["priceList"][0]["recurringDetails"]["interval"],
            body["priceList"][0]["recurringDetails"]["intervalCount"],
        ),
        "creem": lambda: (body["billing_period"], body.get("recurring_interval"), body.get("recurring_interval_count")),
        "flowglad": lambda: (body["price"]["intervalUnit"], body["price"]["intervalCount"]),
        "hyperline": lambda: tuple(body["price_configurations"][0]["billing_interval"].values()),
    }[provider]()
    assert found == sent


def test_several_days_at_clink_are_a_custom_interval() -> None:
    house().reset()
    opened("clink").products.create(drafts.product(recurring(Money("5", "USD"), interval=Interval(10, "day"))))
    details = writes(house())[0].json["priceList"][0]["recurringDetails"]
    assert (details["interval"], details["intervalCount"]) == ("custom", 10)


@pytest.mark.parametrize(
    "name, count, read",
    [
        ("quarter", 1, Interval(3, "month")),
        ("half_year", 1, Interval(6, "month")),
        ("custom", 45, Interval(45, "day")),
        ("week", 2, Interval(2, "week")),
        ("quarter", 2, None),
        ("fortnight", 1, None),
        ("month", None, None),
        ("month", 0, None),
        (None, 1, None),
    ],
)
def test_an_interval_at_clink_is_never_guessed(name: str | None, count: int | None, read: Interval | None) -> None:
    price = {
        "priceId": "price_1",
        "currency": "USD",
        "unitAmount": 5,
        "priceType": "recurring",
        "recurring": {"interval": name, "intervalCount": count, "pricingModel": "flat_rate"},
    }
    script = Script({"GET /api/product/prd_1": {"code": 200, "data": {"productId": "prd_1", "priceList": [price]}}})
    (found,) = Shop("clink", "sync", script.transport).products.get("prd_1").prices
    assert (found.kind, found.interval) == ("recurring", read)


@pytest.mark.parametrize(
    "period, unit, count, read",
    [
        ("every-two-weeks", None, None, None),
        ("custom", None, None, None),
        ("once", None, None, None),
        ("once", "month", 1, None),
        (None, None, None, None),
        ("every-day", None, None, Interval(1, "day")),
        ("every-three-months", None, None, Interval(3, "month")),
        ("every-three-months", "month", 3, Interval(3, "month")),
        ("every-year", "month", 12, Interval(12, "month")),
        ("custom", "week", 2, Interval(2, "week")),
        # The length is told, so the name is not needed.
        ("every-two-weeks", "week", 2, Interval(2, "week")),
        # What is half told, not known, or contradicts itself is not made up.
        ("every-month", "month", 3, None),
        ("every-month", "month", None, None),
        ("every-month", None, 1, None),
        ("every-month", "fortnight", 1, None),
        ("custom", "week", 0, None),
        ("custom", "fortnight", 2, None),
    ],
)
def test_a_period_at_creem_is_never_guessed(
    period: str | None, unit: str | None, count: int | None, read: Interval | None
) -> None:
    body = {
        "id": "prod_1",
        "name": "Pro",
        "price": 500,
        "currency": "USD",
        "billing_type": "recurring",
        "billing_period": period,
        "recurring_interval": unit,
        "recurring_interval_count": count,
        "status": "active",
    }
    (found,) = Shop("creem", "sync", Script({"GET /v1/products/prod_1": body}).transport).products.get("prod_1").prices
    assert (found.kind, found.interval) == ("recurring", read)


@given(INTERVALS, INTERVALS)
def test_equally_long_means_the_same_number_of_months_or_days(first: Interval, second: Interval) -> None:
    def days(interval: Interval) -> int:
        return interval.count * {"day": 1, "week": 7, "month": 10_000, "year": 120_000}[interval.unit]

    assert first.same_as(second) == (days(first) == days(second))
    assert first.same_as(first)


@pytest.mark.parametrize("count, unit", [(0, "month"), (-1, "day"), (True, "day"), (1.0, "day"), (1, "days"), (1, None)])
def test_an_interval_that_is_none_is_refused(count: Any, unit: Any) -> None:
    with pytest.raises(InputError, match="interval"):
        Interval(count, unit)


def test_the_words_are_intervals() -> None:
    assert {word: str(interval) for word, interval in EVERY.items()} == {
        "day": "every day",
        "week": "every week",
        "month": "every month",
        "quarter": "every 3 months",
        "half_year": "every 6 months",
        "year": "every year",
    }
