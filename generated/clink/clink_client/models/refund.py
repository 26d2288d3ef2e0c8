# Generated from specs/clink/resources/refunds.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    by_kind,
    choice,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .refund_reason import REFUND_REASON_MEMBERS, RefundReason
from .refund_status import REFUND_STATUS_MEMBERS, RefundStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Refund(Model):
    """Money given back for an order."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "refundId": "refund_id",
        "refundMerchantOrderId": "refund_merchant_order_id",
        "orderId": "order_id",
        "customerId": "customer_id",
        "paymentInstrumentId": "payment_instrument_id",
        "refundAmount": "refund_amount",
        "refundCurrency": "refund_currency",
        "status": "status",
        "refundReason": "refund_reason",
        "failureCode": "failure_code",
        "failureMessage": "failure_message",
        "metadata": "metadata",
        "createTime": "create_time",
    }
    NULLABLE = frozenset(
        {
            "refundMerchantOrderId",
            "orderId",
            "customerId",
            "paymentInstrumentId",
            "refundAmount",
            "refundCurrency",
            "status",
            "refundReason",
            "failureCode",
            "failureMessage",
            "metadata",
            "createTime",
        }
    )
    FIRM = frozenset({"refundId", "refundAmount", "refundCurrency"})
    UNITS: ClassVar[Mapping[str, str]] = {"createTime": "epoch_ms"}

    refund_id: str
    """Identifier of the refund."""
    refund_merchant_order_id: str | None = None
    """The merchant's own key of the refund. Refunds made elsewhere than through the API may have none."""
    order_id: str | None = None
    """Identifier of the order refunded."""
    customer_id: str | None = None
    """Identifier of the customer."""
    payment_instrument_id: str | None = None
    """Identifier of the payment instrument that the money goes back to."""
    refund_amount: Decimal | None = None
    """How much is given back, in the main unit of `refund_currency`. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `refund_currency`."""
    refund_currency: str | None = None
    """Currency of `refund_amount`, a three-letter ISO 4217 code."""
    status: RefundStatus | None = None
    """How far the refund is."""
    refund_reason: RefundReason | None = None
    """Why the order was refunded."""
    failure_code: str | None = None
    """Why it failed, in a word such as `already_refunded`; only for a failed refund. No full list is published."""
    failure_message: str | None = None
    """Why it failed, in a sentence for people; only for a failed refund. May be the payment channel's own words."""
    metadata: dict[str, Any] | str | None = None
    """Further data, for example `arn` (the acquirer's reference number) and `merchant_reference_id`. An object, or a
    string that holds one as JSON; the case of the keys varies."""
    create_time: datetime | None = None
    """When the refund was made, in milliseconds since 1970-01-01 UTC."""
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
            if type((_refund_id := get("refundId"))) is not str:
                _refund_id = text(get("refundId", UNSET), "refundId")
            if (_refund_merchant_order_id := get("refundMerchantOrderId")) is not None and type(
                _refund_merchant_order_id
            ) is not str:
                _refund_merchant_order_id = text(_refund_merchant_order_id, "refundMerchantOrderId")
            if (_order_id := get("orderId")) is not None and type(_order_id) is not str:
                _order_id = text(_order_id, "orderId")
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_payment_instrument_id := get("paymentInstrumentId")) is not None and type(_payment_instrument_id) is not str:
                _payment_instrument_id = text(_payment_instrument_id, "paymentInstrumentId")
            if (_refund_amount := get("refundAmount")) is not None and type(_refund_amount) is not Decimal:
                _refund_amount = number(_refund_amount, "refundAmount")
            if (_refund_currency := get("refundCurrency")) is not None and type(_refund_currency) is not str:
                _refund_currency = text(_refund_currency, "refundCurrency")
            if (_status := get("status")) is not None:
                try:
                    _status = REFUND_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", RefundStatus)
            if (_refund_reason := get("refundReason")) is not None:
                try:
                    _refund_reason = REFUND_REASON_MEMBERS[_refund_reason]
                except (KeyError, TypeError):
                    _refund_reason = choice(_refund_reason, "refundReason", RefundReason)
            if (_failure_code := get("failureCode")) is not None and type(_failure_code) is not str:
                _failure_code = text(_failure_code, "failureCode")
            if (_failure_message := get("failureMessage")) is not None and type(_failure_message) is not str:
                _failure_message = text(_failure_message, "failureMessage")
            if (_metadata := get("metadata")) is not None:
                _metadata = by_kind(_metadata, "metadata", {dict: partial(mapping, field="", decode=anything), str: text})
            if (_create_time := get("createTime")) is not None:
                _create_time = epoch_ms(_create_time, "createTime")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.refund_id = _refund_id
        self.refund_merchant_order_id = _refund_merchant_order_id
        self.order_id = _order_id
        self.customer_id = _customer_id
        self.payment_instrument_id = _payment_instrument_id
        self.refund_amount = _refund_amount
        self.refund_currency = _refund_currency
        self.status = _status
        self.refund_reason = _refund_reason
        self.failure_code = _failure_code
        self.failure_message = _failure_message
        self.metadata = _metadata
        self.create_time = _create_time
        self._source = source
        return self
