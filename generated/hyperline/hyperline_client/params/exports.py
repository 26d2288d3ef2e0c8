# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in exports, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.export_file_type import ExportFileTypeValue
from ..models.export_name import ExportNameValue

ExportFileType: TypeAlias = ExportFileTypeValue
"""Format of an export."""


ExportName: TypeAlias = ExportNameValue
"""What an export holds."""
