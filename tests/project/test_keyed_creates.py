"""A create with an idempotency key makes one record, whatever becomes of its answers; `nox -s fuzz` makes many more."""

import pytest

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core import RequestOptions
from billfold_core.errors import IdempotencyKeyReused
from fuzz.keyed import OPERATIONS, made
from hyperline_client import Hyperline

CREATES = 12
"""Once through the script."""


@pytest.mark.parametrize("asynchronous", [False, True])
def test_each_create_makes_one_record(asynchronous: bool) -> None:
    found = made(CREATES, asynchronous=asynchronous)
    assert len(found) == len(OPERATIONS)
    for result in found.values():
        assert (result.records, result.answered) == (CREATES, CREATES)
        assert result.statuses >= {0, 201, 409, 429, 500, 503, 520}


@pytest.mark.parametrize("again", [{"name": "Other"}, {"description": "another one"}])
def test_a_key_that_was_used_for_something_else_raises_its_own_error(again: dict[str, str]) -> None:
    options = RequestOptions(idempotency_key="0123456789abcdef")
    with Sandbox() as sandbox:
        shop = Hyperline(EXAMPLE_KEYS["hyperline"], transport=sandbox.transport)
        first = shop.price_books.create(name="One", options=options)
        assert shop.price_books.create(name="One", options=options) == first
        with pytest.raises(IdempotencyKeyReused) as caught:
            shop.price_books.create(**{"name": "One", **again}, options=options)
        assert (caught.value.status, caught.value.outcome) == (417, "rejected")
        assert len(list(shop.price_books.list())) == 1
        sandbox.advance(24 * 3600)
        assert shop.price_books.create(name="One", options=options) != first
