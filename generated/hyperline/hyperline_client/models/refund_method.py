# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RefundMethodValue: TypeAlias = (
    Literal[
        "wallet",
        "original_payment_method",
        "external",
    ]
    | str
)
"""The values of `RefundMethod` as plain strings: the known ones complete, and others are checked when a call is made."""


class RefundMethod(OpenEnum):
    """Where a refund goes. `external` means that it is made outside of Hyperline."""

    WALLET: Final[RefundMethod] = listed("wallet")
    ORIGINAL_PAYMENT_METHOD: Final[RefundMethod] = listed("original_payment_method")
    EXTERNAL: Final[RefundMethod] = listed("external")


REFUND_METHOD_MEMBERS: Final[Mapping[str, RefundMethod]] = {member.value: member for member in RefundMethod}
