# Generated from specs/clink/resources/payments.yaml. Do not edit.
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

    from . import payment_action as payment_action_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    payment_action_module = Later(f"{__package__}.payment_action")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentQrCode(Model):
    """A new QR code for a payment that waits."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "orderId": "order_id",
        "action": "action",
    }
    NULLABLE = frozenset({"action"})
    FIRM = frozenset({"orderId"})

    order_id: str
    """Identifier of the order that the payment made."""
    action: payment_action_module.PaymentAction | None = None
    """What the customer has to do next, with the new QR code. Its `type` is `CASHAPP`."""
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
            if type((_order_id := get("orderId"))) is not str:
                _order_id = text(get("orderId", UNSET), "orderId")
            if (_action := get("action")) is not None:
                _action = nested(_action, "action", payment_action_module.PaymentAction.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.order_id = _order_id
        self.action = _action
        self._source = source
        return self
