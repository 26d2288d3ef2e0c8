from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .payment_instrument_address_input import PaymentInstrumentAddressInput
from .payment_instrument_type import PaymentInstrumentType, PaymentInstrumentTypeValue

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("clink_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentInstrumentCreate(Model):
    """A wallet to store."""

    FIELDS = {
        "paymentInstrumentType": "payment_instrument_type",
        "customerId": "customer_id",
        "customerEmail": "customer_email",
        "referenceCustomerId": "reference_customer_id",
        "customerName": "customer_name",
        "cpfName": "cpf_name",
        "cpfNumber": "cpf_number",
        "upiName": "upi_name",
        "phoneNumber": "phone_number",
        "billingAddress": "billing_address",
        "metadata": "metadata",
    }

    payment_instrument_type: PaymentInstrumentTypeValue
    """Kind of wallet."""
    customer_id: str | Unset = UNSET
    """Identifier of an existing Clink customer. It decides; `customerEmail` and `referenceCustomerId`, where given too,
    must belong to the same customer."""
    customer_email: str | Unset = UNSET
    """The customer's email address. Without `customerId` it finds the customer or creates one. Together with
    `referenceCustomerId` it must lead to one customer."""
    reference_customer_id: str | Unset = UNSET
    """The merchant's own key of the customer. It finds a customer, or is bound to the one found or created."""
    customer_name: str | Unset = UNSET
    """The customer's name, for display."""
    cpf_name: str | Unset = UNSET
    """Name that the Brazilian tax number (CPF) belongs to. Required for PIX."""
    cpf_number: str | Unset = attrs.field(default=UNSET, repr=False)
    """Brazilian tax number (CPF). Required for PIX."""
    upi_name: str | Unset = UNSET
    """Name of the holder of the UPI account. Required for UPI."""
    phone_number: str | Unset = UNSET
    """Telephone number of the holder of the UPI account. Required for UPI."""
    billing_address: PaymentInstrumentAddressInput | params.PaymentInstrumentAddressInput | Unset = UNSET
    """Billing address. Required for UPI, with everything but `line2`."""
    metadata: Mapping[str, str] | Unset = UNSET
    """The merchant's own data. No limits are stated here; checkout sessions take 20 keys of 40 characters with values of
    500."""
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
        _payment_instrument_type = get("paymentInstrumentType", UNSET)
        _payment_instrument_type = known_choice(_payment_instrument_type, "paymentInstrumentType", PaymentInstrumentType)
        if (_customer_id := get("customerId", UNSET)) is not UNSET and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_customer_email := get("customerEmail", UNSET)) is not UNSET and type(_customer_email) is not str:
            _customer_email = text(_customer_email, "customerEmail")
        if (_reference_customer_id := get("referenceCustomerId", UNSET)) is not UNSET and type(_reference_customer_id) is not str:
            _reference_customer_id = text(_reference_customer_id, "referenceCustomerId")
        if (_customer_name := get("customerName", UNSET)) is not UNSET and type(_customer_name) is not str:
            _customer_name = text(_customer_name, "customerName")
        if (_cpf_name := get("cpfName", UNSET)) is not UNSET and type(_cpf_name) is not str:
            _cpf_name = text(_cpf_name, "cpfName")
        if (_cpf_number := get("cpfNumber", UNSET)) is not UNSET and type(_cpf_number) is not str:
            _cpf_number = text(_cpf_number, "cpfNumber")
        if (_upi_name := get("upiName", UNSET)) is not UNSET and type(_upi_name) is not str:
            _upi_name = text(_upi_name, "upiName")
        if (_phone_number := get("phoneNumber", UNSET)) is not UNSET and type(_phone_number) is not str:
            _phone_number = text(_phone_number, "phoneNumber")
        if (_billing_address := get("billingAddress", UNSET)) is not UNSET:
            _billing_address = nested(_billing_address, "billingAddress", PaymentInstrumentAddressInput.from_dict)
        if (_metadata := get("metadata", UNSET)) is not UNSET:
            _metadata = mapping(_metadata, "metadata", text)
        if not ("customerId" in source or "customerEmail" in source) and "referenceCustomerId" not in source:
            raise DecodeFault(".referenceCustomerId", "is needed, or else `customerId` or `customerEmail`")
        if "paymentInstrumentType" in source and source["paymentInstrumentType"] == "PIX" and "cpfName" not in source:
            raise DecodeFault(".cpfName", "is needed when `paymentInstrumentType` is `PIX`")
        if "paymentInstrumentType" in source and source["paymentInstrumentType"] == "PIX" and "cpfNumber" not in source:
            raise DecodeFault(".cpfNumber", "is needed when `paymentInstrumentType` is `PIX`")
        if "paymentInstrumentType" in source and source["paymentInstrumentType"] == "UPI" and "upiName" not in source:
            raise DecodeFault(".upiName", "is needed when `paymentInstrumentType` is `UPI`")
        if "paymentInstrumentType" in source and source["paymentInstrumentType"] == "UPI" and "phoneNumber" not in source:
            raise DecodeFault(".phoneNumber", "is needed when `paymentInstrumentType` is `UPI`")
        if "paymentInstrumentType" in source and source["paymentInstrumentType"] == "UPI" and "billingAddress" not in source:
            raise DecodeFault(".billingAddress", "is needed when `paymentInstrumentType` is `UPI`")
        self = object.__new__(cls)
        self.payment_instrument_type = _payment_instrument_type
        self.customer_id = _customer_id
        self.customer_email = _customer_email
        self.reference_customer_id = _reference_customer_id
        self.customer_name = _customer_name
        self.cpf_name = _cpf_name
        self.cpf_number = _cpf_number
        self.upi_name = _upi_name
        self.phone_number = _phone_number
        self.billing_address = _billing_address
        self.metadata = _metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["paymentInstrumentType"] = plain(self.payment_instrument_type)
        if self.customer_id is not UNSET:
            found["customerId"] = plain(self.customer_id)
        if self.customer_email is not UNSET:
            found["customerEmail"] = plain(self.customer_email)
        if self.reference_customer_id is not UNSET:
            found["referenceCustomerId"] = plain(self.reference_customer_id)
        if self.customer_name is not UNSET:
            found["customerName"] = plain(self.customer_name)
        if self.cpf_name is not UNSET:
            found["cpfName"] = plain(self.cpf_name)
        if self.cpf_number is not UNSET:
            found["cpfNumber"] = plain(self.cpf_number)
        if self.upi_name is not UNSET:
            found["upiName"] = plain(self.upi_name)
        if self.phone_number is not UNSET:
            found["phoneNumber"] = plain(self.phone_number)
        if self.billing_address is not UNSET:
            found["billingAddress"] = plain(self.billing_address)
        if self.metadata is not UNSET:
            found["metadata"] = plain(self.metadata)
        return found
