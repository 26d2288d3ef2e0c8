"""Files that a provider gives: at their place whole or not at all, and the key goes to the provider alone."""

import asyncio
import gzip
import io
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from core.scripted import KINDS, Connection, Ended, Kind, Loopback, attempt, each_kind
from core.servers import KEY, Client, Mode, Requests, World, answering, provider

from billfold_core import AuthenticationError, DecodeError, Download, DownloadError, InputError, NotFound, Redirected, StatusError
from billfold_core.call import Call, Operation
from billfold_core.client import AsyncClient
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from billfold_core.retry import RetryPolicy

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 300
QUERY = "X-Amz-Expires=3600&X-Amz-Signature=5ignatureOfTheFile&X-Amz-Credential=AKIA%2F2026"
SIGNED = f"/bucket/a%20b.pdf?{QUERY}"
PATIENT = RetryPolicy(first_delay=0.0, max_delay=0.0)
DOWNLOAD: Operation[Any] = Operation("things_download", "GET", "read", lambda body: body, is_download=True)


def file(to: Any = None) -> Call[Any]:
    return Call(DOWNLOAD, "/things/thing_1/download", to=to)


def head(status: str = "200 OK", *lines: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", "Connection: close", *lines, "", ""]).encode()


def sent(body: bytes = PDF, *lines: str, length: int | None = None) -> bytes:
    size = len(body) if length is None else length
    return head("200 OK", "Content-Type: application/pdf", f"Content-Length: {size}", *lines) + body


def found(location: str, status: str = "302 Found") -> bytes:
    return head(status, f"Location: {location}", "Content-Length: 0")


class Script:
    """Answer connection after connection, the last for ever, and keep the requests."""

    def __init__(self, *answers: bytes) -> None:
        self.answers = answers
        self.requests: list[bytes] = []

    def __call__(self, connection: Connection) -> None:
        request = connection.request()
        self.requests.append(request)
        connection.send(self.answers[min(len(self.requests), len(self.answers)) - 1])


def fetched(kind: Kind, *answers: bytes, to: Any = None, options: RequestOptions = RequestOptions(), **given: Any) -> Ended:
    with Loopback(Script(*answers)) as server:
        return attempt(kind, server.url, file(to), options, **{"retry": PATIENT, **given})


def of(ended: Ended) -> Download:
    """Give the file of a call that succeeded."""
    assert ended.answer is not None, ended.error
    assert isinstance(ended.answer.data, Download)
    return ended.answer.data


def nothing_in(folder: Path) -> bool:
    return not list(folder.iterdir())


@each_kind
def test_a_file_comes_whole_with_what_is_told_of_it(kind: Kind) -> None:
    named = 'Content-Disposition: attachment; filename="../../etc/Rechnung 1.pdf"'
    with of(fetched(kind, sent(PDF, named))) as download:
        assert (download.read(), download.read()) == (PDF, PDF)
        assert (download.size, download.content_type) == (len(PDF), "application/pdf")
        assert (download.name, download.path) == ("Rechnung 1.pdf", None)
    with pytest.raises(InputError, match="closed"):
        download.read()


@each_kind
def test_a_file_goes_to_a_path_and_to_a_file_object(kind: Kind, tmp_path: Path) -> None:
    path = tmp_path / "invoice.pdf"
    path.write_bytes(b"what was there before")
    download = of(fetched(kind, sent(), to=path))
    assert (path.read_bytes(), download.path, download.read()) == (PDF, path, PDF)
    assert [one.name for one in tmp_path.iterdir()] == ["invoice.pdf"]
    written = io.BytesIO(b"before")
    written.seek(6)
    assert of(fetched(kind, sent(), to=written)).size == len(PDF)
    assert written.getvalue() == b"before" + PDF
    with of(fetched(kind, sent())) as kept:
        kept.write_to(str(path))
        kept.write_to(written)
    assert (path.read_bytes(), written.getvalue()) == (PDF, b"before" + PDF + PDF)


@each_kind
def test_the_key_stays_with_the_provider(kind: Kind) -> None:
    storage, given = Script(sent()), RequestOptions(headers={"x-tenant": "tenant_1"})
    with Loopback(storage) as second:
        address = f"http://localhost:{second.port}{SIGNED}"
        api = Script(found(address))
        with Loopback(api) as server:
            ended = attempt(kind, server.url, file(), given)
    assert of(ended).read() == PDF
    assert KEY.encode() in api.requests[0]
    assert b"x-tenant" in api.requests[0].lower()
    asked = storage.requests[0]
    assert asked.startswith(f"GET {SIGNED} HTTP/1.1".encode())
    for secret in (KEY.encode(), b"authorization", b"x-api-key", b"cookie", b"tenant", b"referer"):
        assert secret not in asked.lower()


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_every_kind_of_redirect_leads_to_the_file(mode: Mode, status: int) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        there = request.url.host == "storage.example"
        return httpx.Response(200, content=PDF) if there else httpx.Response(status, headers={"location": "//storage.example/1"})

    assert Client(mode, answer).send(file()).data.read() == PDF


@each_kind
def test_an_address_of_the_provider_is_followed_with_the_key(kind: Kind) -> None:
    # The second of the addresses is not below the provider's own path.
    api = Script(found("/v1/files/1?part=a%2Fb"), found("../../stored/1"), sent())
    with Loopback(api) as server:
        ended = attempt(kind, f"{server.url}/v1", file())
    assert of(ended).read() == PDF
    lines = [request.partition(b"\r\n")[0] for request in api.requests]
    assert lines[1:] == [b"GET /v1/files/1?part=a%2Fb HTTP/1.1", b"GET /stored/1 HTTP/1.1"]
    assert [KEY.encode() in request for request in api.requests] == [True, True, False]


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("http://storage.example/file", "plain http, to storage.example"),
        ("https://user:password@storage.example/file", "contains a password"),
        ("ftp://storage.example/file", "is not a valid address"),
        ("https://localhost/file", "is on this machine"),
        ("https://127.0.0.1:8000/file", "is on this machine"),
        ("https://[::1]/file", "is on this machine"),
        ("http://[", "was not requested"),
        ("https://storage.example:99999999/", "is not a valid address"),
        ("http://test.acme.example/v1/file", "plain http, to test.acme.example"),
    ],
)
def test_an_unsafe_address_is_not_asked(mode: Mode, location: str, told: str) -> None:
    requests = Requests(answering(302, {"location": location}))
    error = Client(mode, requests).failure(file())
    assert isinstance(error, Redirected)
    assert told in str(error)
    assert len(requests) == 1


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_addresses_without_an_end_are_left(mode: Mode) -> None:
    requests = Requests(answering(302, {"location": "https://storage.example/again"}))
    error = Client(mode, requests).failure(file())
    assert isinstance(error, Redirected)
    assert "it redirects again, after 5 redirects" in str(error)
    assert len(requests) == 6


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_redirect_of_any_other_call_is_followed_by_nobody(mode: Mode) -> None:
    requests = Requests(answering(302, {"location": "https://storage.example/file"}))
    made = Call(DOWNLOAD._replace(is_download=False), "/things")
    assert isinstance(Client(mode, requests).failure(made), Redirected)
    assert len(requests) == 1


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_what_storage_refuses_is_told_without_the_address_and_says_nothing_of_the_key(mode: Mode) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "storage.example":
            return httpx.Response(403, text=f"<Error>{request.url.params['X-Amz-Signature']} {request.url}</Error>")
        return httpx.Response(302, headers={"location": f"https://storage.example{SIGNED}"})

    error = Client(mode, answer).failure(file())
    assert isinstance(error, StatusError)
    assert not isinstance(error, AuthenticationError)
    assert "storage.example, where the file is said to be, answered 403" in str(error)
    for text in (str(error), error.body, repr(vars(error))):
        assert "5ignatureOfTheFile" not in text
        assert "AKIA" not in text


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_what_storage_loses_is_told_without_the_address(mode: Mode) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "storage.example":
            raise httpx.ReadError(f"lost {request.url}")
        return httpx.Response(302, headers={"location": f"https://storage.example{SIGNED}"})

    world = World()
    error = Client(mode, answer, world=world).failure(file())
    assert "5ignatureOfTheFile" not in f"{error!s} {error.__cause__!r}"
    # Each attempt begins at the provider, which signs an address anew.
    assert error.attempts == 4


