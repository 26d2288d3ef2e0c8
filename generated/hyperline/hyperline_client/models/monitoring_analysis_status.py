# Generated from specs/hyperline/resources/monitoring_analyses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

MonitoringAnalysisStatusValue: TypeAlias = (
    Literal[
        "in_progress",
        "completed",
        "skipped",
        "failed",
    ]
    | str
)
"""The values of `MonitoringAnalysisStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class MonitoringAnalysisStatus(OpenEnum):
    """How far an analysis is."""

    IN_PROGRESS: Final[MonitoringAnalysisStatus] = listed("in_progress")
    COMPLETED: Final[MonitoringAnalysisStatus] = listed("completed")
    SKIPPED: Final[MonitoringAnalysisStatus] = listed("skipped")
    FAILED: Final[MonitoringAnalysisStatus] = listed("failed")


MONITORING_ANALYSIS_STATUS_MEMBERS: Final[Mapping[str, MonitoringAnalysisStatus]] = {
    member.value: member for member in MonitoringAnalysisStatus
}
