# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in accounting revenue, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

RecognizedSummaryFileType: TypeAlias = Literal["xlsx", "csv"] | str
"""Kind of file."""


ReshapeReason: TypeAlias = (
    Literal["obligation_satisfied_early", "renegotiated_delivery", "service_period_change", "setup_error", "other"] | str
)
"""Why a schedule is reshaped."""
