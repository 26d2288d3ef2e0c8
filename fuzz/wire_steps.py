"""What a server can do to one attempt, in steps, and the answers that faults are made of."""

import asyncio
import zlib
from functools import cache

from fuzz.wire_server import PLACEHOLDER, Exchange, Fault, Step, Truth

NEVER = Truth("not_sent")
"""No connection came about."""
SHUT = Truth("not_sent", ("unknown",), passing=True)
"""A connection was accepted and ended before anything was read from it."""
LOST = Truth("unknown", passing=True)
"""No whole, lawful answer was given."""
GOOD = Truth("success")
PERHAPS_GOOD = Truth("success", ("unknown",))
"""The answer can be read, but breaks a rule."""
APPLIED = Truth("applied")
"""A whole 2xx answer of JSON, which is not what the operation gives."""
REFUSED = Truth("rejected")
PERHAPS_REFUSED = Truth("rejected", ("unknown",))
DOUBTFUL = Truth("unknown")
"""A whole, lawful answer that does not say whether the call took effect."""

RECORD = b'{"id": "%s"}' % PLACEHOLDER
OK = b"200 OK"
JSON = b"content-type: application/json"
HTML = b"content-type: text/html"
PAGE = b"<html><body>Bad gateway</body></html>"
REFUSAL = b'{"message": "no", "code": "refused"}'


def head(status: bytes = OK, *headers: bytes, version: bytes = b"HTTP/1.1") -> bytes:
    """Give a status line and headers, with the empty line after them."""
    return b"\r\n".join((version + b" " + status, *headers, b"", b""))


def message(status: bytes = OK, *headers: bytes, body: bytes = RECORD) -> bytes:
    """Give a whole, lawful answer of JSON, unless the headers say something else."""
    kind = () if any(header.lower().startswith(b"content-type") for header in headers) else (JSON,)
    return head(status, *kind, *headers, b"content-length: %d" % len(body)) + body


def chunk(data: bytes) -> bytes:
    """Give one chunk of a chunked body."""
    return b"%x\r\n%s\r\n" % (len(data), data)


CHUNKED = head(OK, JSON, b"transfer-encoding: chunked")
SIZED = head(OK, JSON, b"content-length: %d" % len(RECORD))


async def whole(exchange: Exchange) -> None:
    """Read the whole request."""
    await exchange.head()
    await exchange.body()


async def headers_only(exchange: Exchange) -> None:
    """Read the headers of the request, and whatever of its body came with them."""
    await exchange.head()


async def half_of_body(exchange: Exchange) -> None:
    """Read half of the request's body."""
    await exchange.head()
    await exchange.body(0.5)


async def rest_of_body(exchange: Exchange) -> None:
    """Read what is left of the request's body."""
    await exchange.body()


async def close(exchange: Exchange) -> None:
    """End the connection."""
    exchange.close()


async def reset(exchange: Exchange) -> None:
    """End the connection with a reset."""
    exchange.close(reset=True)


async def end_writing(exchange: Exchange) -> None:
    """End the server's half of the connection."""
    exchange.end_writing()


async def silence(exchange: Exchange) -> None:
    """Say nothing more, until the client gives up."""
    await exchange.drain()
    exchange.close()


def pause(seconds: float) -> Step:
    """Neither read nor write for a time."""

    async def step(exchange: Exchange) -> None:
        await asyncio.sleep(seconds)

    return step


def send(*packets: bytes) -> Step:
    """Send bytes, each part by itself."""

    async def step(exchange: Exchange) -> None:
        for number, packet in enumerate(packets):
            if number:
                await asyncio.sleep(0.002)
            await exchange.send(packet)

    return step


def drip(data: bytes, seconds: float = 0.05, size: int = 1) -> Step:
    """Send bytes a few at a time, for at most a second and a half."""
    pieces = [data[at : at + size] for at in range(0, len(data), size)][: int(1.5 / seconds)]

    async def step(exchange: Exchange) -> None:
        named = data.replace(PLACEHOLDER, exchange.server.current.encode())
        for number in range(len(pieces)):
            await exchange.send(named[number * size : (number + 1) * size])
            await asyncio.sleep(seconds)

    return step


def flood(start: bytes, piece: bytes, times: int) -> Step:
    """Send the same bytes again and again."""

    async def step(exchange: Exchange) -> None:
        await exchange.send(start)
        for _ in range(times):
            await exchange.send(piece)

    return step


def compressed(status: bytes, encoding: bytes, kind: int) -> Step:
    """Send a whole answer, compressed as zlib's window bits say."""

    async def step(exchange: Exchange) -> None:
        body = deflated(RECORD.replace(PLACEHOLDER, exchange.server.current.encode()), kind)
        await exchange.send(message(status, b"content-encoding: " + encoding, body=body))

    return step


def bomb(status: bytes, megabytes: int) -> Step:
    """Send an answer that is small as it travels and large when unpacked."""

    async def step(exchange: Exchange) -> None:
        await exchange.send(message(status, b"content-encoding: gzip", body=_bomb(megabytes)))

    return step


def deflated(data: bytes, kind: int = 31) -> bytes:
    """Compress: 31 for gzip, 15 for zlib, -15 for raw deflate."""
    packer = zlib.compressobj(wbits=kind)
    return packer.compress(data) + packer.flush()


@cache
def _bomb(megabytes: int) -> bytes:
    packer = zlib.compressobj(wbits=31)
    zeros = packer.compress(b'{"id": "') + b"".join(packer.compress(b"0" * 1_000_000) for _ in range(megabytes))
    return zeros + packer.compress(b'"}') + packer.flush()


def answer(name: str, data: bytes, truth: Truth, *then: Step, error: str = "", slow: bool = False) -> Fault:
    """Make a fault that reads the whole request and sends these bytes; the connection is kept unless a step follows."""
    return Fault(name, (whole, send(data), *then), truth, error=error, slow=slow)
