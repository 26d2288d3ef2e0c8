# Generated from specs/clink/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerVerification(Model):
    """A question of Clink's, whether an e-mail address belongs to one of the merchant's users."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "customerEmail": "customer_email",
        "merchantId": "merchant_id",
        "customerId": "customer_id",
    }
    NULLABLE = frozenset({"merchantId", "customerId"})

    customer_email: str
    """The address."""
    merchant_id: str | None = None
    """Identifier of the merchant."""
    customer_id: str | None = None
    """Identifier of the customer."""
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
            if type((_customer_email := get("customerEmail"))) is not str:
                _customer_email = text(get("customerEmail", UNSET), "customerEmail")
            if (_merchant_id := get("merchantId")) is not None and type(_merchant_id) is not str:
                _merchant_id = text(_merchant_id, "merchantId")
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.customer_email = _customer_email
        self.merchant_id = _merchant_id
        self.customer_id = _customer_id
        self._source = source
        return self
