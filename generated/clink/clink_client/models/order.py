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
    array,
    as_is,
    choice,
    epoch_ms,
    mapping,
    nested,
    number,
    or_none,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .order_payment_method import OrderPaymentMethod
from .order_status import ORDER_STATUS_MEMBERS, OrderStatus
from .order_type import ORDER_TYPE_MEMBERS, OrderType
from .payment_execution_detail import PaymentExecutionDetail
from .price_data import PriceData


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Order(Model):
    """What was bought, what was charged and how it went."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "amountSubtotal",
            "amountTotal",
            "createTime",
            "customerEmail",
            "customerId",
            "failureCode",
            "failureMessage",
            "invoiceId",
            "merchantReferenceId",
            "metadata",
            "orderId",
            "originalCurrency",
            "paymentCurrency",
            "paymentExecutionDetails",
            "paymentMethod",
            "paymentTime",
            "priceDataList",
            "priceId",
            "productId",
            "riskLevel",
            "sessionId",
            "status",
            "type",
        }
    )

    order_id: str
    """Identifier of the order."""
    type: OrderType | None | Unset = UNSET
    """What the order is for."""
    status: OrderStatus | None | Unset = UNSET
    """How far the order is."""
    merchant_reference_id: str | None | Unset = UNSET
    """The merchant's own key of the order. Take a blank one, and the text `null`, for none."""
    invoice_id: str | None | Unset = UNSET
    """Identifier of the invoice, for an order of a subscription. Fulfil such an order once per invoice."""
    customer_id: str | None | Unset = UNSET
    """Identifier of the customer."""
    customer_email: str | None | Unset = UNSET
    """The customer's email address."""
    product_id: str | None | Unset = UNSET
    """Identifier of the product of the catalogue, if one was bought."""
    price_id: str | None | Unset = UNSET
    """Identifier of the price of the catalogue, if one was bought."""
    session_id: str | None | Unset = UNSET
    """Identifier of the session that the order came of."""
    price_data_list: list[PriceData] | None | Unset = UNSET
    """What was bought outside of the catalogue."""
    amount_subtotal: Decimal | None | Unset = UNSET
    """Amount before tax and adjustments, in the main unit of `paymentCurrency`. In the currency's major unit (29.99 is
    29 and 99 hundredths); currency: `paymentCurrency`."""
    amount_total: Decimal | None | Unset = UNSET
    """Final amount, in the main unit of `paymentCurrency`. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `paymentCurrency`."""
    payment_currency: str | None | Unset = UNSET
    """Currency charged, a three-letter ISO 4217 code."""
    original_currency: str | None | Unset = UNSET
    """Currency priced in, a three-letter ISO 4217 code."""
    payment_method: OrderPaymentMethod | None | Unset = UNSET
    """What it was paid with."""
    payment_execution_details: list[PaymentExecutionDetail] | None | Unset = UNSET
    """The attempts to take the money, as the payment channels report them."""
    failure_code: str | None | Unset = UNSET
    """Why it failed, in a word such as `card_declined`; only for a failed order with a common reason. No full list is
    published."""
    failure_message: str | None | Unset = UNSET
    """Why it failed, in a sentence for people; only for a failed order with a common reason."""
    create_time: datetime | None | Unset = UNSET
    """When the order was made, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    payment_time: datetime | None | Unset = UNSET
    """When the payment finally succeeded or failed, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the
    wire."""
    metadata: dict[str, str | None] | None | Unset = UNSET
    """The merchant's own data."""
    risk_level: str | None | Unset = UNSET
    """How risky Clink takes the payment to be, for example `LOW`. No list is published."""
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
        if (_type := get("type", UNSET)) is not UNSET and _type is not None:
            try:
                _type = ORDER_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", OrderType)
        if (_status := get("status", UNSET)) is not UNSET and _status is not None:
            try:
                _status = ORDER_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", OrderStatus)
        if (
            (_merchant_reference_id := get("merchantReferenceId", UNSET)) is not UNSET
            and _merchant_reference_id is not None
            and type(_merchant_reference_id) is not str
        ):
            _merchant_reference_id = text(_merchant_reference_id, "merchantReferenceId")
        if (_invoice_id := get("invoiceId", UNSET)) is not UNSET and _invoice_id is not None and type(_invoice_id) is not str:
            _invoice_id = text(_invoice_id, "invoiceId")
        if (_customer_id := get("customerId", UNSET)) is not UNSET and _customer_id is not None and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (
            (_customer_email := get("customerEmail", UNSET)) is not UNSET
            and _customer_email is not None
            and type(_customer_email) is not str
        ):
            _customer_email = text(_customer_email, "customerEmail")
        if (_product_id := get("productId", UNSET)) is not UNSET and _product_id is not None and type(_product_id) is not str:
            _product_id = text(_product_id, "productId")
        if (_price_id := get("priceId", UNSET)) is not UNSET and _price_id is not None and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_session_id := get("sessionId", UNSET)) is not UNSET and _session_id is not None and type(_session_id) is not str:
            _session_id = text(_session_id, "sessionId")
        if (_price_data_list := get("priceDataList", UNSET)) is not UNSET and _price_data_list is not None:
            _price_data_list = array(_price_data_list, "priceDataList", PriceData.from_dict)
        if (
            (_amount_subtotal := get("amountSubtotal", UNSET)) is not UNSET
            and _amount_subtotal is not None
            and type(_amount_subtotal) is not Decimal
        ):
            _amount_subtotal = number(_amount_subtotal, "amountSubtotal")
        if (
            (_amount_total := get("amountTotal", UNSET)) is not UNSET
            and _amount_total is not None
            and type(_amount_total) is not Decimal
        ):
            _amount_total = number(_amount_total, "amountTotal")
        if (
            (_payment_currency := get("paymentCurrency", UNSET)) is not UNSET
            and _payment_currency is not None
            and type(_payment_currency) is not str
        ):
            _payment_currency = text(_payment_currency, "paymentCurrency")
        if (
            (_original_currency := get("originalCurrency", UNSET)) is not UNSET
            and _original_currency is not None
            and type(_original_currency) is not str
        ):
            _original_currency = text(_original_currency, "originalCurrency")
        if (_payment_method := get("paymentMethod", UNSET)) is not UNSET and _payment_method is not None:
            _payment_method = nested(_payment_method, "paymentMethod", OrderPaymentMethod.from_dict)
        if (
            _payment_execution_details := get("paymentExecutionDetails", UNSET)
        ) is not UNSET and _payment_execution_details is not None:
            _payment_execution_details = array(
                _payment_execution_details, "paymentExecutionDetails", PaymentExecutionDetail.from_dict
            )
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
        if (_create_time := get("createTime", UNSET)) is not UNSET and _create_time is not None:
            _create_time = epoch_ms(_create_time, "createTime")
        if (_payment_time := get("paymentTime", UNSET)) is not UNSET and _payment_time is not None:
            _payment_time = epoch_ms(_payment_time, "paymentTime")
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", partial(or_none, decode=text))
        if (_risk_level := get("riskLevel", UNSET)) is not UNSET and _risk_level is not None and type(_risk_level) is not str:
            _risk_level = text(_risk_level, "riskLevel")
        self = cls.__new__(cls)
        self.order_id = _order_id
        self.type = _type
        self.status = _status
        self.merchant_reference_id = _merchant_reference_id
        self.invoice_id = _invoice_id
        self.customer_id = _customer_id
        self.customer_email = _customer_email
        self.product_id = _product_id
        self.price_id = _price_id
        self.session_id = _session_id
        self.price_data_list = _price_data_list
        self.amount_subtotal = _amount_subtotal
        self.amount_total = _amount_total
        self.payment_currency = _payment_currency
        self.original_currency = _original_currency
        self.payment_method = _payment_method
        self.payment_execution_details = _payment_execution_details
        self.failure_code = _failure_code
        self.failure_message = _failure_message
        self.create_time = _create_time
        self.payment_time = _payment_time
        self.metadata = _metadata
        self.risk_level = _risk_level
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["orderId"] = self.order_id
        if self.type is not UNSET:
            found["type"] = None if self.type is None else str(self.type)
        if self.status is not UNSET:
            found["status"] = None if self.status is None else str(self.status)
        if self.merchant_reference_id is not UNSET:
            found["merchantReferenceId"] = self.merchant_reference_id
        if self.invoice_id is not UNSET:
            found["invoiceId"] = self.invoice_id
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.customer_email is not UNSET:
            found["customerEmail"] = self.customer_email
        if self.product_id is not UNSET:
            found["productId"] = self.product_id
        if self.price_id is not UNSET:
            found["priceId"] = self.price_id
        if self.session_id is not UNSET:
            found["sessionId"] = self.session_id
        if self.price_data_list is not UNSET:
            found["priceDataList"] = None if self.price_data_list is None else [item.to_dict() for item in self.price_data_list]
        if self.amount_subtotal is not UNSET:
            found["amountSubtotal"] = (
                None
                if self.amount_subtotal is None
                else unchanged(self._source, "amountSubtotal", self.amount_subtotal, number, as_is)
            )
        if self.amount_total is not UNSET:
            found["amountTotal"] = (
                None if self.amount_total is None else unchanged(self._source, "amountTotal", self.amount_total, number, as_is)
            )
        if self.payment_currency is not UNSET:
            found["paymentCurrency"] = self.payment_currency
        if self.original_currency is not UNSET:
            found["originalCurrency"] = self.original_currency
        if self.payment_method is not UNSET:
            found["paymentMethod"] = None if self.payment_method is None else self.payment_method.to_dict()
        if self.payment_execution_details is not UNSET:
            found["paymentExecutionDetails"] = (
                None if self.payment_execution_details is None else [item.to_dict() for item in self.payment_execution_details]
            )
        if self.failure_code is not UNSET:
            found["failureCode"] = self.failure_code
        if self.failure_message is not UNSET:
            found["failureMessage"] = self.failure_message
        if self.create_time is not UNSET:
            found["createTime"] = (
                None
                if self.create_time is None
                else unchanged(self._source, "createTime", self.create_time, epoch_ms, to_epoch_ms)
            )
        if self.payment_time is not UNSET:
            found["paymentTime"] = (
                None
                if self.payment_time is None
                else unchanged(self._source, "paymentTime", self.payment_time, epoch_ms, to_epoch_ms)
            )
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        if self.risk_level is not UNSET:
            found["riskLevel"] = self.risk_level
        return found
