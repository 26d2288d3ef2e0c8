# Generated from specs/flowglad/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RecordNoticeObjectValue: TypeAlias = (
    Literal[
        "customer",
        "purchase",
        "payment",
        "subscription",
    ]
    | str
)
"""The values of `RecordNoticeObject` as plain strings: the known ones complete, and others are checked when a call is made."""


class RecordNoticeObject(OpenEnum):
    """A kind of record."""

    CUSTOMER: Final[RecordNoticeObject] = listed("customer")
    PURCHASE: Final[RecordNoticeObject] = listed("purchase")
    PAYMENT: Final[RecordNoticeObject] = listed("payment")
    SUBSCRIPTION: Final[RecordNoticeObject] = listed("subscription")


RECORD_NOTICE_OBJECT_MEMBERS: Final[Mapping[str, RecordNoticeObject]] = {member.value: member for member in RecordNoticeObject}
