"""Hand-made providers, operations, time and clients, so that the core is tested without any generated package."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, Generic, Literal, TypeVar

import pytest

from billfold_core.call import Call, Effect, Operation, Response
from billfold_core.client import AsyncClient, SyncClient
from billfold_core.errors import CallError
from billfold_core.http import httpx
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import AsyncPager, Pager, Pagination
from billfold_core.provider import ErrorRules, Host, Provider, Scheme
from billfold_core.runtime import Runtime

T = TypeVar("T")
Mode = Literal["sync", "async"]
Handler = Callable[[httpx.Request], httpx.Response]

KEY = "acme_test_5ecretV4lue"
LIVE_KEY = "acme_5ecretV4lue"
START = 1_750_000_000.0  # Sun, 15 Jun 2025 15:06:40 GMT
HOSTS = {
    "live": Host("https://api.acme.example/v1", ("acme_",)),
    "test": Host("https://test.acme.example/v1", ("acme_test_",)),
}


def provider(scheme: Scheme = "api_key", **changes: Any) -> Provider:
    """Make a provider of one signing scheme; the timestamped one wraps its answers, as Clink does."""
    clocked = scheme == "timestamped_key"
    made = Provider(
        name="acme",
        title="Acme",
        scheme=scheme,
        header="Authorization" if scheme == "bearer" else "x-api-key",
        environment_variable="ACME_API_KEY",
        hosts={"live": HOSTS["live"], "test": HOSTS["test"]},
        errors=ErrorRules(
            message=(("message",), ("error", "message"), ("error",), ("msg",)),
            code=(("code",), ("error", "code")),
            request_id=(("trace_id",),),
            request_id_header="x-request-id",
            success=("code", 200) if clocked else None,
        ),
        user_agent="acme-client/1",
        timestamp_header="X-Timestamp" if clocked else "",
        envelope=("code", "data") if clocked else None,
    )
    return made._replace(**changes)


SCHEMES: tuple[Scheme, ...] = ("api_key", "bearer", "timestamped_key")


def same(value: Any) -> Any:
    """Decode nothing."""
    return value


def call(effect: Effect = "unsafe", decode: Callable[[Any], Any] = same, **given: Any) -> Call[Any]:
    """Make a call of one effect."""
    operation = Operation(
        "things_read" if effect == "read" else "things_create",
        "GET" if effect == "read" else "POST",
        effect,
        decode,
        given.pop("enveloped", False),
        "Idempotency-Key" if effect == "keyed" else "",
    )
    body = None if effect == "read" else {"name": "Pro"}
    settings: dict[str, Any] = {"body": body, **given}
    return Call(operation, settings.pop("path", "/things"), **settings)


class World:
    """Time that passes only when somebody sleeps or a server takes long."""

    def __init__(self) -> None:
        self.now = START
        self.pauses: list[float] = []
        self.chance = 0.5
        self.keys = 0

    def sleep(self, seconds: float) -> None:
        assert seconds >= 0
        self.pauses.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def new_key(self) -> str:
        self.keys += 1
        return f"key-{self.keys}"

    @property
    def runtime(self) -> Runtime:
        return Runtime(lambda: self.now, lambda: self.now, self.sleep, self.async_sleep, lambda: self.chance, self.new_key)


class Requests(list[httpx.Request]):
    """A transport handler that keeps copies of what it was sent and answers as told."""

    def __init__(self, answer: Handler | None = None) -> None:
        super().__init__()
        self.answer: Handler = answer or answering(json={"id": "thing_1"})

    def __call__(self, request: httpx.Request) -> httpx.Response:
        # A copy: the client takes the key out of a request that failed.
        self.append(httpx.Request(request.method, request.url, headers=request.headers.copy(), content=request.read()))
        return self.answer(request)


class Client(Generic[T]):
    """A client used in one way, whether it is sync or async."""

    def __init__(
        self, mode: Mode, handler: Handler, rules: Provider | None = None, world: World | None = None, **given: Any
    ) -> None:
        kind: Any = SyncClient if mode == "sync" else AsyncClient
        self.world = world or World()
        named = type("Acme", (kind,), {"provider": rules or provider()})
        settings = {"api_key": KEY, "runtime": self.world.runtime, "transport": httpx.MockTransport(handler), **given}
        self.mode = mode
        self.inner: Any = named(**settings)

    def send(self, made: Call[Any], options: RequestOptions = NO_OPTIONS) -> Response[Any]:
        answer = self.inner.send(made, options)
        return answer if self.mode == "sync" else asyncio.run(answer)

    def request(self, method: str, path: str, **given: Any) -> Response[Any]:
        answer = self.inner.request(method, path, **given)
        return answer if self.mode == "sync" else asyncio.run(answer)

    def failure(self, made: Call[Any], options: RequestOptions = NO_OPTIONS) -> CallError:
        with pytest.raises(CallError) as caught:
            self.send(made, options)
        return caught.value

    def pager(self, made: Call[Any], rules: Pagination, **given: Any) -> Any:
        kind: Any = Pager if self.mode == "sync" else AsyncPager
        return kind(self.inner, made, rules, **given)

    def items(self, pager: Any) -> list[Any]:
        return list(pager) if self.mode == "sync" else asyncio.run(_collect(pager))

    def items_into(self, seen: list[Any], pager: Any) -> None:
        """Read items one by one, so that those before an error are kept."""
        if self.mode == "sync":
            for item in pager:
                seen.append(item)
        else:
            asyncio.run(_keep(seen, pager))

    def first(self, pager: Any) -> Any:
        return pager.first() if self.mode == "sync" else asyncio.run(pager.first())

    def pages(self, pager: Any) -> list[Any]:
        return list(pager.pages()) if self.mode == "sync" else asyncio.run(_collect(pager.pages()))


async def _collect(source: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in source]


async def _keep(seen: list[Any], source: AsyncIterator[Any]) -> None:
    async for item in source:
        seen.append(item)


def answering(status: int = 200, headers: Mapping[str, str] | None = None, **body: Any) -> Handler:
    """Answer every request alike."""
    return lambda request: httpx.Response(status, headers=headers, **body)
