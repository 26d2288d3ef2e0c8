"""Transports that do what a script says, and bodies that come in parts."""

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

from billfold_core.http import httpx

Act = Callable[[], Any]


class Parts(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in parts; an exception among them is raised."""

    def __init__(self, *parts: Any) -> None:
        self.parts = parts

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            if isinstance(part, BaseException):
                raise part
            yield part

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self.parts:
            if isinstance(part, BaseException):
                raise part
            yield part


class Foreign(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport of somebody else: at each attempt it raises or gives what comes next, the last for ever."""

    def __init__(self, *acts: Act) -> None:
        self.acts = acts
        self.sent = 0

    def _act(self) -> Any:
        act = self.acts[min(self.sent, len(self.acts) - 1)]
        self.sent += 1
        made = act()
        if isinstance(made, BaseException):
            raise made
        return made

    def handle_request(self, request: httpx.Request) -> Any:
        return self._act()

    async def handle_async_request(self, request: httpx.Request) -> Any:
        return self._act()


def good() -> httpx.Response:
    return httpx.Response(200, json={"id": "thing_1"})
