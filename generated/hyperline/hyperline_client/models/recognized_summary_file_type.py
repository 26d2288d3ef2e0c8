# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RecognizedSummaryFileTypeValue: TypeAlias = (
    Literal[
        "xlsx",
        "csv",
    ]
    | str
)
"""The values of `RecognizedSummaryFileType` as plain strings: the known ones complete, and others are checked when a call is made."""


class RecognizedSummaryFileType(OpenEnum):
    """Kind of file."""

    XLSX: Final[RecognizedSummaryFileType] = listed("xlsx")
    CSV: Final[RecognizedSummaryFileType] = listed("csv")


RECOGNIZED_SUMMARY_FILE_TYPE_MEMBERS: Final[Mapping[str, RecognizedSummaryFileType]] = {
    member.value: member for member in RecognizedSummaryFileType
}
