# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RecognitionSliceKindValue: TypeAlias = (
    Literal[
        "planned",
        "actual",
    ]
    | str
)
"""The values of `RecognitionSliceKind` as plain strings: the known ones complete, and others are checked when a call is made."""


class RecognitionSliceKind(OpenEnum):
    """Whether a slice is planned or has happened."""

    PLANNED: Final[RecognitionSliceKind] = listed("planned")
    ACTUAL: Final[RecognitionSliceKind] = listed("actual")


RECOGNITION_SLICE_KIND_MEMBERS: Final[Mapping[str, RecognitionSliceKind]] = {
    member.value: member for member in RecognitionSliceKind
}
