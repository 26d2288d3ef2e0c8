# Generated from specs/flowglad/resources/invoices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .any_invoice import UnknownInvoice
from .purchase_invoice import PurchaseInvoice
from .standalone_invoice import StandaloneInvoice
from .subscription_invoice import SubscriptionInvoice

Invoice: TypeAlias = PurchaseInvoice | SubscriptionInvoice | StandaloneInvoice | UnknownInvoice
"""A bill to a customer. `type` tells the kinds apart."""

INVOICE_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], Invoice]]] = {
    "purchase": PurchaseInvoice.from_dict,
    "subscription": SubscriptionInvoice.from_dict,
    "standalone": StandaloneInvoice.from_dict,
}


def invoice_from_dict(value: Any) -> Invoice:
    """Read the member that `type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    decode = INVOICE_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownInvoice(tag, source)
