# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in accounting journal entries, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

RecognitionGranularity: TypeAlias = Literal["day", "month", "quarter", "year"] | str
"""Length of a slice."""
