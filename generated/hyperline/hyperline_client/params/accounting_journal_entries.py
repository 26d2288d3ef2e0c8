# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in accounting journal entries, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.recognition_granularity import RecognitionGranularityValue

RecognitionGranularity: TypeAlias = RecognitionGranularityValue
"""Length of a slice."""
