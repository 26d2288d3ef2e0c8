from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CheckoutUiModeValue = Literal[
    "hostedPage",
    "elements",
]
"""The known values of `CheckoutUiMode`, for plain strings."""


class CheckoutUiMode(OpenEnum):
    """Where the customer pays.

    - `hostedPage`: on a page of Clink that the browser is sent to
    - `elements`: in a form embedded in the merchant's page"""

    HOSTEDPAGE = "hostedPage"
    ELEMENTS = "elements"


CHECKOUT_UI_MODE_MEMBERS: Final[Mapping[str, CheckoutUiMode]] = {member.value: member for member in CheckoutUiMode}
