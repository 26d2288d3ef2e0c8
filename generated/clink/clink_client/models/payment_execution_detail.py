# Generated from specs/clink/resources/orders.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentExecutionDetail(Model):
    """An attempt to take the money, as a payment channel reports it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "channelCode": "channel_code",
        "channelTransactionId": "channel_transaction_id",
        "originalFailureCode": "original_failure_code",
        "originalFailureMessage": "original_failure_message",
    }
    NULLABLE = frozenset({"channelCode", "channelTransactionId", "originalFailureCode", "originalFailureMessage"})

    channel_code: str | None = None
    """Which payment channel."""
    channel_transaction_id: str | None = None
    """The channel's own identifier of the transaction."""
    original_failure_code: str | None = None
    """Why it failed, in the channel's own code."""
    original_failure_message: str | None = None
    """Why it failed, in the channel's own words."""
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
            if (_channel_code := get("channelCode")) is not None and type(_channel_code) is not str:
                _channel_code = text(_channel_code, "channelCode")
            if (_channel_transaction_id := get("channelTransactionId")) is not None and type(_channel_transaction_id) is not str:
                _channel_transaction_id = text(_channel_transaction_id, "channelTransactionId")
            if (_original_failure_code := get("originalFailureCode")) is not None and type(_original_failure_code) is not str:
                _original_failure_code = text(_original_failure_code, "originalFailureCode")
            if (_original_failure_message := get("originalFailureMessage")) is not None and type(
                _original_failure_message
            ) is not str:
                _original_failure_message = text(_original_failure_message, "originalFailureMessage")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.channel_code = _channel_code
        self.channel_transaction_id = _channel_transaction_id
        self.original_failure_code = _original_failure_code
        self.original_failure_message = _original_failure_message
        self._source = source
        return self
