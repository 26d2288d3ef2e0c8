"""A provider refuses an idempotency key: one in flight is waited for, one that was used for something else is told as that."""

from typing import Any

import pytest
from core.servers import Client, Mode, Requests, World, answering, call, provider

import billfold_core
from billfold_core.errors import Conflict, IdempotencyKeyReused, InputError
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from billfold_core.provider import KeyStatuses
from billfold_core.retry import RetryPolicy

RULES = provider(keys=KeyStatuses(in_flight=409, reused=417))
OWN = RequestOptions(idempotency_key="own-key-0123456789")
POLICY = RetryPolicy(max_attempts=4, deadline=40, first_delay=1.0, max_delay=10)


def in_turn(*statuses: int) -> Requests:
    """Answer one status after the other, the last one for ever; 0 is an answer that is lost, -1 a request that never left."""
    left = list(statuses)

    def answer(request: httpx.Request) -> httpx.Response:
        status = left.pop(0) if len(left) > 1 else left[0]
        if status < 1:
            raise (httpx.ReadTimeout if status == 0 else httpx.ConnectError)("slow", request=request)
        return httpx.Response(status, json={"id": "thing_1", "message": "told"})

    return Requests(answer)


def keys_of(requests: Requests) -> set[str]:
    return {one.headers["idempotency-key"] for one in requests}


@pytest.mark.parametrize("statuses", [(409, 201), (409, 409, 409, 201), (0, 409, 201), (500, 409, 201)])
def test_a_key_in_flight_is_waited_for(mode: Mode, world: World, statuses: tuple[int, ...]) -> None:
    requests = in_turn(*statuses)
    answer = Client[Any](mode, requests, RULES, world, retry=POLICY).send(call("keyed"), OWN)
    assert (answer.status, answer.attempts) == (201, len(statuses))
    assert keys_of(requests) == {OWN.idempotency_key}
    # Half of each pause is left to chance.
    assert world.pauses == [0.75, 1.5, 3.0][: len(statuses) - 1]


def test_the_wait_is_bounded_and_then_nobody_can_tell(mode: Mode, world: World) -> None:
    requests = in_turn(409)
    error = Client[Any](mode, requests, RULES, world, retry=POLICY).failure(call("keyed"), OWN)
    assert isinstance(error, Conflict)
    assert (error.outcome, len(requests)) == ("unknown", 4)
    assert str(error).endswith(
        "answered 409: told. It answers so both while another call with this idempotency key is running and when what exists is "
        "in the way; it does not say which. It may have taken effect; repeating it with the same idempotency key is safe."
    )


@pytest.mark.parametrize("before", [(0,), (500,), (429, 503), (0, 429)])
def test_an_earlier_attempt_may_still_be_running(mode: Mode, world: World, before: tuple[int, ...]) -> None:
    requests = in_turn(*before, 409)
    error = Client[Any](mode, requests, RULES, world, retry=POLICY).failure(call("keyed"))
    assert (type(error), error.outcome, len(requests)) == (Conflict, "unknown", 4)
    assert "both while an earlier attempt of this call is running and when what exists is in the way" in str(error)


@pytest.mark.parametrize("before", [(-1,), (429,), (429, -1)])
@pytest.mark.parametrize("keys", [RULES.keys, KeyStatuses()])
def test_a_conflict_is_final_while_no_attempt_can_have_arrived(
    mode: Mode, world: World, before: tuple[int, ...], keys: KeyStatuses
) -> None:
    requests = in_turn(*before, 409)
    error = Client[Any](mode, requests, provider(keys=keys), world, retry=POLICY).failure(call("keyed"))
    assert (type(error), error.outcome, len(requests)) == (Conflict, "rejected", len(before) + 1)
    assert "running" not in str(error)


def test_a_wait_is_as_long_as_the_provider_asks(mode: Mode, world: World) -> None:
    requests = Requests(answering(409, {"retry-after": "6"}, json={}))
    Client[Any](mode, requests, RULES, world, retry=POLICY).failure(call("keyed"), OWN)
    assert world.pauses == [6.0, 6.0, 6.0]


def test_a_fresh_key_cannot_be_in_flight(mode: Mode, world: World) -> None:
    requests = in_turn(409)
    error = Client[Any](mode, requests, RULES, world, retry=POLICY).failure(call("keyed"))
    assert (error.outcome, len(requests)) == ("rejected", 1)


@pytest.mark.parametrize("effect", ["read", "idempotent", "unsafe"])
def test_what_carries_no_key_is_not_in_flight(mode: Mode, effect: Any) -> None:
    for status in (409, 417):
        requests = in_turn(status)
        error = Client[Any](mode, requests, RULES, retry=POLICY).failure(call(effect))
        assert (type(error), error.outcome, len(requests)) == (Conflict, "rejected", 1)


def test_a_provider_that_says_nothing_of_keys_is_asked_once(mode: Mode) -> None:
    for status in (409, 417):
        requests = in_turn(status)
        error = Client[Any](mode, requests, provider(), retry=POLICY).failure(call("keyed"), OWN)
        assert (type(error), error.outcome, len(requests)) == (Conflict, "rejected", 1)


@pytest.mark.parametrize("before", [(), (0,), (409,), (500, 0)])
def test_a_key_that_was_used_for_something_else_did_nothing(mode: Mode, before: tuple[int, ...]) -> None:
    requests = in_turn(*before, 417)
    error = Client[Any](mode, requests, RULES, retry=POLICY).failure(call("keyed"), OWN)
    assert isinstance(error, IdempotencyKeyReused)
    assert isinstance(error, Conflict)
    assert (error.outcome, error.status, len(requests)) == ("rejected", 417, len(before) + 1)
    assert "take a new one, or send exactly what was sent with it before" in str(error)
    assert billfold_core.IdempotencyKeyReused is IdempotencyKeyReused


def test_the_statuses_are_the_providers(mode: Mode) -> None:
    rules = provider(keys=KeyStatuses(in_flight=423, reused=412))
    assert Client[Any](mode, in_turn(423, 201), rules, retry=POLICY).send(call("keyed"), OWN).attempts == 2
    assert type(Client[Any](mode, in_turn(412), rules, retry=POLICY).failure(call("keyed"), OWN)) is IdempotencyKeyReused


def test_a_key_that_is_too_short_is_refused_before_anything_is_sent(mode: Mode) -> None:
    requests = in_turn(201)
    client = Client[Any](mode, requests, provider(keys=KeyStatuses(shortest=16)), retry=POLICY)
    told = "idempotency_key must have at least 16 characters, not 15: Acme promises nothing for a shorter one"
    with pytest.raises(InputError, match=told) as caught:
        client.send(call("keyed"), RequestOptions(idempotency_key="x" * 15))
    assert (caught.value.path, len(requests)) == ("idempotency_key", 0)
    assert client.send(call("keyed"), RequestOptions(idempotency_key="x" * 16)).idempotency_key == "x" * 16
