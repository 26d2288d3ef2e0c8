"""What goes to this machine never goes to a proxy, whatever the environment says: the key would be read there."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Self

import pytest
from core.callers import Kind, called, closed, creem
from core.conftest import reach_it_directly
from core.loopback import Loopback

from billfold_core import TrustedAddress

NAMES = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"]
HOSTS = {"127.0.0.1": "127.0.0.1", "localhost": "localhost", "[::1]": "::1"}


class Proxy:
    """A port that takes connections, keeps what comes first on each, and hangs up."""

    def __init__(self) -> None:
        self.seen: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *problem: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                self.seen.append(connection.recv(65_536))


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    with Proxy() as started:
        yield started


@pytest.fixture(params=HOSTS)
def base_url(request: pytest.FixtureRequest, server: Loopback) -> Iterator[str]:
    """Give the address of a server under one of the names of this machine."""
    host: str = HOSTS[request.param]
    if host == "127.0.0.1":
        yield server.url
        return
    try:
        family, *_, address = socket.getaddrinfo(host, 0, type=socket.SOCK_STREAM)[0]
        listener = socket.create_server((address[0], 0), family=family)
    except OSError:
        pytest.skip(f"this machine is not called {request.param}")
    other = Loopback()
    other._listener.close()
    other._listener = listener
    with other:
        yield f"http://{request.param}:{listener.getsockname()[1]}"


@pytest.mark.parametrize("name", NAMES)
def test_this_machine_is_reached_directly(
    kind: Kind, name: str, proxy: Proxy, base_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, proxy.url)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    client = creem(kind, base_url=base_url)
    assert called(client, "one", "two") == ["one", "two"]
    closed(client)
    assert proxy.seen == []


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_another_machine_is_reached_over_the_proxy_and_without_the_key(
    kind: Kind, name: str, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    reach_it_directly(monkeypatch)
    monkeypatch.setenv(name, proxy.url)
    client = creem(kind, base_url=TrustedAddress("https://shop.example:8443"))
    with contextlib.suppress(Exception):
        called(client, "one")
    closed(client)
    assert proxy.seen
    assert all(seen.startswith(b"CONNECT shop.example:8443 HTTP/1.1\r\n") and b"creem_test" not in seen for seen in proxy.seen)
