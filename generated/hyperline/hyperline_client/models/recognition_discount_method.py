# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RecognitionDiscountMethodValue: TypeAlias = (
    Literal[
        "immediate",
        "deferred",
        "use_net_amount",
    ]
    | str
)
"""The values of `RecognitionDiscountMethod` as plain strings: the known ones complete, and others are checked when a call is made."""


class RecognitionDiscountMethod(OpenEnum):
    """How a discount is recognised."""

    IMMEDIATE: Final[RecognitionDiscountMethod] = listed("immediate")
    DEFERRED: Final[RecognitionDiscountMethod] = listed("deferred")
    USE_NET_AMOUNT: Final[RecognitionDiscountMethod] = listed("use_net_amount")


RECOGNITION_DISCOUNT_METHOD_MEMBERS: Final[Mapping[str, RecognitionDiscountMethod]] = {
    member.value: member for member in RecognitionDiscountMethod
}
