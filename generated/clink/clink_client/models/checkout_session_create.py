from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    known_choice,
    money_number,
    more_than,
    shortest,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .checkout_payment_method_type import CheckoutPaymentMethodType, CheckoutPaymentMethodTypeValue
from .checkout_ui_mode import CheckoutUiMode, CheckoutUiModeValue
from .direct_qr_code_payment_method_type import DirectQrCodePaymentMethodType, DirectQrCodePaymentMethodTypeValue
from .historical_payment_instrument_import_input import HistoricalPaymentInstrumentImportInput
from .price_data_input import PriceDataInput
from .scheduled_phase_input import ScheduledPhaseInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("clink_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionCreate(Model):
    """A checkout session to open."""

    FIELDS = {
        "originalAmount": "original_amount",
        "originalCurrency": "original_currency",
        "customerId": "customer_id",
        "customerEmail": "customer_email",
        "referenceCustomerId": "reference_customer_id",
        "historicalPaymentInstrumentImport": "historical_payment_instrument_import",
        "merchantReferenceId": "merchant_reference_id",
        "productId": "product_id",
        "priceId": "price_id",
        "priceDataList": "price_data_list",
        "scheduledPhases": "scheduled_phases",
        "uiMode": "ui_mode",
        "returnUrl": "return_url",
        "successUrl": "success_url",
        "cancelUrl": "cancel_url",
        "paymentMethodType": "payment_method_type",
        "paymentMethodTypeBlackList": "payment_method_type_black_list",
        "directPaymentQrCodePaymentMethodType": "direct_payment_qr_code_payment_method_type",
        "allowPromotionCodes": "allow_promotion_codes",
        "showPromotionCode": "show_promotion_code",
        "promotionCode": "promotion_code",
        "localPriceOnly": "local_price_only",
        "metadata": "metadata",
    }
    FIRM = frozenset({"originalCurrency"})

    original_amount: Decimal | int
    """Total of the purchase, more than 0, in the main unit of `originalCurrency` (29.99 with USD is 29 dollars 99
    cents). Required even with a price of the catalogue. In the currency's major unit (29.99 is 29 and 99 hundredths);
    currency: `originalCurrency`. Limits: more than 0."""
    original_currency: str
    """Currency of `originalAmount`, a three-letter ISO 4217 code. The customer may be charged in another one."""
    customer_id: str | Unset = UNSET
    """Identifier of an existing Clink customer. It decides; `customerEmail` and `referenceCustomerId`, where given too,
    must belong to the same customer. Limits: not empty."""
    customer_email: str | Unset = UNSET
    """The customer's email address. Without `customerId` it finds the customer or creates one. Together with
    `referenceCustomerId` it must lead to one customer. Limits: not empty."""
    reference_customer_id: str | Unset = UNSET
    """The merchant's own key of the customer. It finds a customer, or is bound to the one found or created. Limits: not
    empty."""
    historical_payment_instrument_import: (
        HistoricalPaymentInstrumentImportInput | params.HistoricalPaymentInstrumentImportInput | Unset
    ) = UNSET
    """Payment instruments to take over from the merchant's own Stripe account. When complete, it also says who pays."""
    merchant_reference_id: str | Unset = UNSET
    """The merchant's own key of the order. Need not be unique, and does not make the call safe to repeat."""
    product_id: str | Unset = UNSET
    """Identifier of a product of the catalogue, together with `priceId`. Required for a subscription."""
    price_id: str | Unset = UNSET
    """Identifier of a price of that product, together with `productId`. Required for a subscription."""
    price_data_list: Sequence[PriceDataInput | params.PriceDataInput] | Unset = UNSET
    """What is bought, for one-time purchases outside of the catalogue. Not together with `productId` and `priceId`."""
    scheduled_phases: Sequence[ScheduledPhaseInput | params.ScheduledPhaseInput] | Unset = UNSET
    """Later plan changes of the subscription that begins here. For sessions with a recurring price only."""
    ui_mode: CheckoutUiModeValue | Unset = UNSET
    """Where the customer pays."""
    return_url: str | Unset = UNSET
    """Address to return to from an embedded form; required when `uiMode` is `elements`. The text `{ELEMENTS_SESSION_ID}`
    in it is replaced by the identifier of the session."""
    success_url: str | Unset = UNSET
    """Address to send the browser to after success on the hosted page. The identifier of the session is added as a query
    parameter, whose name is not documented."""
    cancel_url: str | Unset = UNSET
    """Address to send the browser to when the customer gives up on the hosted page."""
    payment_method_type: CheckoutPaymentMethodTypeValue | Unset = UNSET
    """Method of payment to preselect."""
    payment_method_type_black_list: Sequence[CheckoutPaymentMethodTypeValue] | Unset = UNSET
    """Methods of payment to hide."""
    direct_payment_qr_code_payment_method_type: DirectQrCodePaymentMethodTypeValue | Unset = UNSET
    """Open the QR code of this method at once. Works only if it equals `paymentMethodType` and is available, and is
    ignored otherwise. It never completes the payment by itself."""
    allow_promotion_codes: bool | Unset = UNSET
    """Whether a promotion code may be used."""
    show_promotion_code: bool | Unset = UNSET
    """Whether to show the field for a promotion code; true if left out. False needs `allowPromotionCodes` true and a
    `promotionCode`."""
    promotion_code: str | Unset = UNSET
    """Promotion code to fill in. Takes effect only when `allowPromotionCodes` is true."""
    local_price_only: bool | Unset = UNSET
    """Whether to prefer the currencies of the visitor's country, told by the IP address, over the original one; false if
    left out. For one-time purchases only."""
    metadata: Mapping[str, str] | Unset = UNSET
    """The merchant's own data, at most 20 keys of at most 40 characters, with values of at most 500."""
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
        _original_amount = get("originalAmount", UNSET)
        _original_amount = money_number(_original_amount, "originalAmount")
        more_than(_original_amount, "originalAmount", 0)
        if type((_original_currency := get("originalCurrency", UNSET))) is not str:
            _original_currency = text(_original_currency, "originalCurrency")
        if (_customer_id := get("customerId", UNSET)) is not UNSET and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if _customer_id is not UNSET:
            shortest(_customer_id, "customerId", 1)
        if (_customer_email := get("customerEmail", UNSET)) is not UNSET and type(_customer_email) is not str:
            _customer_email = text(_customer_email, "customerEmail")
        if _customer_email is not UNSET:
            shortest(_customer_email, "customerEmail", 1)
        if (_reference_customer_id := get("referenceCustomerId", UNSET)) is not UNSET and type(_reference_customer_id) is not str:
            _reference_customer_id = text(_reference_customer_id, "referenceCustomerId")
        if _reference_customer_id is not UNSET:
            shortest(_reference_customer_id, "referenceCustomerId", 1)
        if (_historical_payment_instrument_import := get("historicalPaymentInstrumentImport", UNSET)) is not UNSET:
            _historical_payment_instrument_import = nested(
                _historical_payment_instrument_import,
                "historicalPaymentInstrumentImport",
                HistoricalPaymentInstrumentImportInput.from_dict,
            )
        if (_merchant_reference_id := get("merchantReferenceId", UNSET)) is not UNSET and type(_merchant_reference_id) is not str:
            _merchant_reference_id = text(_merchant_reference_id, "merchantReferenceId")
        if (_product_id := get("productId", UNSET)) is not UNSET and type(_product_id) is not str:
            _product_id = text(_product_id, "productId")
        if (_price_id := get("priceId", UNSET)) is not UNSET and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_price_data_list := get("priceDataList", UNSET)) is not UNSET:
            _price_data_list = array(_price_data_list, "priceDataList", PriceDataInput.from_dict)
        if (_scheduled_phases := get("scheduledPhases", UNSET)) is not UNSET:
            _scheduled_phases = array(_scheduled_phases, "scheduledPhases", ScheduledPhaseInput.from_dict)
        if (_ui_mode := get("uiMode", UNSET)) is not UNSET:
            _ui_mode = known_choice(_ui_mode, "uiMode", CheckoutUiMode)
        if (_return_url := get("returnUrl", UNSET)) is not UNSET and type(_return_url) is not str:
            _return_url = text(_return_url, "returnUrl")
        if (_success_url := get("successUrl", UNSET)) is not UNSET and type(_success_url) is not str:
            _success_url = text(_success_url, "successUrl")
        if (_cancel_url := get("cancelUrl", UNSET)) is not UNSET and type(_cancel_url) is not str:
            _cancel_url = text(_cancel_url, "cancelUrl")
        if (_payment_method_type := get("paymentMethodType", UNSET)) is not UNSET:
            _payment_method_type = known_choice(_payment_method_type, "paymentMethodType", CheckoutPaymentMethodType)
        if (_payment_method_type_black_list := get("paymentMethodTypeBlackList", UNSET)) is not UNSET:
            _payment_method_type_black_list = array(
                _payment_method_type_black_list,
                "paymentMethodTypeBlackList",
                partial(known_choice, field="", kind=CheckoutPaymentMethodType),
            )
        if (_direct_payment_qr_code_payment_method_type := get("directPaymentQrCodePaymentMethodType", UNSET)) is not UNSET:
            _direct_payment_qr_code_payment_method_type = known_choice(
                _direct_payment_qr_code_payment_method_type, "directPaymentQrCodePaymentMethodType", DirectQrCodePaymentMethodType
            )
        if (_allow_promotion_codes := get("allowPromotionCodes", UNSET)) is not UNSET and type(
            _allow_promotion_codes
        ) is not bool:
            _allow_promotion_codes = boolean(_allow_promotion_codes, "allowPromotionCodes")
        if (_show_promotion_code := get("showPromotionCode", UNSET)) is not UNSET and type(_show_promotion_code) is not bool:
            _show_promotion_code = boolean(_show_promotion_code, "showPromotionCode")
        if (_promotion_code := get("promotionCode", UNSET)) is not UNSET and type(_promotion_code) is not str:
            _promotion_code = text(_promotion_code, "promotionCode")
        if (_local_price_only := get("localPriceOnly", UNSET)) is not UNSET and type(_local_price_only) is not bool:
            _local_price_only = boolean(_local_price_only, "localPriceOnly")
        if (_metadata := get("metadata", UNSET)) is not UNSET:
            _metadata = mapping(_metadata, "metadata", text)
        if (
            not ("customerId" in source or "customerEmail" in source or "historicalPaymentInstrumentImport" in source)
            and "referenceCustomerId" not in source
        ):
            raise DecodeFault(
                ".referenceCustomerId", "is needed, or else `customerId`, `customerEmail` or `historicalPaymentInstrumentImport`"
            )
        if "uiMode" in source and source["uiMode"] == "elements" and "returnUrl" not in source:
            raise DecodeFault(".returnUrl", "is needed when `uiMode` is `elements`")
        if "showPromotionCode" in source and source["showPromotionCode"] is False and "allowPromotionCodes" not in source:
            raise DecodeFault(".allowPromotionCodes", "is needed when `showPromotionCode` is false")
        if "showPromotionCode" in source and source["showPromotionCode"] is False and "promotionCode" not in source:
            raise DecodeFault(".promotionCode", "is needed when `showPromotionCode` is false")
        if (
            "showPromotionCode" in source
            and source["showPromotionCode"] is False
            and "allowPromotionCodes" in source
            and source["allowPromotionCodes"] is not True
        ):
            raise DecodeFault(".allowPromotionCodes", "must be true when `showPromotionCode` is false")
        if ("productId" in source or "priceId" in source) and "productId" not in source:
            raise DecodeFault(".productId", "is needed when `priceId` is given")
        if ("productId" in source or "priceId" in source) and "priceId" not in source:
            raise DecodeFault(".priceId", "is needed when `productId` is given")
        if ("productId" in source or "priceId" in source) and "priceDataList" in source:
            raise DecodeFault(".priceDataList", "cannot be given when `productId` or `priceId` is given")
        if "scheduledPhases" in source and "productId" not in source:
            raise DecodeFault(".productId", "is needed when `scheduledPhases` is given")
        if "scheduledPhases" in source and "priceId" not in source:
            raise DecodeFault(".priceId", "is needed when `scheduledPhases` is given")
        self = object.__new__(cls)
        self.original_amount = _original_amount
        self.original_currency = _original_currency
        self.customer_id = _customer_id
        self.customer_email = _customer_email
        self.reference_customer_id = _reference_customer_id
        self.historical_payment_instrument_import = _historical_payment_instrument_import
        self.merchant_reference_id = _merchant_reference_id
        self.product_id = _product_id
        self.price_id = _price_id
        self.price_data_list = _price_data_list
        self.scheduled_phases = _scheduled_phases
        self.ui_mode = _ui_mode
        self.return_url = _return_url
        self.success_url = _success_url
        self.cancel_url = _cancel_url
        self.payment_method_type = _payment_method_type
        self.payment_method_type_black_list = _payment_method_type_black_list
        self.direct_payment_qr_code_payment_method_type = _direct_payment_qr_code_payment_method_type
        self.allow_promotion_codes = _allow_promotion_codes
        self.show_promotion_code = _show_promotion_code
        self.promotion_code = _promotion_code
        self.local_price_only = _local_price_only
        self.metadata = _metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["originalAmount"] = plain(self.original_amount)
        found["originalCurrency"] = plain(self.original_currency)
        if self.customer_id is not UNSET:
            found["customerId"] = plain(self.customer_id)
        if self.customer_email is not UNSET:
            found["customerEmail"] = plain(self.customer_email)
        if self.reference_customer_id is not UNSET:
            found["referenceCustomerId"] = plain(self.reference_customer_id)
        if self.historical_payment_instrument_import is not UNSET:
            found["historicalPaymentInstrumentImport"] = plain(self.historical_payment_instrument_import)
        if self.merchant_reference_id is not UNSET:
            found["merchantReferenceId"] = plain(self.merchant_reference_id)
        if self.product_id is not UNSET:
            found["productId"] = plain(self.product_id)
        if self.price_id is not UNSET:
            found["priceId"] = plain(self.price_id)
        if self.price_data_list is not UNSET:
            found["priceDataList"] = plain(self.price_data_list)
        if self.scheduled_phases is not UNSET:
            found["scheduledPhases"] = plain(self.scheduled_phases)
        if self.ui_mode is not UNSET:
            found["uiMode"] = plain(self.ui_mode)
        if self.return_url is not UNSET:
            found["returnUrl"] = plain(self.return_url)
        if self.success_url is not UNSET:
            found["successUrl"] = plain(self.success_url)
        if self.cancel_url is not UNSET:
            found["cancelUrl"] = plain(self.cancel_url)
        if self.payment_method_type is not UNSET:
            found["paymentMethodType"] = plain(self.payment_method_type)
        if self.payment_method_type_black_list is not UNSET:
            found["paymentMethodTypeBlackList"] = plain(self.payment_method_type_black_list)
        if self.direct_payment_qr_code_payment_method_type is not UNSET:
            found["directPaymentQrCodePaymentMethodType"] = plain(self.direct_payment_qr_code_payment_method_type)
        if self.allow_promotion_codes is not UNSET:
            found["allowPromotionCodes"] = plain(self.allow_promotion_codes)
        if self.show_promotion_code is not UNSET:
            found["showPromotionCode"] = plain(self.show_promotion_code)
        if self.promotion_code is not UNSET:
            found["promotionCode"] = plain(self.promotion_code)
        if self.local_price_only is not UNSET:
            found["localPriceOnly"] = plain(self.local_price_only)
        if self.metadata is not UNSET:
            found["metadata"] = plain(self.metadata)
        return found
