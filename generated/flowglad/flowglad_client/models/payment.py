from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    epoch_ms,
    integer,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .country_code import COUNTRY_CODE_MEMBERS, CountryCode
from .currency import CURRENCY_MEMBERS, Currency
from .payment_method_type import PAYMENT_METHOD_TYPE_MEMBERS, PaymentMethodType
from .payment_status import PAYMENT_STATUS_MEMBERS, PaymentStatus
from .tax_type import TAX_TYPE_MEMBERS, TaxType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Payment(Model):
    """Money taken from a customer for an invoice, or an attempt at it."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "amount",
            "applicationFee",
            "billingPeriodId",
            "chargeDate",
            "createdAt",
            "currency",
            "customerId",
            "description",
            "failureCode",
            "failureMessage",
            "id",
            "invoiceId",
            "livemode",
            "organizationId",
            "paymentMethod",
            "paymentMethodId",
            "pricingModelId",
            "purchaseId",
            "receiptNumber",
            "receiptURL",
            "refunded",
            "refundedAmount",
            "refundedAt",
            "settlementDate",
            "status",
            "subscriptionId",
            "subtotal",
            "taxAmount",
            "taxCountry",
            "taxRatePercentage",
            "taxState",
            "taxType",
            "updatedAt",
        }
    )

    id: str
    """Identifier, pym_…."""
    amount: int | Unset = UNSET
    """What is paid, in the smallest unit of `currency`, 0 or more. In the currency's minor unit (cents for USD);
    currency: `currency`."""
    currency: Currency | Unset = UNSET
    """Currency of all amounts of this payment."""
    status: PaymentStatus | Unset = UNSET
    """State of the payment."""
    invoice_id: str | Unset = UNSET
    """Identifier of the invoice it pays, inv_…."""
    customer_id: str | Unset = UNSET
    """Flowglad's identifier of the customer, cust_…."""
    purchase_id: str | None | Unset = UNSET
    """Identifier of the purchase it belongs to, prch_…; null when there is none."""
    subscription_id: str | None | Unset = UNSET
    """Identifier of the subscription it belongs to, sub_…; null when there is none."""
    billing_period_id: str | None | Unset = UNSET
    """Identifier of the billing period it is for; null when there is none."""
    payment_method: PaymentMethodType | Unset = UNSET
    """Means of payment."""
    payment_method_id: str | None | Unset = UNSET
    """Identifier of the stored payment method that was charged, pm_…; null when there is none."""
    charge_date: datetime | Unset = UNSET
    """When it was charged, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    settlement_date: datetime | None | Unset = UNSET
    """When it was settled, in milliseconds since 1970 UTC; null when it is not settled. In epoch milliseconds on the
    wire."""
    description: str | None | Unset = UNSET
    """Text about the payment; null when it has none."""
    receipt_number: str | None | Unset = UNSET
    """Number of the receipt; null when there is none."""
    receipt_url: str | None | Unset = UNSET
    """Address of the receipt; null when there is none."""
    subtotal: int | None | Unset = UNSET
    """Part of `amount` before tax, in the smallest unit of `currency`; null when it is not known. In the currency's
    minor unit (cents for USD); currency: `currency`."""
    tax_amount: int | None | Unset = UNSET
    """Part of `amount` that is tax, in the smallest unit of `currency`; null when it is not known. In the currency's
    minor unit (cents for USD); currency: `currency`."""
    tax_type: TaxType | None | Unset = UNSET
    """Kind of tax; null when none is known."""
    tax_country: CountryCode | None | Unset = UNSET
    """Country the tax is for; null when none is known."""
    tax_state: str | None | Unset = UNSET
    """State or region the tax is for; null when there is none."""
    tax_rate_percentage: str | None | Unset = UNSET
    """Rate of the tax in percent, a decimal written as text, such as 8.875; null when there is none."""
    application_fee: int | None | Unset = UNSET
    """Fee kept by the platform, in the smallest unit of `currency`; null when it is not known. In the currency's minor
    unit (cents for USD); currency: `currency`."""
    refunded: bool | Unset = UNSET
    """Whether it was refunded."""
    refunded_amount: int | None | Unset = UNSET
    """How much was given back so far, in the smallest unit of `currency`; null or 0 when nothing was. In the currency's
    minor unit (cents for USD); currency: `currency`."""
    refunded_at: datetime | None | Unset = UNSET
    """When it was refunded, in milliseconds since 1970 UTC; null when it was not. In epoch milliseconds on the wire."""
    failure_message: str | None | Unset = UNSET
    """Why it failed, in words; null when it did not fail."""
    failure_code: str | None | Unset = UNSET
    """Why it failed, as a code; null when it did not fail. The codes are not documented."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | Unset = UNSET
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if (_amount := get("amount", UNSET)) is not UNSET and type(_amount) is not int:
            _amount = integer(_amount, "amount")
        if (_currency := get("currency", UNSET)) is not UNSET:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = PAYMENT_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", PaymentStatus)
        if (_invoice_id := get("invoiceId", UNSET)) is not UNSET and type(_invoice_id) is not str:
            _invoice_id = text(_invoice_id, "invoiceId")
        if (_customer_id := get("customerId", UNSET)) is not UNSET and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_purchase_id := get("purchaseId", UNSET)) is not UNSET and _purchase_id is not None and type(_purchase_id) is not str:
            _purchase_id = text(_purchase_id, "purchaseId")
        if (
            (_subscription_id := get("subscriptionId", UNSET)) is not UNSET
            and _subscription_id is not None
            and type(_subscription_id) is not str
        ):
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (
            (_billing_period_id := get("billingPeriodId", UNSET)) is not UNSET
            and _billing_period_id is not None
            and type(_billing_period_id) is not str
        ):
            _billing_period_id = text(_billing_period_id, "billingPeriodId")
        if (_payment_method := get("paymentMethod", UNSET)) is not UNSET:
            try:
                _payment_method = PAYMENT_METHOD_TYPE_MEMBERS[_payment_method]
            except (KeyError, TypeError):
                _payment_method = choice(_payment_method, "paymentMethod", PaymentMethodType)
        if (
            (_payment_method_id := get("paymentMethodId", UNSET)) is not UNSET
            and _payment_method_id is not None
            and type(_payment_method_id) is not str
        ):
            _payment_method_id = text(_payment_method_id, "paymentMethodId")
        if (_charge_date := get("chargeDate", UNSET)) is not UNSET:
            _charge_date = epoch_ms(_charge_date, "chargeDate")
        if (_settlement_date := get("settlementDate", UNSET)) is not UNSET and _settlement_date is not None:
            _settlement_date = epoch_ms(_settlement_date, "settlementDate")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (
            (_receipt_number := get("receiptNumber", UNSET)) is not UNSET
            and _receipt_number is not None
            and type(_receipt_number) is not str
        ):
            _receipt_number = text(_receipt_number, "receiptNumber")
        if (_receipt_url := get("receiptURL", UNSET)) is not UNSET and _receipt_url is not None and type(_receipt_url) is not str:
            _receipt_url = text(_receipt_url, "receiptURL")
        if (_subtotal := get("subtotal", UNSET)) is not UNSET and _subtotal is not None and type(_subtotal) is not int:
            _subtotal = integer(_subtotal, "subtotal")
        if (_tax_amount := get("taxAmount", UNSET)) is not UNSET and _tax_amount is not None and type(_tax_amount) is not int:
            _tax_amount = integer(_tax_amount, "taxAmount")
        if (_tax_type := get("taxType", UNSET)) is not UNSET and _tax_type is not None:
            try:
                _tax_type = TAX_TYPE_MEMBERS[_tax_type]
            except (KeyError, TypeError):
                _tax_type = choice(_tax_type, "taxType", TaxType)
        if (_tax_country := get("taxCountry", UNSET)) is not UNSET and _tax_country is not None:
            try:
                _tax_country = COUNTRY_CODE_MEMBERS[_tax_country]
            except (KeyError, TypeError):
                _tax_country = choice(_tax_country, "taxCountry", CountryCode)
        if (_tax_state := get("taxState", UNSET)) is not UNSET and _tax_state is not None and type(_tax_state) is not str:
            _tax_state = text(_tax_state, "taxState")
        if (
            (_tax_rate_percentage := get("taxRatePercentage", UNSET)) is not UNSET
            and _tax_rate_percentage is not None
            and type(_tax_rate_percentage) is not str
        ):
            _tax_rate_percentage = text(_tax_rate_percentage, "taxRatePercentage")
        if (
            (_application_fee := get("applicationFee", UNSET)) is not UNSET
            and _application_fee is not None
            and type(_application_fee) is not int
        ):
            _application_fee = integer(_application_fee, "applicationFee")
        if (_refunded := get("refunded", UNSET)) is not UNSET and type(_refunded) is not bool:
            _refunded = boolean(_refunded, "refunded")
        if (
            (_refunded_amount := get("refundedAmount", UNSET)) is not UNSET
            and _refunded_amount is not None
            and type(_refunded_amount) is not int
        ):
            _refunded_amount = integer(_refunded_amount, "refundedAmount")
        if (_refunded_at := get("refundedAt", UNSET)) is not UNSET and _refunded_at is not None:
            _refunded_at = epoch_ms(_refunded_at, "refundedAt")
        if (
            (_failure_message := get("failureMessage", UNSET)) is not UNSET
            and _failure_message is not None
            and type(_failure_message) is not str
        ):
            _failure_message = text(_failure_message, "failureMessage")
        if (
            (_failure_code := get("failureCode", UNSET)) is not UNSET
            and _failure_code is not None
            and type(_failure_code) is not str
        ):
            _failure_code = text(_failure_code, "failureCode")
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_organization_id := get("organizationId", UNSET)) is not UNSET and type(_organization_id) is not str:
            _organization_id = text(_organization_id, "organizationId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
        self.id = _id
        self.amount = _amount
        self.currency = _currency
        self.status = _status
        self.invoice_id = _invoice_id
        self.customer_id = _customer_id
        self.purchase_id = _purchase_id
        self.subscription_id = _subscription_id
        self.billing_period_id = _billing_period_id
        self.payment_method = _payment_method
        self.payment_method_id = _payment_method_id
        self.charge_date = _charge_date
        self.settlement_date = _settlement_date
        self.description = _description
        self.receipt_number = _receipt_number
        self.receipt_url = _receipt_url
        self.subtotal = _subtotal
        self.tax_amount = _tax_amount
        self.tax_type = _tax_type
        self.tax_country = _tax_country
        self.tax_state = _tax_state
        self.tax_rate_percentage = _tax_rate_percentage
        self.application_fee = _application_fee
        self.refunded = _refunded
        self.refunded_amount = _refunded_amount
        self.refunded_at = _refunded_at
        self.failure_message = _failure_message
        self.failure_code = _failure_code
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.amount is not UNSET:
            found["amount"] = self.amount
        if self.currency is not UNSET:
            found["currency"] = str(self.currency)
        if self.status is not UNSET:
            found["status"] = str(self.status)
        if self.invoice_id is not UNSET:
            found["invoiceId"] = self.invoice_id
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.purchase_id is not UNSET:
            found["purchaseId"] = self.purchase_id
        if self.subscription_id is not UNSET:
            found["subscriptionId"] = self.subscription_id
        if self.billing_period_id is not UNSET:
            found["billingPeriodId"] = self.billing_period_id
        if self.payment_method is not UNSET:
            found["paymentMethod"] = str(self.payment_method)
        if self.payment_method_id is not UNSET:
            found["paymentMethodId"] = self.payment_method_id
        if self.charge_date is not UNSET:
            found["chargeDate"] = unchanged(self._source, "chargeDate", self.charge_date, epoch_ms, to_epoch_ms)
        if self.settlement_date is not UNSET:
            found["settlementDate"] = (
                None
                if self.settlement_date is None
                else unchanged(self._source, "settlementDate", self.settlement_date, epoch_ms, to_epoch_ms)
            )
        if self.description is not UNSET:
            found["description"] = self.description
        if self.receipt_number is not UNSET:
            found["receiptNumber"] = self.receipt_number
        if self.receipt_url is not UNSET:
            found["receiptURL"] = self.receipt_url
        if self.subtotal is not UNSET:
            found["subtotal"] = self.subtotal
        if self.tax_amount is not UNSET:
            found["taxAmount"] = self.tax_amount
        if self.tax_type is not UNSET:
            found["taxType"] = None if self.tax_type is None else str(self.tax_type)
        if self.tax_country is not UNSET:
            found["taxCountry"] = None if self.tax_country is None else str(self.tax_country)
        if self.tax_state is not UNSET:
            found["taxState"] = self.tax_state
        if self.tax_rate_percentage is not UNSET:
            found["taxRatePercentage"] = self.tax_rate_percentage
        if self.application_fee is not UNSET:
            found["applicationFee"] = self.application_fee
        if self.refunded is not UNSET:
            found["refunded"] = self.refunded
        if self.refunded_amount is not UNSET:
            found["refundedAmount"] = self.refunded_amount
        if self.refunded_at is not UNSET:
            found["refundedAt"] = (
                None
                if self.refunded_at is None
                else unchanged(self._source, "refundedAt", self.refunded_at, epoch_ms, to_epoch_ms)
            )
        if self.failure_message is not UNSET:
            found["failureMessage"] = self.failure_message
        if self.failure_code is not UNSET:
            found["failureCode"] = self.failure_code
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.organization_id is not UNSET:
            found["organizationId"] = self.organization_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
