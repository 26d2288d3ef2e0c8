from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    anything,
    as_is,
    by_kind,
    choice,
    epoch_ms,
    mapping,
    number,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .refund_reason import REFUND_REASON_MEMBERS, RefundReason
from .refund_status import REFUND_STATUS_MEMBERS, RefundStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Refund(Model):
    """Money given back for an order."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "createTime",
            "customerId",
            "failureCode",
            "failureMessage",
            "metadata",
            "orderId",
            "paymentInstrumentId",
            "refundAmount",
            "refundCurrency",
            "refundId",
            "refundMerchantOrderId",
            "refundReason",
            "status",
        }
    )

    refund_id: str
    """Identifier of the refund."""
    refund_merchant_order_id: str | None | Unset = UNSET
    """The merchant's own key of the refund. Refunds made elsewhere than through the API may have none."""
    order_id: str | None | Unset = UNSET
    """Identifier of the order refunded."""
    customer_id: str | None | Unset = UNSET
    """Identifier of the customer."""
    payment_instrument_id: str | None | Unset = UNSET
    """Identifier of the payment instrument that the money goes back to."""
    refund_amount: Decimal | None | Unset = UNSET
    """How much is given back, in the main unit of `refundCurrency`. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `refundCurrency`."""
    refund_currency: str | None | Unset = UNSET
    """Currency of `refundAmount`, a three-letter ISO 4217 code."""
    status: RefundStatus | None | Unset = UNSET
    """How far the refund is."""
    refund_reason: RefundReason | None | Unset = UNSET
    """Why the order was refunded."""
    failure_code: str | None | Unset = UNSET
    """Why it failed, in a word such as `already_refunded`; only for a failed refund. No full list is published."""
    failure_message: str | None | Unset = UNSET
    """Why it failed, in a sentence for people; only for a failed refund. May be the payment channel's own words."""
    metadata: dict[str, Any] | str | None | Unset = UNSET
    """Further data, for example `arn` (the acquirer's reference number) and `merchantReferenceId`. An object, or a
    string that holds one as JSON; the case of the keys varies."""
    create_time: datetime | None | Unset = UNSET
    """When the refund was made, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_refund_id := get("refundId", UNSET))) is not str:
            _refund_id = text(_refund_id, "refundId")
        if (
            (_refund_merchant_order_id := get("refundMerchantOrderId", UNSET)) is not UNSET
            and _refund_merchant_order_id is not None
            and type(_refund_merchant_order_id) is not str
        ):
            _refund_merchant_order_id = text(_refund_merchant_order_id, "refundMerchantOrderId")
        if (_order_id := get("orderId", UNSET)) is not UNSET and _order_id is not None and type(_order_id) is not str:
            _order_id = text(_order_id, "orderId")
        if (_customer_id := get("customerId", UNSET)) is not UNSET and _customer_id is not None and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (
            (_payment_instrument_id := get("paymentInstrumentId", UNSET)) is not UNSET
            and _payment_instrument_id is not None
            and type(_payment_instrument_id) is not str
        ):
            _payment_instrument_id = text(_payment_instrument_id, "paymentInstrumentId")
        if (
            (_refund_amount := get("refundAmount", UNSET)) is not UNSET
            and _refund_amount is not None
            and type(_refund_amount) is not Decimal
        ):
            _refund_amount = number(_refund_amount, "refundAmount")
        if (
            (_refund_currency := get("refundCurrency", UNSET)) is not UNSET
            and _refund_currency is not None
            and type(_refund_currency) is not str
        ):
            _refund_currency = text(_refund_currency, "refundCurrency")
        if (_status := get("status", UNSET)) is not UNSET and _status is not None:
            try:
                _status = REFUND_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", RefundStatus)
        if (_refund_reason := get("refundReason", UNSET)) is not UNSET and _refund_reason is not None:
            try:
                _refund_reason = REFUND_REASON_MEMBERS[_refund_reason]
            except (KeyError, TypeError):
                _refund_reason = choice(_refund_reason, "refundReason", RefundReason)
        if (
            (_failure_code := get("failureCode", UNSET)) is not UNSET
            and _failure_code is not None
            and type(_failure_code) is not str
        ):
            _failure_code = text(_failure_code, "failureCode")
        if (
            (_failure_message := get("failureMessage", UNSET)) is not UNSET
            and _failure_message is not None
            and type(_failure_message) is not str
        ):
            _failure_message = text(_failure_message, "failureMessage")
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = by_kind(_metadata, "metadata", {dict: partial(mapping, field="", decode=anything), str: text})
        if (_create_time := get("createTime", UNSET)) is not UNSET and _create_time is not None:
            _create_time = epoch_ms(_create_time, "createTime")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["refundId"] = self.refund_id
        if self.refund_merchant_order_id is not UNSET:
            found["refundMerchantOrderId"] = self.refund_merchant_order_id
        if self.order_id is not UNSET:
            found["orderId"] = self.order_id
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.payment_instrument_id is not UNSET:
            found["paymentInstrumentId"] = self.payment_instrument_id
        if self.refund_amount is not UNSET:
            found["refundAmount"] = (
                None if self.refund_amount is None else unchanged(self._source, "refundAmount", self.refund_amount, number, as_is)
            )
        if self.refund_currency is not UNSET:
            found["refundCurrency"] = self.refund_currency
        if self.status is not UNSET:
            found["status"] = None if self.status is None else str(self.status)
        if self.refund_reason is not UNSET:
            found["refundReason"] = None if self.refund_reason is None else str(self.refund_reason)
        if self.failure_code is not UNSET:
            found["failureCode"] = self.failure_code
        if self.failure_message is not UNSET:
            found["failureMessage"] = self.failure_message
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        if self.create_time is not UNSET:
            found["createTime"] = (
                None
                if self.create_time is None
                else unchanged(self._source, "createTime", self.create_time, epoch_ms, to_epoch_ms)
            )
        return found
