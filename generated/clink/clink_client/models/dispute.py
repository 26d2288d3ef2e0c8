# Generated from specs/clink/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Dispute(Model):
    """A payment that the buyer disputes at the bank, as an event tells it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "chargeBackId": "charge_back_id",
        "orderId": "order_id",
        "merchantId": "merchant_id",
        "customerId": "customer_id",
        "merchantReferenceId": "merchant_reference_id",
        "disputeAmount": "dispute_amount",
        "disputeCurrency": "dispute_currency",
        "originalAmount": "original_amount",
        "originalCurrency": "original_currency",
        "reasonCode": "reason_code",
        "reasonDescription": "reason_description",
        "networkReasonCode": "network_reason_code",
        "status": "status",
        "evidenceDeadline": "evidence_deadline",
        "channelDisputeTime": "channel_dispute_time",
    }
    NULLABLE = frozenset(
        {
            "orderId",
            "merchantId",
            "customerId",
            "merchantReferenceId",
            "disputeAmount",
            "disputeCurrency",
            "originalAmount",
            "originalCurrency",
            "reasonCode",
            "reasonDescription",
            "networkReasonCode",
            "status",
            "evidenceDeadline",
            "channelDisputeTime",
        }
    )
    FIRM = frozenset({"chargeBackId", "disputeAmount", "disputeCurrency", "originalAmount", "originalCurrency"})
    UNITS: ClassVar[Mapping[str, str]] = {"channelDisputeTime": "epoch_ms", "evidenceDeadline": "epoch_ms"}

    charge_back_id: str
    """Identifier of the dispute, for example `cbi_…`."""
    order_id: str | None = None
    """Identifier of the order that was paid."""
    merchant_id: str | None = None
    """Identifier of the merchant."""
    customer_id: str | None = None
    """Identifier of the customer."""
    merchant_reference_id: str | None = None
    """The merchant's own key of the order. Take a blank one for none."""
    dispute_amount: Decimal | None = None
    """What is disputed, in the main unit of `dispute_currency`. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `dispute_currency`."""
    dispute_currency: str | None = None
    """Currency of the disputed amount, a three-letter ISO 4217 code."""
    original_amount: Decimal | None = None
    """What was paid, in the main unit of `original_currency`. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `original_currency`."""
    original_currency: str | None = None
    """Currency of the amount that was paid, a three-letter ISO 4217 code."""
    reason_code: str | None = None
    """Why, in a code."""
    reason_description: str | None = None
    """Why, in a sentence for people."""
    network_reason_code: str | None = None
    """Why, in a code of the card network such as `10.4`."""
    status: int | None = None
    """How far it is. 1 is pending, 2 in process, 3 won, 4 lost, 5 withdrawn."""
    evidence_deadline: datetime | None = None
    """Until when evidence is taken, in milliseconds since 1970-01-01 UTC."""
    channel_dispute_time: datetime | None = None
    """When the bank opened it, in milliseconds since 1970-01-01 UTC."""
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
            if type((_charge_back_id := get("chargeBackId"))) is not str:
                _charge_back_id = text(get("chargeBackId", UNSET), "chargeBackId")
            if (_order_id := get("orderId")) is not None and type(_order_id) is not str:
                _order_id = text(_order_id, "orderId")
            if (_merchant_id := get("merchantId")) is not None and type(_merchant_id) is not str:
                _merchant_id = text(_merchant_id, "merchantId")
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_merchant_reference_id := get("merchantReferenceId")) is not None and type(_merchant_reference_id) is not str:
                _merchant_reference_id = text(_merchant_reference_id, "merchantReferenceId")
            if (_dispute_amount := get("disputeAmount")) is not None and type(_dispute_amount) is not Decimal:
                _dispute_amount = number(_dispute_amount, "disputeAmount")
            if (_dispute_currency := get("disputeCurrency")) is not None and type(_dispute_currency) is not str:
                _dispute_currency = text(_dispute_currency, "disputeCurrency")
            if (_original_amount := get("originalAmount")) is not None and type(_original_amount) is not Decimal:
                _original_amount = number(_original_amount, "originalAmount")
            if (_original_currency := get("originalCurrency")) is not None and type(_original_currency) is not str:
                _original_currency = text(_original_currency, "originalCurrency")
            if (_reason_code := get("reasonCode")) is not None and type(_reason_code) is not str:
                _reason_code = text(_reason_code, "reasonCode")
            if (_reason_description := get("reasonDescription")) is not None and type(_reason_description) is not str:
                _reason_description = text(_reason_description, "reasonDescription")
            if (_network_reason_code := get("networkReasonCode")) is not None and type(_network_reason_code) is not str:
                _network_reason_code = text(_network_reason_code, "networkReasonCode")
            if (_status := get("status")) is not None and type(_status) is not int:
                _status = integer(_status, "status")
            if (_evidence_deadline := get("evidenceDeadline")) is not None:
                _evidence_deadline = epoch_ms(_evidence_deadline, "evidenceDeadline")
            if (_channel_dispute_time := get("channelDisputeTime")) is not None:
                _channel_dispute_time = epoch_ms(_channel_dispute_time, "channelDisputeTime")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.charge_back_id = _charge_back_id
        self.order_id = _order_id
        self.merchant_id = _merchant_id
        self.customer_id = _customer_id
        self.merchant_reference_id = _merchant_reference_id
        self.dispute_amount = _dispute_amount
        self.dispute_currency = _dispute_currency
        self.original_amount = _original_amount
        self.original_currency = _original_currency
        self.reason_code = _reason_code
        self.reason_description = _reason_description
        self.network_reason_code = _network_reason_code
        self.status = _status
        self.evidence_deadline = _evidence_deadline
        self.channel_dispute_time = _channel_dispute_time
        self._source = source
        return self
