"""Files that a provider gives: read in pieces, never larger than was allowed, and never half of one at the caller's place."""

from __future__ import annotations

import io
import os
import threading
import zlib
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Final, Protocol, Self, TypeAlias, cast

from .errors import DecodeFault, InputError, refused_input
from .transports.content import announced_size

DEFAULT_MAX_DOWNLOAD_SIZE: Final = 2**30
_IN_MEMORY: Final = 8 * 2**20
"""A file up to this size is kept in memory, a larger one in a temporary file."""
_PIECE: Final = 2**20
_LONGEST_NAME: Final = 200
_ZLIB_HEADER: Final = 2


class Writable(Protocol):
    """A file object that takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Write a piece of the file."""
        ...


Target: TypeAlias = str | os.PathLike[str] | Writable
"""Where a file goes: a path, or a file object that is open for bytes."""


class Download:
    """A file that was downloaded, all of it; nothing here uses the network.

    It is closed by a `with` block or by `close`. Until then, one of more than 8 MiB that has no other place is a temporary file.

    Attributes:
        size: How many bytes it has.
        content_type: What the provider says it is, such as `application/pdf`.
        name: The name that the provider gives it, without folders; None if it gives none.
        path: Where it was written to, if a path was given.
    """

    def __init__(self, source: BinaryIO | None, path: Path | None, size: int, content_type: str, name: str | None) -> None:
        self.size = size
        self.content_type = content_type
        self.name = name
        self.path = path
        self._source = source

    def read(self) -> bytes:
        """Return all of it.

        Raises:
            InputError: It was closed, or written to a file object of yours and so is there.
        """
        if self.path is not None:
            return self.path.read_bytes()
        source = self._open()
        source.seek(0)
        return source.read()

    def write_to(self, to: Target) -> None:
        """Write it to a path or to a file object. At a path, it is there whole or not at all, and replaces what was there.

        Raises:
            InputError: There can be no file at the path, or it was closed.
            OSError: It could not be written.
        """
        check_target("Download.write_to", to)
        source = cast(BinaryIO, self.path.open("rb")) if self.path is not None else self._open()
        place = _Place(to)
        try:
            source.seek(0)
            place.begin()
            while piece := source.read(_PIECE):
                place.write(piece)
            place.end()
        except BaseException:
            place.discard()
            raise
        finally:
            if self.path is not None:
                source.close()

    def close(self) -> None:
        """Free its memory or temporary file. A file at a path of yours stays."""
        if self._source is not None:
            self._source.close()

    def _open(self) -> BinaryIO:
        if self._source is None:
            raise InputError("the download was written to the file object that was given; read it there", path="download")
        if self._source.closed:
            raise InputError("the download is closed; read it before, or within its `with` block", path="download")
        return self._source

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *problem: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Download({self.name!r}, {self.content_type!r}, {self.size:,} bytes)"


def downloaded(body: Any) -> Download:
    """Raise an error: the answer of a download has no JSON to be read."""
    raise DecodeFault("", "is a file, which is not read as JSON")


class LandingFault(Exception):
    """A file that the provider sends cannot be kept; the text says why.

    Attributes:
        local: Whether this machine is at fault, and not the file.
    """

    def __init__(self, problem: str, *, local: bool = False) -> None:
        super().__init__(problem)
        self.local = local


