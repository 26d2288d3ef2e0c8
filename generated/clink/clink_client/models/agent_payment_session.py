from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    moment,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AgentPaymentSession(Model):
    """A payment session for a customer's agent. Creating one answers `sessionId` and `expireTime` only."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"amount", "createTime", "currency", "customerEmail", "customerId", "expireTime", "merchantId", "sessionId", "tenantId"}
    )

    session_id: str
    """Identifier of the session."""
    customer_email: str | None | Unset = UNSET
    """Email address of the customer who pays."""
    customer_id: str | None | Unset = UNSET
    """Identifier of the customer."""
    amount: Decimal | None | Unset = UNSET
    """Sum to pay, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `currency`."""
    currency: str | None | Unset = UNSET
    """Currency of `amount`, a three-letter ISO 4217 code."""
    merchant_id: str | None | Unset = UNSET
    """Identifier of the merchant."""
    tenant_id: str | None | Unset = UNSET
    """Identifier of the tenant that the merchant belongs to."""
    create_time: datetime | None | Unset = UNSET
    """When the session was opened."""
    expire_time: datetime | None | Unset = UNSET
    """When the session ends."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_session_id := get("sessionId", UNSET))) is not str:
            _session_id = text(_session_id, "sessionId")
        if (
            (_customer_email := get("customerEmail", UNSET)) is not UNSET
            and _customer_email is not None
            and type(_customer_email) is not str
        ):
            _customer_email = text(_customer_email, "customerEmail")
        if (_customer_id := get("customerId", UNSET)) is not UNSET and _customer_id is not None and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_amount := get("amount", UNSET)) is not UNSET and _amount is not None and type(_amount) is not Decimal:
            _amount = number(_amount, "amount")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None and type(_currency) is not str:
            _currency = text(_currency, "currency")
        if (_merchant_id := get("merchantId", UNSET)) is not UNSET and _merchant_id is not None and type(_merchant_id) is not str:
            _merchant_id = text(_merchant_id, "merchantId")
        if (_tenant_id := get("tenantId", UNSET)) is not UNSET and _tenant_id is not None and type(_tenant_id) is not str:
            _tenant_id = text(_tenant_id, "tenantId")
        if (_create_time := get("createTime", UNSET)) is not UNSET and _create_time is not None:
            _create_time = moment(_create_time, "createTime")
        if (_expire_time := get("expireTime", UNSET)) is not UNSET and _expire_time is not None:
            _expire_time = moment(_expire_time, "expireTime")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["sessionId"] = self.session_id
        if self.customer_email is not UNSET:
            found["customerEmail"] = self.customer_email
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.amount is not UNSET:
            found["amount"] = None if self.amount is None else unchanged(self._source, "amount", self.amount, number, as_is)
        if self.currency is not UNSET:
            found["currency"] = self.currency
        if self.merchant_id is not UNSET:
            found["merchantId"] = self.merchant_id
        if self.tenant_id is not UNSET:
            found["tenantId"] = self.tenant_id
        if self.create_time is not UNSET:
            found["createTime"] = (
                None if self.create_time is None else unchanged(self._source, "createTime", self.create_time, moment, iso_text)
            )
        if self.expire_time is not UNSET:
            found["expireTime"] = (
                None if self.expire_time is None else unchanged(self._source, "expireTime", self.expire_time, moment, iso_text)
            )
        return found
