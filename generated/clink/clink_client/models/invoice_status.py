from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

InvoiceStatusValue = Literal[
    "open",
    "paid",
    "void",
]
"""The known values of `InvoiceStatus`, for plain strings."""


class InvoiceStatus(OpenEnum):
    """Where an invoice stands. Clink explains none of the values; they carry the usual names.

    - `open`: to be paid
    - `paid`: paid
    - `void`: no longer to be paid"""

    OPEN = "open"
    PAID = "paid"
    VOID = "void"


INVOICE_STATUS_MEMBERS: Final[Mapping[str, InvoiceStatus]] = {member.value: member for member in InvoiceStatus}
