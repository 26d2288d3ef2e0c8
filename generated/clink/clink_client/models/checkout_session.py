from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    anything,
    array,
    as_is,
    boolean,
    choice,
    mapping,
    moment,
    nested,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .checkout_payment_status import CHECKOUT_PAYMENT_STATUS_MEMBERS, CheckoutPaymentStatus
from .checkout_session_customer import CheckoutSessionCustomer
from .checkout_session_price import CheckoutSessionPrice
from .checkout_session_product import CheckoutSessionProduct
from .checkout_session_status import CHECKOUT_SESSION_STATUS_MEMBERS, CheckoutSessionStatus
from .checkout_ui_mode import CHECKOUT_UI_MODE_MEMBERS, CheckoutUiMode
from .price_data import PriceData


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSession(Model):
    """A checkout session as it is now. Many members are null in practice, among them `orderId`, `customer`, `product`
    and all of `price`."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "amountSubtotal",
            "amountTotal",
            "cancelUrl",
            "created",
            "customer",
            "expire",
            "invoiceId",
            "locale",
            "merchantReferenceId",
            "metadata",
            "orderId",
            "originalCurrency",
            "paymentCurrency",
            "paymentStatus",
            "price",
            "priceDataList",
            "product",
            "returnUrl",
            "sessionId",
            "showPromotionCode",
            "status",
            "subscriptionId",
            "successUrl",
            "token",
            "uiMode",
        }
    )

    session_id: str
    """Identifier of the session."""
    token: str | None | Unset = attrs.field(default=UNSET, repr=False)
    """Short-lived secret of the session. The answer to creating it calls it `tokenValue`."""
    status: CheckoutSessionStatus | None | Unset = UNSET
    """Whether the session can still be used."""
    payment_status: CheckoutPaymentStatus | None | Unset = UNSET
    """How far the payment is."""
    amount_subtotal: Decimal | None | Unset = UNSET
    """Amount before tax, fees and discounts, in the main unit of `paymentCurrency`. In the currency's major unit (29.99
    is 29 and 99 hundredths); currency: `paymentCurrency`."""
    amount_total: Decimal | None | Unset = UNSET
    """Final amount, in the main unit of `paymentCurrency`. May be null before payment. In the currency's major unit
    (29.99 is 29 and 99 hundredths); currency: `paymentCurrency`."""
    original_currency: str | None | Unset = UNSET
    """Currency that the purchase is priced in, a three-letter ISO 4217 code."""
    payment_currency: str | None | Unset = UNSET
    """Currency that the customer chose to pay in, a three-letter ISO 4217 code."""
    subscription_id: str | None | Unset = UNSET
    """Identifier of the subscription that came of the session, once there is one."""
    invoice_id: str | None | Unset = UNSET
    """Identifier of the invoice that came of the session, once there is one."""
    order_id: str | None | Unset = UNSET
    """Identifier of the order that came of the session, once there is one."""
    merchant_reference_id: str | None | Unset = UNSET
    """The merchant's own key of the order. Take a blank one, and the text `null`, for none."""
    locale: str | None | Unset = UNSET
    """Language of the page, for example `en-US`."""
    ui_mode: CheckoutUiMode | None | Unset = UNSET
    """Where the customer pays."""
    return_url: str | None | Unset = UNSET
    """Address to return to from an embedded form."""
    cancel_url: str | None | Unset = UNSET
    """Address that the browser is sent to when the customer gives up."""
    success_url: str | None | Unset = UNSET
    """Address that the browser is sent to after success."""
    created: datetime | None | Unset = UNSET
    """When the session was opened."""
    expire: datetime | None | Unset = UNSET
    """When the session ends. The answer to creating it calls it `expireTime`."""
    price: CheckoutSessionPrice | None | Unset = UNSET
    """The price of the catalogue, if one is bought."""
    product: CheckoutSessionProduct | None | Unset = UNSET
    """The product of the catalogue, if one is bought."""
    customer: CheckoutSessionCustomer | None | Unset = UNSET
    """Who pays."""
    price_data_list: list[PriceData] | None | Unset = UNSET
    """What is bought outside of the catalogue."""
    show_promotion_code: bool | None | Unset = UNSET
    """Whether the field for a promotion code is shown."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """The merchant's own data, as sent when the session was created."""
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
        if (_token := get("token", UNSET)) is not UNSET and _token is not None and type(_token) is not str:
            _token = text(_token, "token")
        if (_status := get("status", UNSET)) is not UNSET and _status is not None:
            try:
                _status = CHECKOUT_SESSION_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", CheckoutSessionStatus)
        if (_payment_status := get("paymentStatus", UNSET)) is not UNSET and _payment_status is not None:
            try:
                _payment_status = CHECKOUT_PAYMENT_STATUS_MEMBERS[_payment_status]
            except (KeyError, TypeError):
                _payment_status = choice(_payment_status, "paymentStatus", CheckoutPaymentStatus)
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
            (_original_currency := get("originalCurrency", UNSET)) is not UNSET
            and _original_currency is not None
            and type(_original_currency) is not str
        ):
            _original_currency = text(_original_currency, "originalCurrency")
        if (
            (_payment_currency := get("paymentCurrency", UNSET)) is not UNSET
            and _payment_currency is not None
            and type(_payment_currency) is not str
        ):
            _payment_currency = text(_payment_currency, "paymentCurrency")
        if (
            (_subscription_id := get("subscriptionId", UNSET)) is not UNSET
            and _subscription_id is not None
            and type(_subscription_id) is not str
        ):
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_invoice_id := get("invoiceId", UNSET)) is not UNSET and _invoice_id is not None and type(_invoice_id) is not str:
            _invoice_id = text(_invoice_id, "invoiceId")
        if (_order_id := get("orderId", UNSET)) is not UNSET and _order_id is not None and type(_order_id) is not str:
            _order_id = text(_order_id, "orderId")
        if (
            (_merchant_reference_id := get("merchantReferenceId", UNSET)) is not UNSET
            and _merchant_reference_id is not None
            and type(_merchant_reference_id) is not str
        ):
            _merchant_reference_id = text(_merchant_reference_id, "merchantReferenceId")
        if (_locale := get("locale", UNSET)) is not UNSET and _locale is not None and type(_locale) is not str:
            _locale = text(_locale, "locale")
        if (_ui_mode := get("uiMode", UNSET)) is not UNSET and _ui_mode is not None:
            try:
                _ui_mode = CHECKOUT_UI_MODE_MEMBERS[_ui_mode]
            except (KeyError, TypeError):
                _ui_mode = choice(_ui_mode, "uiMode", CheckoutUiMode)
        if (_return_url := get("returnUrl", UNSET)) is not UNSET and _return_url is not None and type(_return_url) is not str:
            _return_url = text(_return_url, "returnUrl")
        if (_cancel_url := get("cancelUrl", UNSET)) is not UNSET and _cancel_url is not None and type(_cancel_url) is not str:
            _cancel_url = text(_cancel_url, "cancelUrl")
        if (_success_url := get("successUrl", UNSET)) is not UNSET and _success_url is not None and type(_success_url) is not str:
            _success_url = text(_success_url, "successUrl")
        if (_created := get("created", UNSET)) is not UNSET and _created is not None:
            _created = moment(_created, "created")
        if (_expire := get("expire", UNSET)) is not UNSET and _expire is not None:
            _expire = moment(_expire, "expire")
        if (_price := get("price", UNSET)) is not UNSET and _price is not None:
            _price = nested(_price, "price", CheckoutSessionPrice.from_dict)
        if (_product := get("product", UNSET)) is not UNSET and _product is not None:
            _product = nested(_product, "product", CheckoutSessionProduct.from_dict)
        if (_customer := get("customer", UNSET)) is not UNSET and _customer is not None:
            _customer = nested(_customer, "customer", CheckoutSessionCustomer.from_dict)
        if (_price_data_list := get("priceDataList", UNSET)) is not UNSET and _price_data_list is not None:
            _price_data_list = array(_price_data_list, "priceDataList", PriceData.from_dict)
        if (
            (_show_promotion_code := get("showPromotionCode", UNSET)) is not UNSET
            and _show_promotion_code is not None
            and type(_show_promotion_code) is not bool
        ):
            _show_promotion_code = boolean(_show_promotion_code, "showPromotionCode")
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", anything)
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["sessionId"] = self.session_id
        if self.token is not UNSET:
            found["token"] = self.token
        if self.status is not UNSET:
            found["status"] = None if self.status is None else str(self.status)
        if self.payment_status is not UNSET:
            found["paymentStatus"] = None if self.payment_status is None else str(self.payment_status)
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
        if self.original_currency is not UNSET:
            found["originalCurrency"] = self.original_currency
        if self.payment_currency is not UNSET:
            found["paymentCurrency"] = self.payment_currency
        if self.subscription_id is not UNSET:
            found["subscriptionId"] = self.subscription_id
        if self.invoice_id is not UNSET:
            found["invoiceId"] = self.invoice_id
        if self.order_id is not UNSET:
            found["orderId"] = self.order_id
        if self.merchant_reference_id is not UNSET:
            found["merchantReferenceId"] = self.merchant_reference_id
        if self.locale is not UNSET:
            found["locale"] = self.locale
        if self.ui_mode is not UNSET:
            found["uiMode"] = None if self.ui_mode is None else str(self.ui_mode)
        if self.return_url is not UNSET:
            found["returnUrl"] = self.return_url
        if self.cancel_url is not UNSET:
            found["cancelUrl"] = self.cancel_url
        if self.success_url is not UNSET:
            found["successUrl"] = self.success_url
        if self.created is not UNSET:
            found["created"] = (
                None if self.created is None else unchanged(self._source, "created", self.created, moment, iso_text)
            )
        if self.expire is not UNSET:
            found["expire"] = None if self.expire is None else unchanged(self._source, "expire", self.expire, moment, iso_text)
        if self.price is not UNSET:
            found["price"] = None if self.price is None else self.price.to_dict()
        if self.product is not UNSET:
            found["product"] = None if self.product is None else self.product.to_dict()
        if self.customer is not UNSET:
            found["customer"] = None if self.customer is None else self.customer.to_dict()
        if self.price_data_list is not UNSET:
            found["priceDataList"] = None if self.price_data_list is None else [item.to_dict() for item in self.price_data_list]
        if self.show_promotion_code is not UNSET:
            found["showPromotionCode"] = self.show_promotion_code
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        return found
