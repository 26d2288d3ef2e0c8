from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

IncompleteTierRuleValue = Literal[
    "pro_rata",
    "pay_in_full",
    "do_not_charge",
]
"""The known values of `IncompleteTierRule`, for plain strings."""


class IncompleteTierRule(OpenEnum):
    """What an incompletely used tier or pack costs. `pro_rata` charges the part used, `pay_in_full` the whole,
    `do_not_charge` nothing."""

    PRO_RATA = "pro_rata"
    PAY_IN_FULL = "pay_in_full"
    DO_NOT_CHARGE = "do_not_charge"


INCOMPLETE_TIER_RULE_MEMBERS: Final[Mapping[str, IncompleteTierRule]] = {member.value: member for member in IncompleteTierRule}
