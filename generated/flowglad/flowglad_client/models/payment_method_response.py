from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .payment_method import PaymentMethod


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentMethodResponse(Model):
    """One payment method."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"paymentMethod"})

    payment_method: PaymentMethod
    """The payment method."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _payment_method = get("paymentMethod", UNSET)
        _payment_method = nested(_payment_method, "paymentMethod", PaymentMethod.from_dict)
        self = cls.__new__(cls)
        self.payment_method = _payment_method
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["paymentMethod"] = self.payment_method.to_dict()
        return found
