# Generated from specs/clink/resources/orders.yaml. Do not edit.
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
    array,
    choice,
    mapping,
    nested,
    or_none,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .order_status import ORDER_STATUS_MEMBERS, OrderStatus
from .order_type import ORDER_TYPE_MEMBERS, OrderType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import order_payment_method as order_payment_method_module
    from . import payment_execution_detail as payment_execution_detail_module
    from . import price_data as price_data_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    order_payment_method_module = Later(f"{__package__}.order_payment_method")
    payment_execution_detail_module = Later(f"{__package__}.payment_execution_detail")
    price_data_module = Later(f"{__package__}.price_data")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Order(Model):
    """What was bought, what was charged and how it went."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "orderId": "order_id",
        "type": "type",
        "status": "status",
        "merchantReferenceId": "merchant_reference_id",
        "invoiceId": "invoice_id",
        "customerId": "customer_id",
        "customerEmail": "customer_email",
        "productId": "product_id",
        "priceId": "price_id",
        "sessionId": "session_id",
        "priceDataList": "price_data_list",
        "amountSubtotal": "amount_subtotal",
        "amountTotal": "amount_total",
        "paymentCurrency": "payment_currency",
        "originalCurrency": "original_currency",
        "paymentMethod": "payment_method",
        "paymentExecutionDetails": "payment_execution_details",
        "failureCode": "failure_code",
        "failureMessage": "failure_message",
        "createTime": "create_time",
        "paymentTime": "payment_time",
        "metadata": "metadata",
        "riskLevel": "risk_level",
    }
    NULLABLE = frozenset(
        {
            "type",
            "status",
            "merchantReferenceId",
            "invoiceId",
            "customerId",
            "customerEmail",
            "productId",
            "priceId",
            "sessionId",
            "priceDataList",
            "amountSubtotal",
            "amountTotal",
            "paymentCurrency",
            "originalCurrency",
            "paymentMethod",
            "paymentExecutionDetails",
            "failureCode",
            "failureMessage",
            "createTime",
            "paymentTime",
            "metadata",
            "riskLevel",
        }
    )
    FIRM = frozenset({"orderId", "priceDataList", "amountSubtotal", "amountTotal", "paymentCurrency"})
    UNITS: ClassVar[Mapping[str, str]] = {"createTime": "epoch_ms", "paymentTime": "epoch_ms"}

    order_id: str
    """Identifier of the order."""
    type: OrderType | None = None
    """What the order is for."""
    status: OrderStatus | None = None
    """How far the order is."""
    merchant_reference_id: str | None = None
    """The merchant's own key of the order. Take a blank one, and the text `null`, for none."""
    invoice_id: str | None = None
    """Identifier of the invoice, for an order of a subscription. Fulfil such an order once per invoice."""
    customer_id: str | None = None
    """Identifier of the customer."""
    customer_email: str | None = None
    """The customer's email address."""
    product_id: str | None = None
    """Identifier of the product of the catalogue, if one was bought."""
    price_id: str | None = None
    """Identifier of the price of the catalogue, if one was bought."""
    session_id: str | None = None
    """Identifier of the session that the order came of."""
    price_data_list: list[price_data_module.PriceData] | None = None
    """What was bought outside of the catalogue."""
    amount_subtotal: Decimal | None = None
    """Amount before tax and adjustments, in the main unit of `payment_currency`. In the currency's major unit (29.99 is
    29 and 99 hundredths); currency: `payment_currency`."""
    amount_total: Decimal | None = None
    """Final amount, in the main unit of `payment_currency`. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `payment_currency`."""
    payment_currency: str | None = None
    """Currency charged, a three-letter ISO 4217 code."""
    original_currency: str | None = None
    """Currency priced in, a three-letter ISO 4217 code."""
    payment_method: order_payment_method_module.OrderPaymentMethod | None = None
    """What it was paid with."""
    payment_execution_details: list[payment_execution_detail_module.PaymentExecutionDetail] | None = None
    """The attempts to take the money, as the payment channels report them."""
    failure_code: str | None = None
    """Why it failed, in a word such as `card_declined`; only for a failed order with a common reason. No full list is
    published."""
    failure_message: str | None = None
    """Why it failed, in a sentence for people; only for a failed order with a common reason."""
    create_time: datetime | None = None
    """When the order was made, in milliseconds since 1970-01-01 UTC."""
    payment_time: datetime | None = None
    """When the payment finally succeeded or failed, in milliseconds since 1970-01-01 UTC."""
    metadata: dict[str, str | None] | None = None
    """The merchant's own data."""
    risk_level: str | None = None
    """How risky Clink takes the payment to be, for example `LOW`. No list is published."""
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
            if type((_order_id := get("orderId"))) is not str:
                _order_id = text(get("orderId", UNSET), "orderId")
            if (_type := get("type")) is not None:
                try:
                    _type = ORDER_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", OrderType)
            if (_status := get("status")) is not None:
                try:
                    _status = ORDER_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", OrderStatus)
            if (_merchant_reference_id := get("merchantReferenceId")) is not None and type(_merchant_reference_id) is not str:
                _merchant_reference_id = text(_merchant_reference_id, "merchantReferenceId")
            if (_invoice_id := get("invoiceId")) is not None and type(_invoice_id) is not str:
                _invoice_id = text(_invoice_id, "invoiceId")
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_customer_email := get("customerEmail")) is not None and type(_customer_email) is not str:
                _customer_email = text(_customer_email, "customerEmail")
            if (_product_id := get("productId")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "productId")
            if (_price_id := get("priceId")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "priceId")
            if (_session_id := get("sessionId")) is not None and type(_session_id) is not str:
                _session_id = text(_session_id, "sessionId")
            if (_price_data_list := get("priceDataList")) is not None:
                _price_data_list = array(_price_data_list, "priceDataList", price_data_module.PriceData.from_dict)
            if (_amount_subtotal := get("amountSubtotal")) is not None and type(_amount_subtotal) is not Decimal:
                _amount_subtotal = number(_amount_subtotal, "amountSubtotal")
            if (_amount_total := get("amountTotal")) is not None and type(_amount_total) is not Decimal:
                _amount_total = number(_amount_total, "amountTotal")
            if (_payment_currency := get("paymentCurrency")) is not None and type(_payment_currency) is not str:
                _payment_currency = text(_payment_currency, "paymentCurrency")
            if (_original_currency := get("originalCurrency")) is not None and type(_original_currency) is not str:
                _original_currency = text(_original_currency, "originalCurrency")
            if (_payment_method := get("paymentMethod")) is not None:
                _payment_method = nested(
                    _payment_method, "paymentMethod", order_payment_method_module.OrderPaymentMethod.from_dict
                )
            if (_payment_execution_details := get("paymentExecutionDetails")) is not None:
                _payment_execution_details = array(
                    _payment_execution_details,
                    "paymentExecutionDetails",
                    payment_execution_detail_module.PaymentExecutionDetail.from_dict,
                )
            if (_failure_code := get("failureCode")) is not None and type(_failure_code) is not str:
                _failure_code = text(_failure_code, "failureCode")
            if (_failure_message := get("failureMessage")) is not None and type(_failure_message) is not str:
                _failure_message = text(_failure_message, "failureMessage")
            if (_create_time := get("createTime")) is not None:
                _create_time = epoch_ms(_create_time, "createTime")
            if (_payment_time := get("paymentTime")) is not None:
                _payment_time = epoch_ms(_payment_time, "paymentTime")
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", partial(or_none, decode=text))
            if (_risk_level := get("riskLevel")) is not None and type(_risk_level) is not str:
                _risk_level = text(_risk_level, "riskLevel")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
