from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    known_choice,
    longest,
    shortest,
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
from .platform_type import PlatformType, PlatformTypeValue
from .scheduled_phase_input import ScheduledPhaseInput
from .subscription_payment_method_type import SubscriptionPaymentMethodType, SubscriptionPaymentMethodTypeValue

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("clink_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCreate(Model):
    """A subscription to start."""

    FIELDS = {
        "productId": "product_id",
        "priceId": "price_id",
        "paymentMethodType": "payment_method_type",
        "paymentCurrency": "payment_currency",
        "returnUrl": "return_url",
        "customerId": "customer_id",
        "customerEmail": "customer_email",
        "referenceCustomerId": "reference_customer_id",
        "paymentInstrumentId": "payment_instrument_id",
        "merchantReferenceId": "merchant_reference_id",
        "promotionCode": "promotion_code",
        "metadata": "metadata",
        "platformType": "platform_type",
        "deviceType": "device_type",
        "scheduledPhases": "scheduled_phases",
    }

    product_id: str
    """Identifier of the product."""
    price_id: str
    """Identifier of the recurring price to subscribe to."""
    payment_method_type: SubscriptionPaymentMethodTypeValue
    """Payment method of the first payment and of the renewals."""
    payment_currency: str
    """Currency to charge in, a three-letter ISO 4217 code such as `USD`. Clink turns it into upper case. Limits: at
    least 3 characters, at most 3 characters."""
    return_url: str
    """Address (URL) to return to after the customer was sent elsewhere, for example to confirm the payment."""
    customer_id: str | Unset = UNSET
    """Identifier of an existing Clink customer. It decides; `customerEmail` and `referenceCustomerId`, where given too,
    must belong to the same customer."""
    customer_email: str | Unset = UNSET
    """The customer's email address. Without `customerId` it finds the customer or creates one. Together with
    `referenceCustomerId` it must lead to one customer."""
    reference_customer_id: str | Unset = UNSET
    """The merchant's own key of the customer. It finds a customer, or is bound to the one found or created."""
    payment_instrument_id: str | Unset = UNSET
    """Identifier of the saved payment instrument for the first payment and the renewals. Needed with CARD, UPI and PIX;
    may be left out with CASHAPP and GCASH, which then get one. A card's comes from an earlier checkout."""
    merchant_reference_id: str | Unset = UNSET
    """The merchant's own key, read back as `merchantReference`. Not unique and no idempotency key."""
    promotion_code: str | Unset = UNSET
    """Promotion code to apply."""
    metadata: Mapping[str, str] | Unset = UNSET
    """The merchant's own data. No limits are stated here; elsewhere at most 20 keys are allowed."""
    platform_type: PlatformTypeValue | Unset = UNSET
    """Where the customer is."""
    device_type: DeviceTypeValue | Unset = UNSET
    """The customer's kind of phone."""
    scheduled_phases: Sequence[ScheduledPhaseInput | params.ScheduledPhaseInput] | Unset = UNSET
    """Plan changes to schedule, in order; `sequence` and `effectiveCycle` must rise strictly."""
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
        if type((_product_id := get("productId", UNSET))) is not str:
            _product_id = text(_product_id, "productId")
        if type((_price_id := get("priceId", UNSET))) is not str:
            _price_id = text(_price_id, "priceId")
        _payment_method_type = get("paymentMethodType", UNSET)
        _payment_method_type = known_choice(_payment_method_type, "paymentMethodType", SubscriptionPaymentMethodType)
        if type((_payment_currency := get("paymentCurrency", UNSET))) is not str:
            _payment_currency = text(_payment_currency, "paymentCurrency")
        shortest(_payment_currency, "paymentCurrency", 3)
        longest(_payment_currency, "paymentCurrency", 3)
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
        if (_scheduled_phases := get("scheduledPhases", UNSET)) is not UNSET:
            _scheduled_phases = array(_scheduled_phases, "scheduledPhases", ScheduledPhaseInput.from_dict)
        if not ("customerId" in source or "customerEmail" in source) and "referenceCustomerId" not in source:
            raise DecodeFault(".referenceCustomerId", "is needed, or else `customerId` or `customerEmail`")
        if (
            "paymentMethodType" in source
            and source["paymentMethodType"] in ("CARD", "UPI", "PIX")
            and "paymentInstrumentId" not in source
        ):
            raise DecodeFault(".paymentInstrumentId", "is needed when `paymentMethodType` is `CARD`, `UPI` or `PIX`")
        self = object.__new__(cls)
        self.product_id = _product_id
        self.price_id = _price_id
        self.payment_method_type = _payment_method_type
        self.payment_currency = _payment_currency
        self.return_url = _return_url
        self.customer_id = _customer_id
        self.customer_email = _customer_email
        self.reference_customer_id = _reference_customer_id
        self.payment_instrument_id = _payment_instrument_id
        self.merchant_reference_id = _merchant_reference_id
        self.promotion_code = _promotion_code
        self.metadata = _metadata
        self.platform_type = _platform_type
        self.device_type = _device_type
        self.scheduled_phases = _scheduled_phases
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["productId"] = plain(self.product_id)
        found["priceId"] = plain(self.price_id)
        found["paymentMethodType"] = plain(self.payment_method_type)
        found["paymentCurrency"] = plain(self.payment_currency)
        found["returnUrl"] = plain(self.return_url)
        if self.customer_id is not UNSET:
            found["customerId"] = plain(self.customer_id)
        if self.customer_email is not UNSET:
            found["customerEmail"] = plain(self.customer_email)
        if self.reference_customer_id is not UNSET:
            found["referenceCustomerId"] = plain(self.reference_customer_id)
        if self.payment_instrument_id is not UNSET:
            found["paymentInstrumentId"] = plain(self.payment_instrument_id)
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
        if self.scheduled_phases is not UNSET:
            found["scheduledPhases"] = plain(self.scheduled_phases)
        return found
