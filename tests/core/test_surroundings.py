"""Environment variables that the HTTP libraries read: a wrong one ends in our error, which names it and shows no password."""

from pathlib import Path

import pytest
from core.scripted import Kind, Loopback, attempt, each_kind, nobody
from core.servers import call

from billfold_core.errors import CallError, ConfigurationError
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from fuzz.shown import everything

PASSWORD = "pa55w0rd"
EMPTY_CERTIFICATE = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
ONCE = RequestOptions(max_attempts=1, deadline=1)


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def refused(kind: Kind, url: str, *variables: str) -> ConfigurationError:
    """Make a client and a call; one of the two must refuse."""
    with pytest.raises(ConfigurationError) as caught:
        attempt(kind, url, call("unsafe"), ONCE)
    told = str(caught.value)
    assert all(name.lower() in told.lower() for name in variables)
    assert len(told) < 500
    assert caught.value.outcome == "not_sent"
    assert not [text for text in everything(caught.value) if PASSWORD in text]
    return caught.value


PROXIES = [
    ("ALL_PROXY", "socks4://x"),
    ("ALL_PROXY", f"socks4://user:{PASSWORD}@127.0.0.1:1"),
    ("all_proxy", "ftp://127.0.0.1:1"),
    ("ALL_PROXY", "127.0.0.1:port"),
    ("HTTPS_PROXY", "::"),
    ("HTTPS_PROXY", "http://["),
    ("https_proxy", f"http://user:{PASSWORD}@["),
    ("HTTPS_PROXY", f"http://user:{PASSWORD}@127.0.0.1:99999999"),
    ("HTTPS_PROXY", f"gopher://user:{PASSWORD}@127.0.0.1"),
    ("HTTPS_PROXY", f"http://user:{PASSWORD}@127.0.0.1:{PASSWORD}"),
    ("HTTPS_PROXY", "http://"),
    ("HTTPS_PROXY", "http://\x7f"),
    ("HTTPS_PROXY", "é" * 70_000),
]


@each_kind
@pytest.mark.parametrize(("name", "value"), PROXIES, ids=lambda value: value[:30])
def test_a_proxy_that_is_none_is_refused(kind: Kind, name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with nobody() as port:
        refused(kind, f"https://127.0.0.1:{port}", name)


@each_kind
@pytest.mark.parametrize("value", ["::", "socks4://x", f"http://user:{PASSWORD}@["])
def test_a_proxy_for_plain_addresses_too(kind: Kind, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", value)
    with nobody() as port:
        refused(kind, f"http://127.0.0.1:{port}", "HTTP_PROXY")


@pytest.mark.skipif(httpx.__name__ == "httpx2", reason="httpx2 makes something of all of these")
@each_kind
@pytest.mark.parametrize("value", ["[::1]", "localhost,[::1]:443", "[fe80::1", "\x01", "a,\x7f,b", "é" * 70_000])
def test_an_exception_that_is_no_host_is_refused(kind: Kind, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", value)
    with nobody() as port:
        refused(kind, f"https://127.0.0.1:{port}", "NO_PROXY")


@each_kind
@pytest.mark.parametrize("value", ["*", "localhost,127.0.0.1,::1", " , ,", ".example.com", "10.0.0.0/8"])
def test_an_exception_that_is_one_works(kind: Kind, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", value)
    with Loopback(lambda connection: connection.send(connection.request() and b"HTTP/1.1 204 No\r\n\r\n")) as server:
        assert attempt(kind, server.url, call("unsafe"), ONCE).answer is not None


@each_kind
def test_a_proxy_that_is_down_is_a_call_that_was_not_sent(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    with nobody() as port:
        monkeypatch.setenv("ALL_PROXY", f"http://user:{PASSWORD}@127.0.0.1:{port}")
        for scheme in ("http", "https"):
            error: CallError = attempt(kind, f"{scheme}://127.0.0.1:{port}", call("unsafe"), ONCE).failure
            assert error.outcome == "not_sent"
            assert not [text for text in everything(error) if PASSWORD in text]


@each_kind
def test_a_proxy_that_wants_another_password_hears_nothing_of_the_call(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    with Loopback(lambda connection: connection.send(connection.request() and answer)) as proxy, nobody() as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:{PASSWORD}@127.0.0.1:{proxy.port}")
        error: CallError = attempt(kind, f"https://127.0.0.1:{port}", call("unsafe"), ONCE).failure
        assert error.outcome == "not_sent"
        assert not [text for text in everything(error) if PASSWORD in text]


@each_kind
@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificates_that_are_not_there_are_missed(
    kind: Kind, name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(name, str(tmp_path / "missing"))
    with nobody() as port:
        refused(kind, f"https://127.0.0.1:{port}", name)


@each_kind
@pytest.mark.parametrize("content", [b"", b"no certificate", b"\xff\x00", EMPTY_CERTIFICATE])
def test_a_file_that_is_no_certificate_is_refused(
    kind: Kind, content: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "roots.pem"
    file.write_bytes(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with nobody() as port:
        refused(kind, f"https://127.0.0.1:{port}", "SSL_CERT_FILE")


@each_kind
def test_a_folder_is_no_file_and_a_file_no_folder(kind: Kind, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    for name, path in (("SSL_CERT_FILE", tmp_path), ("SSL_CERT_DIR", file)):
        with monkeypatch.context() as set_, nobody() as port:
            set_.setenv(name, str(path))
            refused(kind, f"https://127.0.0.1:{port}", name)


@each_kind
@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"])
def test_an_empty_variable_is_none(kind: Kind, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "")
    with Loopback(lambda connection: connection.send(connection.request() and b"HTTP/1.1 204 No\r\n\r\n")) as server:
        assert attempt(kind, server.url, call("unsafe"), ONCE).answer is not None
