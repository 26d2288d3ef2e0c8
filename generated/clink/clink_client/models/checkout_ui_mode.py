# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CheckoutUiModeValue: TypeAlias = (
    Literal[
        "hostedPage",
        "elements",
    ]
    | str
)
"""The values of `CheckoutUiMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class CheckoutUiMode(OpenEnum):
    """Where the customer pays.

    - `hostedPage`: on a page of Clink that the browser is sent to
    - `elements`: in a form embedded in the merchant's page"""

    HOSTEDPAGE: Final[CheckoutUiMode] = listed("hostedPage")
    ELEMENTS: Final[CheckoutUiMode] = listed("elements")


CHECKOUT_UI_MODE_MEMBERS: Final[Mapping[str, CheckoutUiMode]] = {member.value: member for member in CheckoutUiMode}
