# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

BillingMethodValue: TypeAlias = (
    Literal[
        "charge_automatically",
        "send_invoice",
    ]
    | str
)
"""The values of `BillingMethod` as plain strings: the known ones complete, and others are checked when a call is made."""


class BillingMethod(OpenEnum):
    """How what is due gets paid.

    - `charge_automatically`: the saved payment instrument is charged
    - `send_invoice`: the customer is sent an invoice to pay"""

    CHARGE_AUTOMATICALLY: Final[BillingMethod] = listed("charge_automatically")
    SEND_INVOICE: Final[BillingMethod] = listed("send_invoice")


BILLING_METHOD_MEMBERS: Final[Mapping[str, BillingMethod]] = {member.value: member for member in BillingMethod}
