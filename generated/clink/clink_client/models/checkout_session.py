# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    boolean,
    choice,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .checkout_payment_status import CHECKOUT_PAYMENT_STATUS_MEMBERS, CheckoutPaymentStatus
from .checkout_session_status import CHECKOUT_SESSION_STATUS_MEMBERS, CheckoutSessionStatus
from .checkout_ui_mode import CHECKOUT_UI_MODE_MEMBERS, CheckoutUiMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import checkout_session_customer as checkout_session_customer_module
    from . import checkout_session_price as checkout_session_price_module
    from . import checkout_session_product as checkout_session_product_module
    from . import price_data as price_data_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    checkout_session_customer_module = Later(f"{__package__}.checkout_session_customer")
    checkout_session_price_module = Later(f"{__package__}.checkout_session_price")
    checkout_session_product_module = Later(f"{__package__}.checkout_session_product")
    price_data_module = Later(f"{__package__}.price_data")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSession(Model):
    """A checkout session as it is now. Many members are null in practice, among them `order_id`, `customer`, `product`
    and all of `price`."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "sessionId": "session_id",
        "token": "token",
        "status": "status",
        "paymentStatus": "payment_status",
        "amountSubtotal": "amount_subtotal",
        "amountTotal": "amount_total",
        "originalCurrency": "original_currency",
        "paymentCurrency": "payment_currency",
        "subscriptionId": "subscription_id",
        "invoiceId": "invoice_id",
        "orderId": "order_id",
        "merchantReferenceId": "merchant_reference_id",
        "locale": "locale",
        "uiMode": "ui_mode",
        "returnUrl": "return_url",
        "cancelUrl": "cancel_url",
        "successUrl": "success_url",
        "created": "created",
        "expire": "expire",
        "price": "price",
        "product": "product",
        "customer": "customer",
        "priceDataList": "price_data_list",
        "showPromotionCode": "show_promotion_code",
        "metadata": "metadata",
    }
    NULLABLE = frozenset(
        {
            "token",
            "status",
            "paymentStatus",
            "amountSubtotal",
            "amountTotal",
            "originalCurrency",
            "paymentCurrency",
            "subscriptionId",
            "invoiceId",
            "orderId",
            "merchantReferenceId",
            "locale",
            "uiMode",
            "returnUrl",
            "cancelUrl",
            "successUrl",
            "created",
            "expire",
            "price",
            "product",
            "customer",
            "priceDataList",
            "showPromotionCode",
            "metadata",
        }
    )
    FIRM = frozenset({"sessionId", "amountSubtotal", "amountTotal", "paymentCurrency", "price", "priceDataList"})

    session_id: str
    """Identifier of the session."""
    token: str | None = _field(default=None, repr=False)
    """Short-lived secret of the session. The answer to creating it calls it `token_value`."""
    status: CheckoutSessionStatus | None = None
    """Whether the session can still be used."""
    payment_status: CheckoutPaymentStatus | None = None
    """How far the payment is."""
    amount_subtotal: Decimal | None = None
    """Amount before tax, fees and discounts, in the main unit of `payment_currency`. In the currency's major unit (29.99
    is 29 and 99 hundredths); currency: `payment_currency`."""
    amount_total: Decimal | None = None
    """Final amount, in the main unit of `payment_currency`. May be null before payment. In the currency's major unit
    (29.99 is 29 and 99 hundredths); currency: `payment_currency`."""
    original_currency: str | None = None
    """Currency that the purchase is priced in, a three-letter ISO 4217 code."""
    payment_currency: str | None = None
    """Currency that the customer chose to pay in, a three-letter ISO 4217 code."""
    subscription_id: str | None = None
    """Identifier of the subscription that came of the session, once there is one."""
    invoice_id: str | None = None
    """Identifier of the invoice that came of the session, once there is one."""
    order_id: str | None = None
    """Identifier of the order that came of the session, once there is one."""
    merchant_reference_id: str | None = None
    """The merchant's own key of the order. Take a blank one, and the text `null`, for none."""
    locale: str | None = None
    """Language of the page, for example `en-US`."""
    ui_mode: CheckoutUiMode | None = None
    """Where the customer pays."""
    return_url: str | None = None
    """Address to return to from an embedded form."""
    cancel_url: str | None = None
    """Address that the browser is sent to when the customer gives up."""
    success_url: str | None = None
    """Address that the browser is sent to after success."""
    created: datetime | None = None
    """When the session was opened."""
    expire: datetime | None = None
    """When the session ends. The answer to creating it calls it `expire_time`."""
    price: checkout_session_price_module.CheckoutSessionPrice | None = None
    """The price of the catalogue, if one is bought."""
    product: checkout_session_product_module.CheckoutSessionProduct | None = None
    """The product of the catalogue, if one is bought."""
    customer: checkout_session_customer_module.CheckoutSessionCustomer | None = None
    """Who pays."""
    price_data_list: list[price_data_module.PriceData] | None = None
    """What is bought outside of the catalogue."""
    show_promotion_code: bool | None = None
    """Whether the field for a promotion code is shown."""
    metadata: dict[str, Any] | None = None
    """The merchant's own data, as sent when the session was created."""
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
            if (_token := get("token")) is not None and type(_token) is not str:
                _token = text(_token, "token")
            if (_status := get("status")) is not None:
                try:
                    _status = CHECKOUT_SESSION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", CheckoutSessionStatus)
            if (_payment_status := get("paymentStatus")) is not None:
                try:
                    _payment_status = CHECKOUT_PAYMENT_STATUS_MEMBERS[_payment_status]
                except (KeyError, TypeError):
                    _payment_status = choice(_payment_status, "paymentStatus", CheckoutPaymentStatus)
            if (_amount_subtotal := get("amountSubtotal")) is not None and type(_amount_subtotal) is not Decimal:
                _amount_subtotal = number(_amount_subtotal, "amountSubtotal")
            if (_amount_total := get("amountTotal")) is not None and type(_amount_total) is not Decimal:
                _amount_total = number(_amount_total, "amountTotal")
            if (_original_currency := get("originalCurrency")) is not None and type(_original_currency) is not str:
                _original_currency = text(_original_currency, "originalCurrency")
            if (_payment_currency := get("paymentCurrency")) is not None and type(_payment_currency) is not str:
                _payment_currency = text(_payment_currency, "paymentCurrency")
            if (_subscription_id := get("subscriptionId")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscriptionId")
            if (_invoice_id := get("invoiceId")) is not None and type(_invoice_id) is not str:
                _invoice_id = text(_invoice_id, "invoiceId")
            if (_order_id := get("orderId")) is not None and type(_order_id) is not str:
                _order_id = text(_order_id, "orderId")
            if (_merchant_reference_id := get("merchantReferenceId")) is not None and type(_merchant_reference_id) is not str:
                _merchant_reference_id = text(_merchant_reference_id, "merchantReferenceId")
            if (_locale := get("locale")) is not None and type(_locale) is not str:
                _locale = text(_locale, "locale")
            if (_ui_mode := get("uiMode")) is not None:
                try:
                    _ui_mode = CHECKOUT_UI_MODE_MEMBERS[_ui_mode]
                except (KeyError, TypeError):
                    _ui_mode = choice(_ui_mode, "uiMode", CheckoutUiMode)
            if (_return_url := get("returnUrl")) is not None and type(_return_url) is not str:
                _return_url = text(_return_url, "returnUrl")
            if (_cancel_url := get("cancelUrl")) is not None and type(_cancel_url) is not str:
                _cancel_url = text(_cancel_url, "cancelUrl")
            if (_success_url := get("successUrl")) is not None and type(_success_url) is not str:
                _success_url = text(_success_url, "successUrl")
            if (_created := get("created")) is not None:
                _created = moment(_created, "created")
            if (_expire := get("expire")) is not None:
                _expire = moment(_expire, "expire")
            if (_price := get("price")) is not None:
                _price = nested(_price, "price", checkout_session_price_module.CheckoutSessionPrice.from_dict)
            if (_product := get("product")) is not None:
                _product = nested(_product, "product", checkout_session_product_module.CheckoutSessionProduct.from_dict)
            if (_customer := get("customer")) is not None:
                _customer = nested(_customer, "customer", checkout_session_customer_module.CheckoutSessionCustomer.from_dict)
            if (_price_data_list := get("priceDataList")) is not None:
                _price_data_list = array(_price_data_list, "priceDataList", price_data_module.PriceData.from_dict)
            if (_show_promotion_code := get("showPromotionCode")) is not None and type(_show_promotion_code) is not bool:
                _show_promotion_code = boolean(_show_promotion_code, "showPromotionCode")
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", anything)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.session_id = _session_id
        self.token = _token
        self.status = _status
        self.payment_status = _payment_status
        self.amount_subtotal = _amount_subtotal
        self.amount_total = _amount_total
        self.original_currency = _original_currency
        self.payment_currency = _payment_currency
        self.subscription_id = _subscription_id
        self.invoice_id = _invoice_id
        self.order_id = _order_id
        self.merchant_reference_id = _merchant_reference_id
        self.locale = _locale
        self.ui_mode = _ui_mode
        self.return_url = _return_url
        self.cancel_url = _cancel_url
        self.success_url = _success_url
        self.created = _created
        self.expire = _expire
        self.price = _price
        self.product = _product
        self.customer = _customer
        self.price_data_list = _price_data_list
        self.show_promotion_code = _show_promotion_code
        self.metadata = _metadata
        self._source = source
        return self