@each_kind
def test_a_file_that_ends_too_early_is_fetched_anew(kind: Kind, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    cut = sent(PDF[:1000], length=len(PDF))
    failing = head("503 Busy", "Content-Length: 0")
    ended = fetched(kind, cut, failing, sent(), to=path)
    assert path.read_bytes() == PDF
    assert ended.answer is not None
    assert ended.answer.attempts == 3
    given = io.BytesIO()
    assert of(fetched(kind, cut, sent(), to=given)).size == len(PDF)
    assert given.getvalue() == PDF


@each_kind
def test_nothing_is_left_of_a_file_that_never_comes_whole(kind: Kind, tmp_path: Path) -> None:
    cut, given = sent(PDF[:1000], length=len(PDF)), io.BytesIO(b"")
    for to in (tmp_path / "a.pdf", given, None):
        assert fetched(kind, cut, to=to).failure.outcome == "unknown"
    assert nothing_in(tmp_path)
    assert given.getvalue() == b""
    assert isinstance(fetched(kind, head("404 Not Found", "Content-Length: 0"), to=tmp_path / "b").error, NotFound)
    assert nothing_in(tmp_path)


class OneWay:
    """A file object that cannot go back, as a pipe."""

    def __init__(self) -> None:
        self.written = b""

    def write(self, data: bytes) -> int:
        self.written += data
        return len(data)


@each_kind
def test_a_file_object_that_cannot_go_back_is_not_written_twice(kind: Kind) -> None:
    place = OneWay()
    ended = fetched(kind, sent(PDF[:1000], length=len(PDF)), sent(), to=place)
    if ended.error is None:
        # A library may keep what came before the connection broke; then nothing was written at first.
        assert (kind, place.written) == ("aiohttp", PDF)
    else:
        assert place.written == PDF[:1000]
        assert isinstance(ended.error, DownloadError)
        assert "cannot be set back for another attempt; pass a path" in str(ended.error)


@each_kind
@pytest.mark.parametrize("announced", [True, False])
def test_a_file_larger_than_allowed_is_not_kept(kind: Kind, announced: bool, tmp_path: Path) -> None:
    answer = sent() if announced else head("200 OK") + PDF
    options = RequestOptions(max_download_size=len(PDF) - 1)
    error = fetched(kind, answer, to=tmp_path / "a.pdf", options=options).failure
    assert isinstance(error, DownloadError)
    assert f"larger than max_download_size, {len(PDF) - 1:,} bytes" in str(error)
    assert error.attempts == 1
    assert nothing_in(tmp_path)
    exact = fetched(kind, answer, options=RequestOptions(max_download_size=len(PDF)))
    assert of(exact).size == len(PDF)


@each_kind
def test_the_limit_of_answers_is_not_that_of_files(kind: Kind) -> None:
    assert of(fetched(kind, sent(), options=RequestOptions(max_answer_size=10))).size == len(PDF)


def _raw(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACKED: dict[str, tuple[str, bytes]] = {
    "gzip": ("gzip", gzip.compress(PDF)),
    "two members": ("gzip", gzip.compress(PDF[:5000]) + gzip.compress(PDF[5000:])),
    "padded": ("x-gzip", gzip.compress(PDF) + b"\0" * 9),
    "deflate": ("deflate", zlib.compress(PDF)),
    "without a header": ("deflate", _raw(PDF)),
}


@pytest.mark.parametrize(
    ("kind", "packed"), [("async", "gzip"), ("aiohttp", "deflate"), *(("sync", packed) for packed in PACKED)]
)
def test_a_compressed_file_is_unpacked(kind: Kind, packed: str) -> None:
    encoding, body = PACKED[packed]
    assert of(fetched(kind, sent(body, f"Content-Encoding: {encoding}"))).read() == PDF
    options = RequestOptions(max_download_size=len(PDF) - 1)
    error = fetched(kind, sent(body, f"Content-Encoding: {encoding}"), options=options).failure
    assert "larger than max_download_size" in str(error)


def test_a_file_that_is_encoded_otherwise_is_refused() -> None:
    for encoding, body in (("br", PDF), ("gzip", PDF), ("gzip, gzip", PDF)):
        assert isinstance(fetched("sync", sent(body, f"Content-Encoding: {encoding}")).error, DownloadError)
    half = gzip.compress(PDF)[:200]
    assert "compressed form" in str(fetched("sync", sent(half, "Content-Encoding: gzip")).error)


@each_kind
@pytest.mark.parametrize("to_path", [True, False])
def test_a_large_file_does_not_fill_the_memory(
    kind: Kind, to_path: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size, block = 12 * 2**20, b"x" * 65_536
    monkeypatch.setattr("billfold_core.download._IN_MEMORY", 2**20)

    def serve(connection: Connection) -> None:
        connection.request()
        connection.send(head("200 OK", f"Content-Length: {size}"), *[block] * (size // len(block)))

    with Loopback(serve) as server:
        tracemalloc.start()
        try:
            with of(attempt(kind, server.url, file(tmp_path / "large" if to_path else None))) as download:
                assert download.size == size
            assert tracemalloc.get_traced_memory()[1] < 6 * 2**20
        finally:
            tracemalloc.stop()


class Broken:
    """A file object that has no room left."""

    def write(self, data: bytes) -> int:
        raise OSError(28, "No space left on device")


@each_kind
def test_what_cannot_be_written_is_told_and_not_tried_again(kind: Kind) -> None:
    error = fetched(kind, sent(), to=Broken()).failure
    assert isinstance(error, DownloadError)
    assert "could not be written to the file object that was given: No space left on device" in str(error)
    assert error.attempts == 1


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_place_where_no_file_can_be_is_refused_before_anything_is_sent(mode: Mode, tmp_path: Path) -> None:
    requests = Requests()
    client = Client(mode, requests)
    closed = io.BytesIO()
    closed.close()
    read_only = io.BufferedReader(io.BytesIO())
    places: list[tuple[Any, str]] = [
        (tmp_path, "is a folder"),
        ("", "is a folder"),
        (tmp_path / "no" / "a.pdf", "in a folder that exists"),
        ("/dev/null", "path of a regular file"),
        (7, "must be a path or a file object"),
        (io.StringIO(), "is open for text"),
        (closed, "is closed"),
        (read_only, "for reading only"),
    ]
    for to, told in places:
        with pytest.raises(InputError, match=told) as caught:
            client.send(file(to))
        assert caught.value.outcome == "not_sent"
    assert not requests


def test_a_link_keeps_leading_to_the_file(tmp_path: Path) -> None:
    kept = tmp_path / "kept.pdf"
    kept.write_bytes(b"old")
    link = tmp_path / "link.pdf"
    link.symlink_to(kept)
    Client("sync", answering(content=PDF)).send(file(link))
    assert link.is_symlink()
    assert kept.read_bytes() == PDF


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "sync"])
def test_nothing_is_left_of_a_download_that_is_cancelled(kind: Kind, tmp_path: Path) -> None:
    begun = asyncio.Event()

    async def run(url: str) -> None:
        settings: dict[str, Any] = {"api_key": KEY, "base_url": url} | ({"transport": "aiohttp"} if kind == "aiohttp" else {})
        async with type("Acme", (AsyncClient,), {"provider": provider()})(**settings) as client:
            task = asyncio.create_task(client.send(file(tmp_path / "a.pdf")))
            while not list(tmp_path.iterdir()):
                await asyncio.sleep(0.005)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            begun.set()

    def serve(connection: Connection) -> None:
        connection.request()
        connection.send(sent(PDF[:1000], length=len(PDF)))
        connection.hold()

    with Loopback(serve) as server:
        asyncio.run(run(server.url))
    assert begun.is_set()
    assert nothing_in(tmp_path)


@each_kind
def test_an_answer_that_is_no_file_is_none(kind: Kind) -> None:
    error = fetched(kind, head("204 No Content"), retry=RetryPolicy(max_attempts=1)).failure
    assert isinstance(error, DecodeError)
    assert error.status == 204


NAMES: list[tuple[str, Any]] = [
    ("attachment; filename=a.pdf", "a.pdf"),
    ("attachment; filename*=UTF-8''Rechnung%20%C3%A4.pdf", "Rechnung ä.pdf"),
    (r'attachment; filename="C:\\temp\\x.csv"', "x.csv"),
    ('attachment; filename=".."', None),
    ('attachment; filename="a\tb.pdf"', "ab.pdf"),
    ("inline", None),
    ("", None),
]


@pytest.mark.parametrize(("header", "name"), NAMES)
def test_the_name_has_no_folder(header: str, name: str | None) -> None:
    answer: Callable[[httpx.Request], httpx.Response] = answering(headers={"content-disposition": header}, content=PDF)
    assert Client("sync", answer).send(file()).data.name == name
