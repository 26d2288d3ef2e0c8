from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .payment_action import PaymentAction


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentQrCode(Model):
    """A new QR code for a payment that waits."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"action", "orderId"})

    order_id: str
    """Identifier of the order that the payment made."""
    action: PaymentAction | None | Unset = UNSET
    """What the customer has to do next, with the new QR code. Its `type` is `CASHAPP`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_order_id := get("orderId", UNSET))) is not str:
            _order_id = text(_order_id, "orderId")
        if (_action := get("action", UNSET)) is not UNSET and _action is not None:
            _action = nested(_action, "action", PaymentAction.from_dict)
        self = cls.__new__(cls)
        self.order_id = _order_id
        self.action = _action
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["orderId"] = self.order_id
        if self.action is not UNSET:
            found["action"] = None if self.action is None else self.action.to_dict()
        return found
