# Generated from specs/hyperline/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import payment_checkout as payment_checkout_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    payment_checkout_module = Later(f"{__package__}.payment_checkout")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Payment(Model):
    """What a one-time payment has made."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "invoice_id": "invoice_id",
        "checkout": "checkout",
    }
    NULLABLE = frozenset({"checkout"})
    FIRM = frozenset({"invoice_id"})

    invoice_id: str
    """Id of the invoice, inv_…."""
    checkout: payment_checkout_module.PaymentCheckout | None = None
    """The hosted page. Only with the charging method `checkout`."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if type((_invoice_id := get("invoice_id"))) is not str:
                _invoice_id = text(get("invoice_id", UNSET), "invoice_id")
            if (_checkout := get("checkout")) is not None:
                _checkout = nested(_checkout, "checkout", payment_checkout_module.PaymentCheckout.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.invoice_id = _invoice_id
        self.checkout = _checkout
        self._source = source
        return self
