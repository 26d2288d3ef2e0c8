"""One case of the fuzz: a client, a call that meets faults, and a call after it that meets none."""

import asyncio
import gc
import os
import sys
import time
import warnings
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from tempfile import TemporaryDirectory
from typing import Any, Literal, NamedTuple

from billfold_core import wire
from billfold_core.call import Call, Effect, Operation
from billfold_core.client import AsyncClient, SyncClient
from billfold_core.errors import CallError, DecodeFault
from billfold_core.http import httpx
from billfold_core.observe import Event
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.provider import ErrorRules, Host, Provider
from billfold_core.retry import RetryPolicy
from billfold_core.runtime import Runtime
from fuzz.wire_server import Fault, Loopback, Server
from fuzz.wire_steps import GOOD, message, send, whole

Kind = Literal["sync", "async", "aiohttp"]
Look = Callable[[object], None]
"""Is shown what a case made: clients, answers and errors."""
# What joins aiohttp to the client knows httpx alone, not its successor.
KINDS: tuple[Kind, ...] = ("sync", "async", "aiohttp") if httpx.__name__ == "httpx" else ("sync", "async")
EFFECTS: tuple[Effect, ...] = ("unsafe", "keyed", "read")

ATTEMPTS = 3
SHORT = RequestOptions(timeout=0.1, deadline=0.2)
"""What a call is given that meets a fault which only a limit of time ends."""
_NO_END = 8.0
API_KEY = "acme_test_5ecretV4lue"
LICENCE = "LIC-7icence/V4lue+1"
"""What the body of each call has that is secret."""
_PROVIDER = Provider(
    name="acme",
    title="Acme",
    scheme="api_key",
    header="x-api-key",
    environment_variable="ACME_API_KEY",
    hosts={"test": Host("https://test.acme.example/v1", ("acme_test_",))},
    errors=ErrorRules((("message",), ("msg",)), (("code",),), request_id_header="x-request-id", success=("code", 200)),
    user_agent="acme-client/1",
)
_GOOD = Fault("good", (whole, send(message())), GOOD)


class Case(NamedTuple):
    """What is played to which client."""

    faults: tuple[Fault, ...]
    kind: Kind
    effect: Effect
    always: bool
    """Whether the last fault is played to every attempt, or once."""
    kept: bool
    """Whether a good call on the same connection comes first."""

    @property
    def label(self) -> str:
        """The case in one line, as `--only` reads it."""
        names = "+".join(fault.name for fault in self.faults)
        return f"{names}/{self.kind}/{self.effect}/{'always' if self.always else 'once'}/{'kept' if self.kept else 'fresh'}"


@dataclass
class Played:
    """One call of a case, and what came of it."""

    id: str
    script: tuple[Fault, ...]
    options: RequestOptions = NO_OPTIONS
    outcome: str = ""
    """`success`, an outcome, or `foreign` for an exception that is none of ours."""
    error: str = ""
    """The class of the error."""
    text: str = ""
    data: str = ""
    attempts: int = 0
    seconds: float = 0.0


class _Silent:
    """An observer that says nothing."""

    def notice(self, event: Event) -> None:
        """Do nothing."""


class _Sync(SyncClient):
    provider = _PROVIDER


class _Async(AsyncClient):
    provider = _PROVIDER


def _record_id(value: Any) -> str:
    """Read a record as a generated model does: its id is required, and a text."""
    found = value.get("id") if wire.is_object(value) else None
    if not isinstance(found, str):
        raise DecodeFault("", "is not a record")
    return found


def _call(effect: Effect, played: Played, *, with_body: bool) -> Call[str]:
    has_body = with_body or effect != "read"
    operation = Operation(
        "things_create",
        "POST" if has_body else "GET",
        effect,
        _record_id,
        key_header="Idempotency-Key" if effect == "keyed" else "",
        secrets=("secret",),
        sent_secrets=("key",),
    )
    size = max(fault.size for fault in (_GOOD, *played.script))
    body = {"id": played.id, "key": LICENCE, "note": "x" * size} if has_body else None
    return Call(operation, f"/v1/things/{played.id}", body=body)


