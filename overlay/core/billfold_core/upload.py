"""A file to send."""

from __future__ import annotations

import re
from os import PathLike
from pathlib import Path
from typing import Self

from .errors import InputError

_NOT_IN_A_NAME = r"[/\\\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]"
_TOKEN = r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"
_MEDIA_TYPE = rf'{_TOKEN}/{_TOKEN}(?:[ \t]*;[ \t]*{_TOKEN}=(?:{_TOKEN}|"[^"\\\x00-\x1f\x7f-\U0010ffff]*"))*'


class Upload:
    """A file to be sent: its bytes, name and media type.

    The bytes are kept, not a stream, so that a repeated attempt sends the same file.

    Raises:
        InputError: The content is not `bytes`, the name is none that a file has without its folder, or the media type is none.

    Examples:
        >>> Upload(b"...", "logo.png")
        Upload('logo.png', 'image/png', 3 bytes)
    """

    __slots__ = ("content", "content_type", "name")

    def __init__(self, content: bytes, name: str, content_type: str | None = None) -> None:
        _check_content(content, name)
        _check_name(name)
        _check_media_type(content_type)
        self.content: bytes = content
        self.name: str = name
        self.content_type: str = content_type or _told_from(name) or "application/octet-stream"

    @classmethod
    def read(cls, path: str | PathLike[str], content_type: str | None = None) -> Self:
        """Read a file from disk; its name is sent without its folder."""
        source = Path(path)
        return cls(source.read_bytes(), source.name, content_type)

    def __repr__(self) -> str:
        return f"Upload({self.name!r}, {self.content_type!r}, {len(self.content)} bytes)"


def _told_from(name: str) -> str | None:
    import mimetypes

    return mimetypes.guess_type(name)[0]


def _check_content(content: object, name: object) -> None:
    if isinstance(content, bytes):
        return
    kind = type(content).__name__
    if isinstance(content, str) and isinstance(name, bytes | bytearray | memoryview):
        advice = "the content comes first, then the name: Upload(content, 'logo.png')"
    elif isinstance(content, bytearray | memoryview):
        advice = f"not {kind}: pass bytes(...) of it"
    elif isinstance(content, PathLike):
        advice = f"not {kind}: pass Upload.read(path)"
    elif isinstance(content, str):
        advice = "not str: pass Upload.read(path) for a file on disk, or text.encode() for text"
    elif hasattr(content, "read"):
        advice = f"not an open file ({kind}): pass file.read() of a file that is open in binary mode, or Upload.read(path)"
    else:
        advice = f"not {kind}"
    raise InputError(f"Upload: content must be bytes; {advice}", path="content", problem=f"must be bytes; {advice}")


def _check_name(name: object) -> None:
    if not isinstance(name, str):
        problem = f"must be str, not {type(name).__name__}: pass the file's name, like 'logo.png'"
    elif not name.strip():
        problem = "is empty: pass the file's name, like 'logo.png'"
    elif re.search(_NOT_IN_A_NAME, name) or name.strip() in (".", ".."):
        problem = (
            f"{name[:60]!r} is no name of a file: pass it without folder, line ends or other control characters, like 'logo.png'"
        )
    else:
        return
    raise InputError(f"Upload: name {problem}", path="name", problem=problem)


def _check_media_type(content_type: object) -> None:
    if content_type is None or (isinstance(content_type, str) and re.fullmatch(_MEDIA_TYPE, content_type)):
        return
    given = f"{content_type[:60]!r}" if isinstance(content_type, str) else type(content_type).__name__
    problem = f"{given} is no media type: pass one like 'image/png', or leave it out to have it told from the name"
    raise InputError(f"Upload: content_type {problem}", path="content_type", problem=problem)
