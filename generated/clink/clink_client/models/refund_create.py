from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    at_least,
    at_most,
    longest,
    money_number,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RefundCreate(Model):
    """A refund to make."""

    FIELDS = {
        "orderId": "order_id",
        "refundMerchantOrderId": "refund_merchant_order_id",
        "refundAmount": "refund_amount",
        "refundReasonType": "refund_reason_type",
        "remark": "remark",
    }

    order_id: str
    """Identifier of the order to refund."""
    refund_merchant_order_id: str
    """The merchant's own key of the refund, another one for every refund. It is the idempotency key: the call repeated
    with it answers the refund it made first."""
    refund_amount: Decimal | int
    """How much to give back, all of the order's amount or a part, in the main unit of the currency the order was paid in
    (29.99 with USD is 29 dollars 99 cents). In the currency's major unit (29.99 is 29 and 99 hundredths); currency:
    the account's (the payment currency of the order, `paymentCurrency` of `orders.get`)."""
    refund_reason_type: int | Unset = UNSET
    """Why: 0 paid twice, 1 fraud, 2 the customer asked for it, 3 something else. Comes back as the text `refundReason`.
    Limits: at least 0, at most 3."""
    remark: str | Unset = UNSET
    """Note on the refund, at most 500 characters. Limits: at most 500 characters."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_order_id := get("orderId", UNSET))) is not str:
            _order_id = text(_order_id, "orderId")
        if type((_refund_merchant_order_id := get("refundMerchantOrderId", UNSET))) is not str:
            _refund_merchant_order_id = text(_refund_merchant_order_id, "refundMerchantOrderId")
        _refund_amount = get("refundAmount", UNSET)
        _refund_amount = money_number(_refund_amount, "refundAmount")
        if (_refund_reason_type := get("refundReasonType", UNSET)) is not UNSET and type(_refund_reason_type) is not int:
            _refund_reason_type = integer(_refund_reason_type, "refundReasonType")
        if _refund_reason_type is not UNSET:
            at_least(_refund_reason_type, "refundReasonType", 0)
            at_most(_refund_reason_type, "refundReasonType", 3)
        if (_remark := get("remark", UNSET)) is not UNSET and type(_remark) is not str:
            _remark = text(_remark, "remark")
        if _remark is not UNSET:
            longest(_remark, "remark", 500)
        self = object.__new__(cls)
        self.order_id = _order_id
        self.refund_merchant_order_id = _refund_merchant_order_id
        self.refund_amount = _refund_amount
        self.refund_reason_type = _refund_reason_type
        self.remark = _remark
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["orderId"] = plain(self.order_id)
        found["refundMerchantOrderId"] = plain(self.refund_merchant_order_id)
        found["refundAmount"] = plain(self.refund_amount)
        if self.refund_reason_type is not UNSET:
            found["refundReasonType"] = plain(self.refund_reason_type)
        if self.remark is not UNSET:
            found["remark"] = plain(self.remark)
        return found
