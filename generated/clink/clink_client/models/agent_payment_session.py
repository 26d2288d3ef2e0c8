# Generated from specs/clink/resources/agent_payment_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AgentPaymentSession(Model):
    """A payment session for a customer's agent. Creating one answers `session_id` and `expire_time` only."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "sessionId": "session_id",
        "customerEmail": "customer_email",
        "customerId": "customer_id",
        "amount": "amount",
        "currency": "currency",
        "merchantId": "merchant_id",
        "tenantId": "tenant_id",
        "createTime": "create_time",
        "expireTime": "expire_time",
    }
    NULLABLE = frozenset(
        {"customerEmail", "customerId", "amount", "currency", "merchantId", "tenantId", "createTime", "expireTime"}
    )
    FIRM = frozenset({"sessionId", "amount", "currency"})

    session_id: str
    """Identifier of the session."""
    customer_email: str | None = None
    """Email address of the customer who pays."""
    customer_id: str | None = None
    """Identifier of the customer."""
    amount: Decimal | None = None
    """Sum to pay, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency: str | None = None
    """Currency of `amount`, a three-letter ISO 4217 code."""
    merchant_id: str | None = None
    """Identifier of the merchant."""
    tenant_id: str | None = None
    """Identifier of the tenant that the merchant belongs to."""
    create_time: datetime | None = None
    """When the session was opened."""
    expire_time: datetime | None = None
    """When the session ends."""
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
            if type((_session_id := get("sessionId"))) is not str:
                _session_id = text(get("sessionId", UNSET), "sessionId")
            if (_customer_email := get("customerEmail")) is not None and type(_customer_email) is not str:
                _customer_email = text(_customer_email, "customerEmail")
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_currency := get("currency")) is not None and type(_currency) is not str:
                _currency = text(_currency, "currency")
            if (_merchant_id := get("merchantId")) is not None and type(_merchant_id) is not str:
                _merchant_id = text(_merchant_id, "merchantId")
            if (_tenant_id := get("tenantId")) is not None and type(_tenant_id) is not str:
                _tenant_id = text(_tenant_id, "tenantId")
            if (_create_time := get("createTime")) is not None:
                _create_time = moment(_create_time, "createTime")
            if (_expire_time := get("expireTime")) is not None:
                _expire_time = moment(_expire_time, "expireTime")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.session_id = _session_id
        self.customer_email = _customer_email
        self.customer_id = _customer_id
        self.amount = _amount
        self.currency = _currency
        self.merchant_id = _merchant_id
        self.tenant_id = _tenant_id
        self.create_time = _create_time
        self.expire_time = _expire_time
        self._source = source
        return self
