from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    known_choice,
    money_number,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    mapping,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .device_type import DeviceType, DeviceTypeValue
from .payment_method_type import PaymentMethodType, PaymentMethodTypeValue
from .platform_type import PlatformType, PlatformTypeValue
from .price_data_input import PriceDataInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("clink_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentCreate(Model):
    """A charge to make."""

    FIELDS = {
        "paymentMethodType": "payment_method_type",
        "returnUrl": "return_url",
        "customerId": "customer_id",
        "customerEmail": "customer_email",
        "referenceCustomerId": "reference_customer_id",
        "paymentInstrumentId": "payment_instrument_id",
        "priceId": "price_id",
        "productId": "product_id",
        "amount": "amount",
        "currency": "currency",
        "paymentCurrency": "payment_currency",
        "priceDataList": "price_data_list",
        "merchantReferenceId": "merchant_reference_id",
        "promotionCode": "promotion_code",
        "metadata": "metadata",
        "platformType": "platform_type",
        "deviceType": "device_type",
    }
    FIRM = frozenset({"currency"})

    payment_method_type: PaymentMethodTypeValue
    """Method of payment."""
    return_url: str
    """Address to return to after the customer was sent elsewhere, for example to confirm the payment."""
    customer_id: str | Unset = UNSET
    """Identifier of an existing Clink customer. It decides; `customerEmail` and `referenceCustomerId`, where given too,
    must belong to the same customer."""
    customer_email: str | Unset = UNSET
    """The customer's email address. Without `customerId` it finds the customer or creates one. Together with
    `referenceCustomerId` it must lead to one customer."""
    reference_customer_id: str | Unset = UNSET
    """The merchant's own key of the customer. It finds a customer, or is bound to the one found or created."""
    payment_instrument_id: str | Unset = UNSET
    """Identifier of a stored payment instrument, for example `pi_…`. Required for `CARD`, and as far as known for `PIX`
    and `UPI`; without it the other methods make one."""
    price_id: str | Unset = UNSET
    """Identifier of a one-time price of the catalogue, together with `productId`. Instead of `amount` and `currency`."""
    product_id: str | Unset = UNSET
    """Identifier of the product of that price, together with `priceId`."""
    amount: Decimal | int | Unset = UNSET
    """Sum to charge, together with `currency`, in its main unit (29.99 with USD is 29 dollars 99 cents). Instead of
    `productId` and `priceId`. Use no more decimal places than the currency has. In the currency's major unit (29.99
    is 29 and 99 hundredths); currency: `currency`."""
    currency: str | Unset = UNSET
    """Currency of `amount`, a three-letter ISO 4217 code. Also the one charged, unless `paymentCurrency` is another."""
    payment_currency: str | Unset = UNSET
    """Currency to charge, if another: at the price fixed for it, where there is one, else converted. The method of
    payment must support it."""
    price_data_list: Sequence[PriceDataInput | params.PriceDataInput] | Unset = UNSET
    """What is bought, for display and checks of risk. It does not set the sum."""
    merchant_reference_id: str | Unset = UNSET
    """The merchant's own key of the order, by which orders can be listed. Does not make the call safe to repeat."""
    promotion_code: str | Unset = UNSET
    """Promotion code to use."""
    metadata: Mapping[str, str] | Unset = UNSET
    """The merchant's own data. No limits are stated here; checkout sessions take 20 keys of 40 characters with values of
    500."""
    platform_type: PlatformTypeValue | Unset = UNSET
    """Where the customer is."""
    device_type: DeviceTypeValue | Unset = UNSET
    """The customer's kind of phone."""
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
        _payment_method_type = get("paymentMethodType", UNSET)
        _payment_method_type = known_choice(_payment_method_type, "paymentMethodType", PaymentMethodType)
        if type((_return_url := get("returnUrl", UNSET))) is not str:
            _return_url = text(_return_url, "returnUrl")
        if (_customer_id := get("customerId", UNSET)) is not UNSET and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_customer_email := get("customerEmail", UNSET)) is not UNSET and type(_customer_email) is not str:
            _customer_email = text(_customer_email, "customerEmail")
        if (_reference_customer_id := get("referenceCustomerId", UNSET)) is not UNSET and type(_reference_customer_id) is not str:
            _reference_customer_id = text(_reference_customer_id, "referenceCustomerId")
        if (_payment_instrument_id := get("paymentInstrumentId", UNSET)) is not UNSET and type(_payment_instrument_id) is not str:
            _payment_instrument_id = text(_payment_instrument_id, "paymentInstrumentId")
        if (_price_id := get("priceId", UNSET)) is not UNSET and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_product_id := get("productId", UNSET)) is not UNSET and type(_product_id) is not str:
            _product_id = text(_product_id, "productId")
        if (_amount := get("amount", UNSET)) is not UNSET:
            _amount = money_number(_amount, "amount")
        if (_currency := get("currency", UNSET)) is not UNSET and type(_currency) is not str:
            _currency = text(_currency, "currency")
        if (_payment_currency := get("paymentCurrency", UNSET)) is not UNSET and type(_payment_currency) is not str:
            _payment_currency = text(_payment_currency, "paymentCurrency")
        if (_price_data_list := get("priceDataList", UNSET)) is not UNSET:
            _price_data_list = array(_price_data_list, "priceDataList", PriceDataInput.from_dict)
        if (_merchant_reference_id := get("merchantReferenceId", UNSET)) is not UNSET and type(_merchant_reference_id) is not str:
            _merchant_reference_id = text(_merchant_reference_id, "merchantReferenceId")
        if (_promotion_code := get("promotionCode", UNSET)) is not UNSET and type(_promotion_code) is not str:
            _promotion_code = text(_promotion_code, "promotionCode")
        if (_metadata := get("metadata", UNSET)) is not UNSET:
            _metadata = mapping(_metadata, "metadata", text)
        if (_platform_type := get("platformType", UNSET)) is not UNSET:
            _platform_type = known_choice(_platform_type, "platformType", PlatformType)
        if (_device_type := get("deviceType", UNSET)) is not UNSET:
            _device_type = known_choice(_device_type, "deviceType", DeviceType)
        if not ("customerId" in source or "customerEmail" in source) and "referenceCustomerId" not in source:
            raise DecodeFault(".referenceCustomerId", "is needed, or else `customerId` or `customerEmail`")
        if (
            "paymentMethodType" in source
            and source["paymentMethodType"] in ("CARD", "PIX", "UPI")
            and "paymentInstrumentId" not in source
        ):
            raise DecodeFault(".paymentInstrumentId", "is needed when `paymentMethodType` is `CARD`, `PIX` or `UPI`")
        if ("priceId" in source or "productId" in source) and "priceId" not in source:
            raise DecodeFault(".priceId", "is needed when `productId` is given")
        if ("priceId" in source or "productId" in source) and "productId" not in source:
            raise DecodeFault(".productId", "is needed when `priceId` is given")
        if ("priceId" in source or "productId" in source) and "amount" in source:
            raise DecodeFault(".amount", "cannot be given when `priceId` or `productId` is given")
        if ("priceId" in source or "productId" in source) and "currency" in source:
            raise DecodeFault(".currency", "cannot be given when `priceId` or `productId` is given")
        if not ("priceId" in source or "productId" in source) and "amount" not in source:
            raise DecodeFault(".amount", "is needed when none of `priceId` and `productId` is given")
        if not ("priceId" in source or "productId" in source) and "currency" not in source:
            raise DecodeFault(".currency", "is needed when none of `priceId` and `productId` is given")
        self = object.__new__(cls)
        self.payment_method_type = _payment_method_type
        self.return_url = _return_url
        self.customer_id = _customer_id
        self.customer_email = _customer_email
        self.reference_customer_id = _reference_customer_id
        self.payment_instrument_id = _payment_instrument_id
        self.price_id = _price_id
        self.product_id = _product_id
        self.amount = _amount
        self.currency = _currency
        self.payment_currency = _payment_currency
        self.price_data_list = _price_data_list
        self.merchant_reference_id = _merchant_reference_id
        self.promotion_code = _promotion_code
        self.metadata = _metadata
        self.platform_type = _platform_type
        self.device_type = _device_type
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["paymentMethodType"] = plain(self.payment_method_type)
        found["returnUrl"] = plain(self.return_url)
        if self.customer_id is not UNSET:
            found["customerId"] = plain(self.customer_id)
        if self.customer_email is not UNSET:
            found["customerEmail"] = plain(self.customer_email)
        if self.reference_customer_id is not UNSET:
            found["referenceCustomerId"] = plain(self.reference_customer_id)
        if self.payment_instrument_id is not UNSET:
            found["paymentInstrumentId"] = plain(self.payment_instrument_id)
        if self.price_id is not UNSET:
            found["priceId"] = plain(self.price_id)
        if self.product_id is not UNSET:
            found["productId"] = plain(self.product_id)
        if self.amount is not UNSET:
            found["amount"] = plain(self.amount)
        if self.currency is not UNSET:
            found["currency"] = plain(self.currency)
        if self.payment_currency is not UNSET:
            found["paymentCurrency"] = plain(self.payment_currency)
        if self.price_data_list is not UNSET:
            found["priceDataList"] = plain(self.price_data_list)
        if self.merchant_reference_id is not UNSET:
            found["merchantReferenceId"] = plain(self.merchant_reference_id)
        if self.promotion_code is not UNSET:
            found["promotionCode"] = plain(self.promotion_code)
        if self.metadata is not UNSET:
            found["metadata"] = plain(self.metadata)
        if self.platform_type is not UNSET:
            found["platformType"] = plain(self.platform_type)
        if self.device_type is not UNSET:
            found["deviceType"] = plain(self.device_type)
        return found
