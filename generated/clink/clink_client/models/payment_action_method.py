from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PaymentActionMethodValue = Literal[
    "GET",
    "POST",
]
"""The known values of `PaymentActionMethod`, for plain strings."""


class PaymentActionMethod(OpenEnum):
    """How to open the page of the next step.

    - `GET`: go there
    - `POST`: send a form there"""

    GET = "GET"
    POST = "POST"


PAYMENT_ACTION_METHOD_MEMBERS: Final[Mapping[str, PaymentActionMethod]] = {member.value: member for member in PaymentActionMethod}
