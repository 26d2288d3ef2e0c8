# Generated from specs/flowglad/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .country_code import COUNTRY_CODE_MEMBERS, CountryCode
from .currency import CURRENCY_MEMBERS, Currency
from .payment_method_type import PAYMENT_METHOD_TYPE_MEMBERS, PaymentMethodType
from .payment_status import PAYMENT_STATUS_MEMBERS, PaymentStatus
from .tax_type import TAX_TYPE_MEMBERS, TaxType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Payment(Model):
    """Money taken from a customer for an invoice, or an attempt at it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "amount": "amount",
        "currency": "currency",
        "status": "status",
        "invoiceId": "invoice_id",
        "customerId": "customer_id",
        "purchaseId": "purchase_id",
        "subscriptionId": "subscription_id",
        "billingPeriodId": "billing_period_id",
        "paymentMethod": "payment_method",
        "paymentMethodId": "payment_method_id",
        "chargeDate": "charge_date",
        "settlementDate": "settlement_date",
        "description": "description",
        "receiptNumber": "receipt_number",
        "receiptURL": "receipt_url",
        "subtotal": "subtotal",
        "taxAmount": "tax_amount",
        "taxType": "tax_type",
        "taxCountry": "tax_country",
        "taxState": "tax_state",
        "taxRatePercentage": "tax_rate_percentage",
        "applicationFee": "application_fee",
        "refunded": "refunded",
        "refundedAmount": "refunded_amount",
        "refundedAt": "refunded_at",
        "failureMessage": "failure_message",
        "failureCode": "failure_code",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    NULLABLE = frozenset(
        {
            "purchaseId",
            "subscriptionId",
            "billingPeriodId",
            "paymentMethodId",
            "settlementDate",
            "description",
            "receiptNumber",
            "receiptURL",
            "subtotal",
            "taxAmount",
            "taxType",
            "taxCountry",
            "taxState",
            "taxRatePercentage",
            "applicationFee",
            "refundedAmount",
            "refundedAt",
            "failureMessage",
            "failureCode",
        }
    )
    FIRM = frozenset({"id", "amount", "currency", "subtotal", "taxAmount", "applicationFee", "refundedAmount"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "chargeDate": "epoch_ms",
        "createdAt": "epoch_ms",
        "refundedAt": "epoch_ms",
        "settlementDate": "epoch_ms",
        "updatedAt": "epoch_ms",
    }

    id: str
    """Identifier, pym_…."""
    amount: int | None = None
    """What is paid, in the smallest unit of `currency`, 0 or more. In the currency's minor unit (cents for USD);
    currency: `currency`."""
    currency: Currency | None = None
    """Currency of all amounts of this payment."""
    status: PaymentStatus | None = None
    """State of the payment."""
    invoice_id: str | None = None
    """Identifier of the invoice it pays, inv_…."""
    customer_id: str | None = None
    """Flowglad's identifier of the customer, cust_…."""
    purchase_id: str | None = None
    """Identifier of the purchase it belongs to, prch_…; null when there is none."""
    subscription_id: str | None = None
    """Identifier of the subscription it belongs to, sub_…; null when there is none."""
    billing_period_id: str | None = None
    """Identifier of the billing period it is for; null when there is none."""
    payment_method: PaymentMethodType | None = None
    """Means of payment."""
    payment_method_id: str | None = None
    """Identifier of the stored payment method that was charged, pm_…; null when there is none."""
    charge_date: datetime | None = None
    """When it was charged, in milliseconds since 1970 UTC."""
    settlement_date: datetime | None = None
    """When it was settled, in milliseconds since 1970 UTC; null when it is not settled."""
    description: str | None = None
    """Text about the payment; null when it has none."""
    receipt_number: str | None = None
    """Number of the receipt; null when there is none."""
    receipt_url: str | None = None
    """Address of the receipt; null when there is none."""
    subtotal: int | None = None
    """Part of `amount` before tax, in the smallest unit of `currency`; null when it is not known. In the currency's
    minor unit (cents for USD); currency: `currency`."""
    tax_amount: int | None = None
    """Part of `amount` that is tax, in the smallest unit of `currency`; null when it is not known. In the currency's
    minor unit (cents for USD); currency: `currency`."""
    tax_type: TaxType | None = None
    """Kind of tax; null when none is known."""
    tax_country: CountryCode | None = None
    """Country the tax is for; null when none is known."""
    tax_state: str | None = None
    """State or region the tax is for; null when there is none."""
    tax_rate_percentage: str | None = None
    """Rate of the tax in percent, a decimal written as text, such as 8.875; null when there is none."""
    application_fee: int | None = None
    """Fee kept by the platform, in the smallest unit of `currency`; null when it is not known. In the currency's minor
    unit (cents for USD); currency: `currency`."""
    refunded: bool | None = None
    """Whether it was refunded."""
    refunded_amount: int | None = None
    """How much was given back so far, in the smallest unit of `currency`; null or 0 when nothing was. In the currency's
    minor unit (cents for USD); currency: `currency`."""
    refunded_at: datetime | None = None
    """When it was refunded, in milliseconds since 1970 UTC; null when it was not."""
    failure_message: str | None = None
    """Why it failed, in words; null when it did not fail."""
    failure_code: str | None = None
    """Why it failed, as a code; null when it did not fail. The codes are not documented."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | None = None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_amount := get("amount")) is not None and type(_amount) is not int:
                _amount = integer(_amount, "amount")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_status := get("status")) is not None:
                try:
                    _status = PAYMENT_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", PaymentStatus)
            if (_invoice_id := get("invoiceId")) is not None and type(_invoice_id) is not str:
                _invoice_id = text(_invoice_id, "invoiceId")
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_purchase_id := get("purchaseId")) is not None and type(_purchase_id) is not str:
                _purchase_id = text(_purchase_id, "purchaseId")
            if (_subscription_id := get("subscriptionId")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscriptionId")
            if (_billing_period_id := get("billingPeriodId")) is not None and type(_billing_period_id) is not str:
                _billing_period_id = text(_billing_period_id, "billingPeriodId")
            if (_payment_method := get("paymentMethod")) is not None:
                try:
                    _payment_method = PAYMENT_METHOD_TYPE_MEMBERS[_payment_method]
                except (KeyError, TypeError):
                    _payment_method = choice(_payment_method, "paymentMethod", PaymentMethodType)
            if (_payment_method_id := get("paymentMethodId")) is not None and type(_payment_method_id) is not str:
                _payment_method_id = text(_payment_method_id, "paymentMethodId")
            if (_charge_date := get("chargeDate")) is not None:
                _charge_date = epoch_ms(_charge_date, "chargeDate")
            if (_settlement_date := get("settlementDate")) is not None:
                _settlement_date = epoch_ms(_settlement_date, "settlementDate")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_receipt_number := get("receiptNumber")) is not None and type(_receipt_number) is not str:
                _receipt_number = text(_receipt_number, "receiptNumber")
            if (_receipt_url := get("receiptURL")) is not None and type(_receipt_url) is not str:
                _receipt_url = text(_receipt_url, "receiptURL")
            if (_subtotal := get("subtotal")) is not None and type(_subtotal) is not int:
                _subtotal = integer(_subtotal, "subtotal")
            if (_tax_amount := get("taxAmount")) is not None and type(_tax_amount) is not int:
                _tax_amount = integer(_tax_amount, "taxAmount")
            if (_tax_type := get("taxType")) is not None:
                try:
                    _tax_type = TAX_TYPE_MEMBERS[_tax_type]
                except (KeyError, TypeError):
                    _tax_type = choice(_tax_type, "taxType", TaxType)
            if (_tax_country := get("taxCountry")) is not None:
                try:
                    _tax_country = COUNTRY_CODE_MEMBERS[_tax_country]
                except (KeyError, TypeError):
                    _tax_country = choice(_tax_country, "taxCountry", CountryCode)
            if (_tax_state := get("taxState")) is not None and type(_tax_state) is not str:
                _tax_state = text(_tax_state, "taxState")
            if (_tax_rate_percentage := get("taxRatePercentage")) is not None and type(_tax_rate_percentage) is not str:
                _tax_rate_percentage = text(_tax_rate_percentage, "taxRatePercentage")
            if (_application_fee := get("applicationFee")) is not None and type(_application_fee) is not int:
                _application_fee = integer(_application_fee, "applicationFee")
            if (_refunded := get("refunded")) is not None and type(_refunded) is not bool:
                _refunded = boolean(_refunded, "refunded")
            if (_refunded_amount := get("refundedAmount")) is not None and type(_refunded_amount) is not int:
                _refunded_amount = integer(_refunded_amount, "refundedAmount")
            if (_refunded_at := get("refundedAt")) is not None:
                _refunded_at = epoch_ms(_refunded_at, "refundedAt")
            if (_failure_message := get("failureMessage")) is not None and type(_failure_message) is not str:
                _failure_message = text(_failure_message, "failureMessage")
            if (_failure_code := get("failureCode")) is not None and type(_failure_code) is not str:
                _failure_code = text(_failure_code, "failureCode")
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_organization_id := get("organizationId")) is not None and type(_organization_id) is not str:
                _organization_id = text(_organization_id, "organizationId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
