# Generated from specs/creem/resources/splits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SplitRecipientKindValue: TypeAlias = (
    Literal[
        "store",
        "user",
        "email",
    ]
    | str
)
"""The values of `SplitRecipientKind` as plain strings: the known ones complete, and others are checked when a call is made."""


class SplitRecipientKind(OpenEnum):
    """`store` is another store, `user` a user of Creem, `email` somebody who is invited by mail."""

    STORE: Final[SplitRecipientKind] = listed("store")
    USER: Final[SplitRecipientKind] = listed("user")
    EMAIL: Final[SplitRecipientKind] = listed("email")


SPLIT_RECIPIENT_KIND_MEMBERS: Final[Mapping[str, SplitRecipientKind]] = {member.value: member for member in SplitRecipientKind}
