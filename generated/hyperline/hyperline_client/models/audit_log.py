# Generated from specs/hyperline/resources/audit_logs.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.moments import moment

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AuditLog(Model):
    """Something that happened. It has no id."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "happened_at": "happened_at",
        "customer_id": "customer_id",
        "subscription_id": "subscription_id",
        "invoice_id": "invoice_id",
        "quote_id": "quote_id",
        "email_status": "email_status",
    }
    NULLABLE = frozenset({"type", "happened_at", "customer_id", "subscription_id", "invoice_id", "quote_id", "email_status"})

    type: str | None = None
    """What happened, as a word. The provider publishes no list of them."""
    happened_at: datetime | None = None
    """When it happened."""
    customer_id: str | None = None
    """Id of the customer it is about."""
    subscription_id: str | None = None
    """Id of the subscription it is about."""
    invoice_id: str | None = None
    """Id of the invoice it is about."""
    quote_id: str | None = None
    """Id of the quote it is about."""
    email_status: str | None = None
    """What became of an e-mail. Seldom sent; its values are not published."""
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
            if (_type := get("type")) is not None and type(_type) is not str:
                _type = text(_type, "type")
            if (_happened_at := get("happened_at")) is not None:
                _happened_at = moment(_happened_at, "happened_at")
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_subscription_id := get("subscription_id")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscription_id")
            if (_invoice_id := get("invoice_id")) is not None and type(_invoice_id) is not str:
                _invoice_id = text(_invoice_id, "invoice_id")
            if (_quote_id := get("quote_id")) is not None and type(_quote_id) is not str:
                _quote_id = text(_quote_id, "quote_id")
            if (_email_status := get("email_status")) is not None and type(_email_status) is not str:
                _email_status = text(_email_status, "email_status")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.type = _type
        self.happened_at = _happened_at
        self.customer_id = _customer_id
        self.subscription_id = _subscription_id
        self.invoice_id = _invoice_id
        self.quote_id = _quote_id
        self.email_status = _email_status
        self._source = source
        return self
