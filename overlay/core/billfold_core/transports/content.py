"""The body of an answer, from the bytes on the wire to the text of the provider, never larger than was allowed."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence

from . import Answer

ACCEPTED_ENCODINGS = "gzip, deflate"
"""What we ask for: encodings whose size can be bounded while they are read."""

_MOST_LAYERS = 4


def too_large(status: int, headers: Mapping[str, str], max_size: int) -> Answer:
    """Return the answer whose body is not read because of its size."""
    return Answer(status, headers, b"", f"it is larger than max_answer_size, {max_size:,} bytes", too_large=True)


def led(status: int, headers: Mapping[str, str], locations: Sequence[str]) -> Answer:
    """Return the answer that says where a file is; one that names several places names none."""
    return Answer(status, headers, b"", location=locations[0] if len(locations) == 1 else "")


def announced_size(headers: Mapping[str, str]) -> int | None:
    """Return how many bytes the headers of an answer announce; None if they announce none, or nothing that can be read."""
    length = headers.get("content-length") or ""
    return int(length) if length.isascii() and length.isdecimal() and len(length) < 20 else None


def announced_too_large(headers: Mapping[str, str], max_size: int) -> bool:
    """Return whether the headers of an answer announce more bytes than allowed."""
    return (announced_size(headers) or 0) > max_size


def answer(status: int, headers: Mapping[str, str], content: bytes, max_size: int) -> Answer:
    """Return the answer with its body decompressed."""
    encoding = headers.get("content-encoding")
    if not encoding or not content:
        return too_large(status, headers, max_size) if len(content) > max_size else Answer(status, headers, content)
    names = [name.strip().lower() for name in encoding.split(",")]
    unknown = [name for name in names if name not in ("gzip", "x-gzip", "deflate", "identity", "")]
    if unknown or len(names) > _MOST_LAYERS:
        return Answer(status, headers, b"", f"it is encoded as {encoding[:50]!r}, which was not asked for")
    try:
        for name in reversed(names):
            if name in ("gzip", "x-gzip"):
                content = _inflated(content, zlib.MAX_WBITS | 16, max_size)
            elif name == "deflate":
                content = _deflated(content, max_size)
            if len(content) > max_size:
                return too_large(status, headers, max_size)
    except zlib.error:
        return Answer(status, headers, b"", f"it is not the {encoding[:50]} that it is said to be")
    return Answer(status, headers, content)


def _deflated(content: bytes, max_size: int) -> bytes:
    try:
        return _inflated(content, zlib.MAX_WBITS, max_size)
    except zlib.error:
        # Some servers leave the zlib header away.
        return _inflated(content, -zlib.MAX_WBITS, max_size)


def _inflated(content: bytes, window: int, max_size: int) -> bytes:
    """Decompress up to one byte more than allowed."""
    found = b""
    while content and len(found) <= max_size:
        reader = zlib.decompressobj(window)
        found += reader.decompress(content, max_size + 1 - len(found))
        # A gzip file may have several members; anything else behind the end is padding.
        content = reader.unused_data if reader.eof and reader.unused_data.startswith(b"\x1f\x8b") else b""
    return found
