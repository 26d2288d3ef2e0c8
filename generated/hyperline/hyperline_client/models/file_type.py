# Generated from specs/hyperline/resources/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

FileTypeValue: TypeAlias = (
    Literal[
        "pdf",
        "doc",
        "docx",
        "xls",
        "xlsx",
        "ppt",
        "pptx",
        "txt",
        "csv",
        "jpeg",
        "png",
        "gif",
        "svg",
        "json",
        "xml",
    ]
    | str
)
"""The values of `FileType` as plain strings: the known ones complete, and others are checked when a call is made."""


class FileType(OpenEnum):
    """Kind of a file."""

    PDF: Final[FileType] = listed("pdf")
    DOC: Final[FileType] = listed("doc")
    DOCX: Final[FileType] = listed("docx")
    XLS: Final[FileType] = listed("xls")
    XLSX: Final[FileType] = listed("xlsx")
    PPT: Final[FileType] = listed("ppt")
    PPTX: Final[FileType] = listed("pptx")
    TXT: Final[FileType] = listed("txt")
    CSV: Final[FileType] = listed("csv")
    JPEG: Final[FileType] = listed("jpeg")
    PNG: Final[FileType] = listed("png")
    GIF: Final[FileType] = listed("gif")
    SVG: Final[FileType] = listed("svg")
    JSON: Final[FileType] = listed("json")
    XML: Final[FileType] = listed("xml")


FILE_TYPE_MEMBERS: Final[Mapping[str, FileType]] = {member.value: member for member in FileType}
