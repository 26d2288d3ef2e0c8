# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in accounting revenue, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.recognized_summary_file_type import RecognizedSummaryFileTypeValue
from ..models.reshape_reason import ReshapeReasonValue

RecognizedSummaryFileType: TypeAlias = RecognizedSummaryFileTypeValue
"""Kind of file."""


ReshapeReason: TypeAlias = ReshapeReasonValue
"""Why a schedule is reshaped."""
