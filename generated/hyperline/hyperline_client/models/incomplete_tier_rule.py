# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

IncompleteTierRuleValue: TypeAlias = (
    Literal[
        "pro_rata",
        "pay_in_full",
        "do_not_charge",
    ]
    | str
)
"""The values of `IncompleteTierRule` as plain strings: the known ones complete, and others are checked when a call is made."""


class IncompleteTierRule(OpenEnum):
    """What an incompletely used tier or pack costs. `pro_rata` charges the part used, `pay_in_full` the whole,
    `do_not_charge` nothing."""

    PRO_RATA: Final[IncompleteTierRule] = listed("pro_rata")
    PAY_IN_FULL: Final[IncompleteTierRule] = listed("pay_in_full")
    DO_NOT_CHARGE: Final[IncompleteTierRule] = listed("do_not_charge")


INCOMPLETE_TIER_RULE_MEMBERS: Final[Mapping[str, IncompleteTierRule]] = {member.value: member for member in IncompleteTierRule}