def play(loopback: Loopback, case: Case, look: Look | None = None) -> tuple[list[Played], Server, list[str]]:
    """Play one case; give its calls, the server's record, and what was left behind.

    With `look`, it is shown what was made, reads have a body too, and the client logs what it does.
    """
    first, ids = case.faults[0], (f"call-{number:04}" for number in count(1))
    # A server that does not speak TLS never does.
    lasting = case.always or first.scheme == "https"
    script = (*case.faults, *[case.faults[-1]] * (ATTEMPTS * 2)) if lasting else case.faults
    main = Played(next(ids), script, SHORT if any(fault.slow for fault in case.faults) else NO_OPTIONS)
    primer = (Fault("primer", first.primer, GOOD),) if first.primer else ()
    calls = [Played(next(ids), primer), main] if primer or case.kept else [main]
    if first.scheme == "http":
        calls.append(Played(next(ids), ()))
    left: list[str] = []
    with _plain_environment(), _watching(left):
        server = Server(loopback, _GOOD)
        try:
            server.open(first.port if calls[0] is main else "open")
            if case.kind == "sync":
                _play_sync(server, case, calls, look)
            else:
                asyncio.run(_play_async(server, case, calls, left, look))
        finally:
            server.close()
    return calls, server, [*left, *server.problems]


def _settings(server: Server, case: Case, look: Look | None) -> dict[str, Any]:
    def pause(seconds: float) -> None:
        # What is played once has passed by the next attempt.
        if not case.always:
            server.open()

    async def async_pause(seconds: float) -> None:
        pause(seconds)
        await asyncio.sleep(0)

    keys = count(1)
    return {
        "api_key": API_KEY,
        "base_url": f"{case.faults[0].scheme}://127.0.0.1:{server.port}",
        "timeout": 2.0,
        "retry": RetryPolicy(max_attempts=ATTEMPTS, first_delay=0.01, max_delay=5.0),
        "observer": _Silent() if look is None else None,
        "runtime": Runtime(sleep=pause, async_sleep=async_pause, chance=lambda: 0.5, new_key=lambda: f"key-{next(keys)}"),
    }


def _play_sync(server: Server, case: Case, calls: Sequence[Played], look: Look | None) -> None:
    with _Sync(**_settings(server, case, look)) as client:
        for number, played in enumerate(calls):
            _prepare(server, played, last=number == len(calls) - 1)
            if number and case.faults[0].primer:
                time.sleep(0.05)
            with _recorded(played, look):
                answer = client.send(_call(case.effect, played, with_body=look is not None), played.options)
                _shown(look, client, answer)
                played.outcome, played.data, played.attempts = "success", answer.data, answer.attempts


async def _play_async(server: Server, case: Case, calls: Sequence[Played], left: list[str], look: Look | None) -> None:
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: left.append(str(context["message"])))
    settings = _settings(server, case, look)
    async with _Async(**settings, transport="aiohttp") if case.kind == "aiohttp" else _Async(**settings) as client:
        for number, played in enumerate(calls):
            _prepare(server, played, last=number == len(calls) - 1)
            if number and case.faults[0].primer:
                await asyncio.sleep(0.05)
            with _recorded(played, look):
                async with asyncio.timeout(_NO_END):
                    answer = await client.send(_call(case.effect, played, with_body=look is not None), played.options)
                _shown(look, client, answer)
                played.outcome, played.data, played.attempts = "success", answer.data, answer.attempts


def _prepare(server: Server, played: Played, *, last: bool) -> None:
    server.expect(played.id, played.script)
    if last:
        server.open()


@contextmanager
def _recorded(played: Played, look: Look | None) -> Generator[None]:
    began = time.monotonic()
    try:
        yield
    except CallError as error:
        played.outcome, played.attempts = error.outcome, error.attempts
        played.error, played.text = type(error).__name__, str(error)
        _shown(look, error)
    except (Exception, asyncio.CancelledError) as error:
        played.outcome, played.error, played.text = "foreign", type(error).__name__, f"{error}"
        _shown(look, error)
    played.seconds = time.monotonic() - began


def _shown(look: Look | None, *made: object) -> None:
    if look is not None:
        for thing in made:
            look(thing)


@contextmanager
def _plain_environment() -> Generator[None]:
    """Lead no request elsewhere, and trust nobody: reading all authorities takes longer than a whole case."""
    before = dict(os.environ)
    for name in before:
        if name.lower().endswith("_proxy") or name == "SSL_CERT_FILE":
            del os.environ[name]
    try:
        with TemporaryDirectory() as nobody:
            os.environ["SSL_CERT_DIR"] = nobody
            yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _open_files() -> int:
    # Where the system does not list them, warnings alone tell of a socket that was left open.
    return len(os.listdir("/dev/fd")) if os.path.isdir("/dev/fd") else 0


@contextmanager
def _watching(left: list[str]) -> Generator[None]:
    """Note what a case leaves behind: open sockets, and what the interpreter says when they are collected."""
    before = _open_files()
    hook: Callable[[Any], None] = sys.unraisablehook
    sys.unraisablehook = lambda unraisable: left.append(f"unraisable: {unraisable.exc_value!r}")
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            yield
            if (more := _open_files() - before) > 0:
                left.append(f"{more} files left open")
                gc.collect()
        left += [str(warning.message) for warning in warned]
    finally:
        sys.unraisablehook = hook
