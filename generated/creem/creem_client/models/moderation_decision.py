# Generated from specs/creem/resources/moderation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ModerationDecisionValue: TypeAlias = (
    Literal[
        "allow",
        "deny",
        "flag",
    ]
    | str
)
"""The values of `ModerationDecision` as plain strings: the known ones complete, and others are checked when a call is made."""


class ModerationDecision(OpenEnum):
    """`allow` lets the prompt pass, `deny` refuses it, `flag` marks it as doubtful and must be treated as a refusal."""

    ALLOW: Final[ModerationDecision] = listed("allow")
    DENY: Final[ModerationDecision] = listed("deny")
    FLAG: Final[ModerationDecision] = listed("flag")


MODERATION_DECISION_MEMBERS: Final[Mapping[str, ModerationDecision]] = {member.value: member for member in ModerationDecision}
