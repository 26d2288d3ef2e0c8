"""A file to send."""

import mimetypes
from os import PathLike
from pathlib import Path
from typing import Self


class Upload:
    """Hold a file's bytes, name and media type.

    The bytes are kept, not a stream, so that a repeated attempt sends the same file.

    Example:
        >>> Upload(b"...", "logo.png")
        Upload('logo.png', 'image/png', 3 bytes)
    """

    __slots__ = ("content", "content_type", "name")

    def __init__(self, content: bytes, name: str, content_type: str | None = None) -> None:
        self.content = content
        self.name = name
        self.content_type = content_type or mimetypes.guess_type(name)[0] or "application/octet-stream"

    @classmethod
    def read(cls, path: str | PathLike[str], content_type: str | None = None) -> Self:
        """Read a file from disk."""
        source = Path(path)
        return cls(source.read_bytes(), source.name, content_type)

    def __repr__(self) -> str:
        return f"Upload({self.name!r}, {self.content_type!r}, {len(self.content)} bytes)"
