from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

BillingMethodValue = Literal[
    "charge_automatically",
    "send_invoice",
]
"""The known values of `BillingMethod`, for plain strings."""


class BillingMethod(OpenEnum):
    """How what is due gets paid.

    - `charge_automatically`: the saved payment instrument is charged
    - `send_invoice`: the customer is sent an invoice to pay"""

    CHARGE_AUTOMATICALLY = "charge_automatically"
    SEND_INVOICE = "send_invoice"


BILLING_METHOD_MEMBERS: Final[Mapping[str, BillingMethod]] = {member.value: member for member in BillingMethod}