class Landing:
    """The target of the bytes of one download, attempt after attempt.

    Each method may wait for a disk; `waits` tells whether one is likely to, so that an async transport calls it in a thread. They
    raise `LandingFault` and, at an answer that ends too early, `ConnectionError`.
    """

    def __init__(self, to: Target | None, max_size: int) -> None:
        self.max_size = max_size
        self.waits: bool = to is not None
        self.arrived: bool = False
        self.fault: LandingFault | None = None
        self._size = 0
        self._raw = 0
        self._announced: int | None = None
        self._place = _Place(to)
        self._unpack: _Unpacking | None = None
        # A thread may still write while the call is cancelled.
        self._lock = threading.Lock()

    def begin(self, headers: Mapping[str, str]) -> None:
        """Start a file anew and drop what an earlier attempt wrote."""
        with self._locked():
            self._announced = announced_size(headers)
            if self._announced is not None and self._announced > self.max_size:
                raise self._too_large()
            self._unpack = _unpacking(headers.get("content-encoding") or "")
            self._size = self._raw = 0
            self._locally(self._place.begin)

    def write(self, piece: bytes) -> None:
        """Write the next piece, as it came on the wire."""
        with self._locked():
            self._raw += len(piece)
            if self._unpack is None:
                self._take(piece)
                return
            try:
                for part in self._unpack.parts(piece):
                    self._take(part)
            except zlib.error:
                raise LandingFault("it is not encoded as it is said to be") from None

    def end(self) -> None:
        """Move the complete file to its target."""
        with self._locked():
            if self._announced not in (None, self._raw):
                raise ConnectionError(f"the file ended after {self._raw:,} of {self._announced:,} bytes")
            if self._unpack is not None and not self._unpack.whole:
                raise ConnectionError("the file ended before its compressed form did")
            self._locally(self._place.end)
            self.arrived = True

    def discard(self) -> None:
        """Delete an incomplete file."""
        with self._lock:
            if not self.arrived:
                self._place.discard()

    def download(self, headers: Mapping[str, str]) -> Download:
        """Return the file that arrived."""
        media = headers.get("content-type") or ""
        name = _name_in(headers.get("content-disposition") or "")
        return Download(self._place.source, self._place.path, self._size, media, name)

    @contextmanager
    def _locked(self) -> Generator[None, None, None]:
        with self._lock:
            try:
                yield
            except LandingFault as fault:
                self.fault = fault
                raise

    def _take(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self.max_size:
            raise self._too_large()
        self._locally(self._place.write, piece)
        self.waits = self.waits or self._size > _IN_MEMORY

    def _too_large(self) -> LandingFault:
        return LandingFault(
            f"it is larger than max_download_size, {self.max_size:,} bytes; RequestOptions(max_download_size=…) takes more"
        )

    def _locally(self, step: Any, *given: Any) -> None:
        try:
            step(*given)
        except LandingFault:
            raise
        except Exception as error:
            # Not the text of an error that is none of the system's: a file object is the caller's.
            told = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
            raise LandingFault(f"it could not be written to {self._place.told}: {told}", local=True) from error


class _Place:
    """One place of a file: memory and then a temporary file, a path, or a file object of the caller."""

    def __init__(self, to: Target | None) -> None:
        self.path: Path | None = None
        self.source: BinaryIO | None = None
        self.told = "a temporary file"
        self._beside: Path | None = None
        self._file: Any = None
        self._given: Any = None
        self._start: int | None = None
        self._begun = False
        self._written = False
        if isinstance(to, str | os.PathLike):
            # What a link leads to is replaced, not the link.
            self.path = Path(os.path.realpath(to))
            self.told = "the path that was given"
        elif to is not None:
            self._given = to
            self.told = "the file object that was given"

    def begin(self) -> None:
        if self._given is not None:
            self._rewind()
        elif self.path is not None:
            self.discard()
            self._beside = self.path.with_name(f".{self.path.name[:_LONGEST_NAME]}.{os.urandom(8).hex()}.part")
            self._file = self._beside.open("xb")
        else:
            self.discard()
            self._file = io.BytesIO()

    def write(self, piece: bytes) -> None:
        if self._given is None:
            self._file.write(piece)
            if isinstance(self._file, io.BytesIO) and self._file.tell() > _IN_MEMORY:
                self._file = _on_disk(self._file)
            return
        self._written = True
        left = memoryview(piece)
        while left:
            # A raw file may take a part of it only.
            taken = self._given.write(bytes(left))
            left = left[taken:] if isinstance(taken, int) and 0 < taken < len(left) else left[len(left) :]

    def end(self) -> None:
        if self._beside is not None and self.path is not None:
            self._file.close()
            self._beside.replace(self.path)
            self._beside = self._file = None
        elif self._given is None:
            self.source = self._file

    def discard(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
        if self._beside is not None:
            with suppress(OSError):
                self._beside.unlink()
            self._beside = None
        if self._given is not None and self._written and self._start is not None:
            with suppress(Exception):
                self._given.seek(self._start)
                self._given.truncate()
                self._written = False

    def _rewind(self) -> None:
        """Set the file object back to its position at the start of the call.

        Raises:
            LandingFault: A part of the file was written by an earlier attempt, and cannot be taken back.
        """
        if not self._begun:
            self._begun = True
            with suppress(Exception):
                self._start = self._given.tell() if self._given.seekable() else None
        self.discard()
        if self._written:
            problem = (
                "a part of it was written to the file object that was given, which cannot be set back for another attempt; "
                "pass a path"
            )
            raise LandingFault(problem, local=True)


def _on_disk(memory: io.BytesIO) -> BinaryIO:
    """Copy what is in memory to a temporary file, which is deleted when it is closed."""
    import tempfile

    file = cast(BinaryIO, tempfile.TemporaryFile())  # noqa: SIM115 - `Download.close` closes it
    file.write(memory.getbuffer())
    return file


class _Unpacking:
    """Decompress a body piece by piece, in parts of bounded size."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._reader = zlib.decompressobj(window)
        self._begun = False
        self._head = b""

    def parts(self, piece: bytes) -> Iterator[bytes]:
        if self._window == zlib.MAX_WBITS and len(self._head) < _ZLIB_HEADER:
            # Some servers leave the zlib header away, which only its two bytes can tell.
            self._head += piece
            if len(self._head) < _ZLIB_HEADER:
                return
            piece = self._head
            try:
                zlib.decompressobj(self._window).decompress(piece[:_ZLIB_HEADER])
            except zlib.error:
                self._window = -zlib.MAX_WBITS
                self._reader = zlib.decompressobj(self._window)
        while piece:
            found = self._reader.decompress(piece, _PIECE)
            self._begun = True
            if found:
                yield found
            piece = self._reader.unconsumed_tail
            if self._reader.eof:
                # A gzip file may have several members; anything else behind the end is padding.
                rest = self._reader.unused_data
                piece = rest if rest.startswith(b"\x1f\x8b") else b""
                if piece:
                    self._reader = zlib.decompressobj(self._window)

    @property
    def whole(self) -> bool:
        return self._reader.eof or not (self._begun or self._head)


def _unpacking(encoding: str) -> _Unpacking | None:
    names = [name.strip().lower() for name in encoding.split(",") if name.strip().lower() not in ("", "identity")]
    if not names:
        return None
    if names == ["gzip"] or names == ["x-gzip"]:
        return _Unpacking(zlib.MAX_WBITS | 16)
    if names == ["deflate"]:
        return _Unpacking(zlib.MAX_WBITS)
    raise LandingFault(f"it is encoded as {encoding[:50]!r}, which was not asked for")


def check_target(where: str, to: Any) -> None:
    """Raise InputError for a target where no file can be written, before anything is sent.

    Raises:
        InputError: It is none; the text says why.
    """
    if to is None:
        return
    problem = ""
    if isinstance(to, str | os.PathLike):
        path = Path(cast("str | os.PathLike[str]", to))
        if not os.fspath(to) or path.is_dir():
            problem = "must be the path of a file, and this is a folder"
        elif path.exists() and not path.is_file():
            problem = "must be the path of a regular file; open anything else, and pass the file object"
        elif not Path(os.path.realpath(path)).parent.is_dir():
            problem = "must be in a folder that exists"
    elif not callable(getattr(to, "write", None)):
        problem = f"must be a path or a file object that is open for bytes, not {type(to).__name__}"
    elif hasattr(to, "encoding") and hasattr(to, "newlines"):
        problem = "must be open for bytes, and this file is open for text: use open(path, 'wb')"
    elif getattr(to, "closed", False) is True:
        problem = "must be open, and this file is closed"
    elif callable(writable := getattr(to, "writable", None)) and writable() is False:
        problem = "must be open for writing, and this file is open for reading only: use open(path, 'wb')"
    if problem:
        raise refused_input(where, "to", problem)


def _name_in(disposition: str) -> str | None:
    """Return the name of the file that a header gives, without folders and without what no name has."""
    from email.message import Message

    message = Message()
    message["content-disposition"] = disposition
    try:
        found = message.get_filename("")
    except (ValueError, LookupError):
        return None
    name = "".join(letter for letter in found.replace("\\", "/").rpartition("/")[2] if letter.isprintable()).strip()
    return name[:_LONGEST_NAME] if name.strip(".") else None
