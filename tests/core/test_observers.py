"""An observer that fails changes nothing about a call: neither what it does nor how it ends."""

import asyncio
import logging
from typing import Any

import pytest
from core.servers import KEY, Client, Mode, Requests, World, call
from core.transports import Act, Foreign, good

from billfold_core.call import Effect
from billfold_core.errors import BillfoldError, CallError, ConnectionFailed, InputError
from billfold_core.http import httpx
from billfold_core.observe import Event
from billfold_core.retry import RetryPolicy

STEPS = ("request", "response", "retry", "error")


class Odd(Exception):
    """An error of the observer's own, whose text cannot be had."""

    def __str__(self) -> str:
        raise ValueError("no text")


RAISED: dict[str, Act] = {
    "ValueError": lambda: ValueError("no room"),
    "RuntimeError": lambda: RuntimeError("loop"),
    "KeyError": lambda: KeyError("step"),
    "OSError": lambda: OSError(28, "no space left on device"),
    "AssertionError": AssertionError,
    "StopIteration": StopIteration,
    "RecursionError": RecursionError,
    "Odd": Odd,
    "InputError": lambda: InputError("metrics"),
    "CallError": lambda: CallError("metrics", outcome="not_sent"),
    "ConnectError": lambda: httpx.ConnectError("metrics"),
    "ExceptionGroup": lambda: ExceptionGroup("two", [ValueError(), KeyError()]),
}


class Failing:
    """Take note of every step, and fail at some."""

    def __init__(self, make: Act | None = None, *steps: str) -> None:
        self.make = make
        self.steps = steps
        self.seen: list[tuple[Any, ...]] = []

    def notice(self, event: Event) -> None:
        self.seen.append((event.step, event.attempt, event.status, event.problem))
        if self.make is not None and event.step in self.steps:
            raise self.make()


def _lost() -> Exception:
    return httpx.ReadError("reset")


SCRIPTS: dict[str, tuple[Act, ...]] = {
    "success": (good,),
    "success at last": (lambda: httpx.Response(503), good),
    "refused": (lambda: httpx.Response(404, json={"message": "none"}),),
    "never sent": (lambda: httpx.ConnectError("refused"),),
    "lost": (_lost,),
    "unreadable": (lambda: httpx.Response(200, text="OK"),),
}


def run(mode: Mode, script: str, effect: Effect, observer: Failing) -> tuple[Any, ...]:
    """Tell everything that a call did and how it ended."""
    world, transport = World(), Foreign(*SCRIPTS[script])
    client = Client[Any](mode, Requests(), world=world, transport=transport, observer=observer, retry=RetryPolicy(max_attempts=3))
    try:
        ended: Any = client.send(call(effect)).data
    except BillfoldError as error:
        ended = (type(error), str(error), error.outcome)
    return ended, transport.sent, world.pauses, observer.seen


@pytest.mark.parametrize("effect", ["unsafe", "read"])
@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("name", RAISED)
def test_an_observer_that_fails_changes_nothing(
    mode: Mode, name: str, script: str, effect: Effect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    expected = run(mode, script, effect, Failing())
    for steps in (*((step,) for step in STEPS), STEPS):
        caplog.clear()
        observer = Failing(RAISED[name], *steps)
        assert run(mode, script, effect, observer) == expected
        failed = [seen for seen in observer.seen if seen[0] in steps]
        warnings = [record for record in caplog.records if record.name == "billfold.observer"]
        assert {record.levelno for record in warnings} == ({logging.WARNING} if failed else set())
        if failed:
            shown = logging.Formatter().format(warnings[0])
            assert name in shown
            assert KEY not in shown


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, asyncio.CancelledError])
def test_an_observer_can_end_the_program(mode: Mode, step: str, kind: type[BaseException]) -> None:
    with pytest.raises(kind):
        run(mode, "success at last", "read", Failing(kind, step))


def test_every_step_is_told_although_the_one_before_failed(mode: Mode) -> None:
    observer = Failing(RAISED["ValueError"], *STEPS)
    ended, *_ = run(mode, "success at last", "read", observer)
    assert ended == {"id": "thing_1"}
    assert [step for step, *_ in observer.seen] == ["request", "error", "retry", "request", "response"]
    with pytest.raises(ConnectionFailed):
        Client[Any](mode, Requests(), transport=Foreign(_lost), observer=observer).send(call())
