# Generated from specs/hyperline/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PaymentTypeValue: TypeAlias = Literal["one_time",] | str
"""The values of `PaymentType` as plain strings: the known ones complete, and others are checked when a call is made."""


class PaymentType(OpenEnum):
    """Kind of payment."""

    ONE_TIME: Final[PaymentType] = listed("one_time")


PAYMENT_TYPE_MEMBERS: Final[Mapping[str, PaymentType]] = {member.value: member for member in PaymentType}
