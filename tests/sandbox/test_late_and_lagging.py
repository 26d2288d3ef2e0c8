"""A call that takes effect after its caller gave up, and lists that do not show a new record yet."""

from decimal import Decimal
from typing import Any

import pytest
from sandbox.callers import Clock

import billfold
from billfold import CallError, CustomerDraft
from billfold.testing import EXAMPLE_KEYS, Sandbox, sandbox_url
from billfold_core import RetryPolicy
from billfold_sandbox.web import serving
from creem_client import Creem
from flowglad_client import Flowglad

PRODUCT: dict[str, Any] = {
    "name": "Pro",
    "description": "All of it",
    "price": 2999,
    "currency": "USD",
    "billing_type": "onetime",
}


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_late_commit_takes_effect_when_its_time_has_come(clock: Clock) -> None:
    with Sandbox(clock=clock) as sandbox:
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport, retry=RetryPolicy(max_attempts=1))
        sandbox.faults.add("late_commit", operation="products_create", provider="creem", seconds=30)
        with pytest.raises(CallError) as caught:
            creem.products.create(**PRODUCT)
        assert caught.value.outcome == "unknown"
        assert list(creem.products.search()) == []
        sandbox.advance(29)
        assert list(creem.products.search()) == []
        sandbox.advance(1)
        assert [product.name for product in creem.products.search()] == ["Pro"]
        assert [row.name for row in sandbox.state()["creem"]] == ["Pro"]


def test_late_commits_take_effect_in_the_order_of_their_times(clock: Clock) -> None:
    with Sandbox(clock=clock) as sandbox:
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport, retry=RetryPolicy(max_attempts=1))
        for name, seconds in (("second", 20), ("first", 10)):
            sandbox.faults.add("late_commit", seconds=seconds)
            with pytest.raises(CallError):
                creem.products.create(**{**PRODUCT, "name": name})
        sandbox.advance(60)
        assert [row.name for row in sandbox.state()["creem"]] == ["first", "second"]
        sandbox.faults.add("late_commit", seconds=5)
        with pytest.raises(CallError):
            creem.products.create(**PRODUCT)
        sandbox.reset()
        sandbox.advance(60)
        assert sandbox.state()["creem"] == []


def test_a_lagging_list_misses_what_was_made_since(clock: Clock) -> None:
    with Sandbox(clock=clock) as sandbox:
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport)
        old = creem.products.create(**PRODUCT)
        sandbox.faults.add("list_lag", provider="creem", times=2)
        new = creem.products.create(**{**PRODUCT, "name": "New"})
        assert creem.products.get(new.id).name == "New"
        assert [product.id for product in creem.products.search()] == [old.id]
        assert [product.id for product in creem.products.search()] == [old.id]
        assert [product.id for product in creem.products.search()] == [old.id, new.id]
        assert sandbox.faults.pending == ()


def test_a_lagging_list_at_flowglad_counts_what_it_shows(clock: Clock) -> None:
    with Sandbox(clock=clock) as sandbox:
        flowglad = Flowglad(EXAMPLE_KEYS["flowglad"], transport=sandbox.transport, retry=RetryPolicy(max_attempts=1))
        with billfold.connect("flowglad", EXAMPLE_KEYS["flowglad"], transport=sandbox.transport) as shop:
            for number in range(15):
                reference = f"user_{number}"
                if number == 12:
                    sandbox.faults.add("list_lag", times=None)
                shop.customers.create(CustomerDraft(name="A", email=f"{reference}@example.com", reference=reference))
            assert [customer.external_id for customer in flowglad.customers.list()] == [f"user_{n}" for n in range(12)]
            sandbox.faults.clear()
            assert len(list(shop.customers.list())) == 15


@pytest.mark.parametrize("kind", ["late_commit", "list_lag"])
def test_what_these_faults_cannot_do_is_refused(kind: Any) -> None:
    with Sandbox() as sandbox, pytest.raises(ValueError, match="keeps nothing from taking effect"):
        sandbox.faults.add(kind, applied=False)


@pytest.mark.parametrize("seconds", [-1e12, 1e12, float("nan"), float("inf")])
def test_time_stays_within_what_a_date_can_say(seconds: float) -> None:
    with Sandbox() as sandbox, pytest.raises(ValueError, match="in seconds since 1970"):
        sandbox.advance(seconds)


@pytest.mark.parametrize(
    "options", [{"times": "a"}, {"times": 1.5}, {"times": float("nan")}, {"seconds": "1"}, {"status": "500"}]
)
def test_an_option_of_another_kind_is_refused_in_words(options: Any) -> None:
    with Sandbox() as sandbox, pytest.raises(ValueError, match=f"{next(iter(options))}: a "):
        sandbox.faults.add("server_error", **options)


@pytest.mark.parametrize("retry_after", [[1], "soon", -1, float("inf"), float("nan"), True, Decimal("-1")])
def test_what_is_no_wait_is_refused(retry_after: Any) -> None:
    with Sandbox() as sandbox, pytest.raises(ValueError, match="retry_after: seconds, or 'date'"):
        sandbox.faults.add("rate_limited", retry_after=retry_after)


@pytest.mark.parametrize("seconds", ["5", None, [1]])
def test_what_is_no_number_of_seconds_is_refused(seconds: Any) -> None:
    with Sandbox() as sandbox, pytest.raises(ValueError, match="seconds: a number"):
        sandbox.advance(seconds)


def test_over_a_port_a_late_commit_comes_after_the_connection_has_closed(clock: Clock) -> None:
    once = RetryPolicy(max_attempts=1)
    with Sandbox(clock=clock) as sandbox, serving(sandbox.emulator) as address:
        sandbox.faults.add("late_commit", seconds=0.2)
        with Creem(EXAMPLE_KEYS["creem"], base_url=sandbox_url("creem", address), retry=once) as patient:
            with pytest.raises(CallError) as caught:
                patient.products.create(**PRODUCT)
            assert caught.value.outcome == "unknown"
            assert sandbox.state()["creem"] == []
            clock.now += 1
            assert len(list(patient.products.search())) == 1
