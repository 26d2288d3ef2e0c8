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

from .payment import Payment


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentResponse(Model):
    """One payment."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"payment"})

    payment: Payment
    """The payment."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _payment = get("payment", UNSET)
        _payment = nested(_payment, "payment", Payment.from_dict)
        self = cls.__new__(cls)
        self.payment = _payment
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["payment"] = self.payment.to_dict()
        return found
