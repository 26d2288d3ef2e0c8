from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

ModerationDecisionValue = Literal[
    "allow",
    "deny",
    "flag",
]
"""The known values of `ModerationDecision`, for plain strings."""


class ModerationDecision(OpenEnum):
    """`allow` lets the prompt pass, `deny` refuses it, `flag` marks it as doubtful and must be treated as a refusal."""

    ALLOW = "allow"
    DENY = "deny"
    FLAG = "flag"


MODERATION_DECISION_MEMBERS: Final[Mapping[str, ModerationDecision]] = {member.value: member for member in ModerationDecision}
