from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentExecutionDetail(Model):
    """An attempt to take the money, as a payment channel reports it."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"channelCode", "channelTransactionId", "originalFailureCode", "originalFailureMessage"}
    )

    channel_code: str | None | Unset = UNSET
    """Which payment channel."""
    channel_transaction_id: str | None | Unset = UNSET
    """The channel's own identifier of the transaction."""
    original_failure_code: str | None | Unset = UNSET
    """Why it failed, in the channel's own code."""
    original_failure_message: str | None | Unset = UNSET
    """Why it failed, in the channel's own words."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (
            (_channel_code := get("channelCode", UNSET)) is not UNSET
            and _channel_code is not None
            and type(_channel_code) is not str
        ):
            _channel_code = text(_channel_code, "channelCode")
        if (
            (_channel_transaction_id := get("channelTransactionId", UNSET)) is not UNSET
            and _channel_transaction_id is not None
            and type(_channel_transaction_id) is not str
        ):
            _channel_transaction_id = text(_channel_transaction_id, "channelTransactionId")
        if (
            (_original_failure_code := get("originalFailureCode", UNSET)) is not UNSET
            and _original_failure_code is not None
            and type(_original_failure_code) is not str
        ):
            _original_failure_code = text(_original_failure_code, "originalFailureCode")
        if (
            (_original_failure_message := get("originalFailureMessage", UNSET)) is not UNSET
            and _original_failure_message is not None
            and type(_original_failure_message) is not str
        ):
            _original_failure_message = text(_original_failure_message, "originalFailureMessage")
        self = cls.__new__(cls)
        self.channel_code = _channel_code
        self.channel_transaction_id = _channel_transaction_id
        self.original_failure_code = _original_failure_code
        self.original_failure_message = _original_failure_message
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.channel_code is not UNSET:
            found["channelCode"] = self.channel_code
        if self.channel_transaction_id is not UNSET:
            found["channelTransactionId"] = self.channel_transaction_id
        if self.original_failure_code is not UNSET:
            found["originalFailureCode"] = self.original_failure_code
        if self.original_failure_message is not UNSET:
            found["originalFailureMessage"] = self.original_failure_message
        return found
