# Generated from specs/creem/resources/splits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SplitRecipientInputKindValue: TypeAlias = (
    Literal[
        "store",
        "email",
    ]
    | str
)
"""The values of `SplitRecipientInputKind` as plain strings: the known ones complete, and others are checked when a call is made."""


class SplitRecipientInputKind(OpenEnum):
    """`store` takes part at once, `email` is invited."""

    STORE: Final[SplitRecipientInputKind] = listed("store")
    EMAIL: Final[SplitRecipientInputKind] = listed("email")


SPLIT_RECIPIENT_INPUT_KIND_MEMBERS: Final[Mapping[str, SplitRecipientInputKind]] = {
    member.value: member for member in SplitRecipientInputKind
}
