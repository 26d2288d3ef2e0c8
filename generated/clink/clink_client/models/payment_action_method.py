# Generated from specs/clink/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PaymentActionMethodValue: TypeAlias = (
    Literal[
        "GET",
        "POST",
    ]
    | str
)
"""The values of `PaymentActionMethod` as plain strings: the known ones complete, and others are checked when a call is made."""


class PaymentActionMethod(OpenEnum):
    """How to open the page of the next step.

    - `GET`: go there
    - `POST`: send a form there"""

    GET: Final[PaymentActionMethod] = listed("GET")
    POST: Final[PaymentActionMethod] = listed("POST")


PAYMENT_ACTION_METHOD_MEMBERS: Final[Mapping[str, PaymentActionMethod]] = {member.value: member for member in PaymentActionMethod}
