"""What keeps a file from coming, or from being kept."""

import gzip
import io
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx

from billfold import RequestOptions
from hyperline_client import Hyperline

from .given import Case, playing, unchecked

PDF = b"%PDF-1.7"


def files() -> Iterator[Case]:
    """Yield what is refused of a target, and what becomes of a file."""

    def sending(status: int, body: bytes = PDF, **headers: str) -> Any:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = lambda _: httpx.Response(status, headers=named, stream=httpx.ByteStream(body))  # noqa: E731
        return playing(Hyperline, answer).invoices

    def led(location: str) -> Callable[[], object]:
        return lambda: sending(302, b"", location=location).download("inv_1")

    class Full(io.BytesIO):
        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    class OneWay(io.BytesIO):
        def seekable(self) -> bool:
            return False

    folder = Path(tempfile.gettempdir())
    invoices = sending(200)
    yield "a folder", lambda: invoices.download("inv_1", to=folder)
    yield "a path in no folder", lambda: invoices.download("inv_1", to=folder / "not-there" / "a.pdf")
    yield "a device", lambda: invoices.download("inv_1", to="/dev/null")
    yield "a number", lambda: invoices.download("inv_1", to=unchecked(5))
    yield "a file that is open for text", lambda: invoices.download("inv_1", to=unchecked(io.TextIOWrapper(io.BytesIO())))
    small = RequestOptions(max_download_size=4)
    yield "a file that is too large", lambda: invoices.download("inv_1", options=small)
    yield "a file that says that it is too large", lambda: sending(200, content_length="8").download("inv_1", options=small)
    yield "a file in another compression", lambda: sending(200, content_encoding="br").download("inv_1")
    yield "a file that is not compressed", lambda: sending(200, content_encoding="gzip").download("inv_1")
    part = gzip.compress(PDF)[:-6]
    yield "half a compressed file", lambda: sending(200, part, content_encoding="gzip").download("inv_1")
    yield "half a file", lambda: sending(200, content_length="80").download("inv_1")
    yield "a disk that is full", lambda: invoices.download("inv_1", to=unchecked(Full()))

    def broken(_: httpx.Request) -> httpx.Response:
        def parts() -> Iterator[bytes]:
            yield PDF
            raise httpx.ReadError("reset")

        return httpx.Response(200, content=parts())

    def twice() -> object:
        from billfold_core import RetryPolicy

        again = RetryPolicy(max_attempts=2, first_delay=0.0, max_delay=0.0)
        return playing(Hyperline, broken, retry=again).invoices.download("inv_1", to=unchecked(OneWay()))

    yield "a file that breaks off, to where nothing can be taken back", twice
    yield "a file at an address of another kind", led("ftp://files.example/a.pdf")
    yield "a file at an address that cannot be read", led("https://files.example:port/a.pdf")
    yield "a file at an address with a password", led("https://user:secret@files.example/a.pdf")
    yield "a file on this machine", led("http://127.0.0.1:8400/a.pdf")
    yield "a file over plain http", led("http://files.example/a.pdf")
    yield "a file that leads on and on", led("https://files.example/a.pdf")
    yield "no such file", lambda: sending(404, b'{"message": "Invoice not found"}', content_type="application/json").download("x")

    def closed() -> object:
        download = invoices.download("inv_1")
        download.close()
        return download.read()

    yield "a file that was closed", closed
    yield "a file that went to a file object", lambda: invoices.download("inv_1", to=io.BytesIO()).read()
