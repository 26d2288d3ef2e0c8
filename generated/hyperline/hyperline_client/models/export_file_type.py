# Generated from specs/hyperline/resources/exports.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ExportFileTypeValue: TypeAlias = (
    Literal[
        "csv",
        "xlsx",
        "json",
    ]
    | str
)
"""The values of `ExportFileType` as plain strings: the known ones complete, and others are checked when a call is made."""


class ExportFileType(OpenEnum):
    """Format of an export."""

    CSV: Final[ExportFileType] = listed("csv")
    XLSX: Final[ExportFileType] = listed("xlsx")
    JSON: Final[ExportFileType] = listed("json")


EXPORT_FILE_TYPE_MEMBERS: Final[Mapping[str, ExportFileType]] = {member.value: member for member in ExportFileType}
