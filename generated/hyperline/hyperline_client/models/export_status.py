# Generated from specs/hyperline/resources/exports.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ExportStatusValue: TypeAlias = (
    Literal[
        "pending",
        "processing",
        "completed",
    ]
    | str
)
"""The values of `ExportStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class ExportStatus(OpenEnum):
    """How far an export is. No value that means failure is published."""

    PENDING: Final[ExportStatus] = listed("pending")
    PROCESSING: Final[ExportStatus] = listed("processing")
    COMPLETED: Final[ExportStatus] = listed("completed")


EXPORT_STATUS_MEMBERS: Final[Mapping[str, ExportStatus]] = {member.value: member for member in ExportStatus}
