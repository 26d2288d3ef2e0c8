from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .imported_payment_method_type import ImportedPaymentMethodType, ImportedPaymentMethodTypeValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HistoricalPaymentInstrumentImportInput(Model):
    """Payment instruments of a customer to take over from the merchant's own Stripe account."""

    FIELDS = {
        "channelAlias": "channel_alias",
        "channelCustomerReference": "channel_customer_reference",
        "paymentMethodTypes": "payment_method_types",
    }

    channel_alias: str
    """Alias of the merchant's Stripe channel that Clink hosts, for example `mcht_xxx-stripe-m1`."""
    channel_customer_reference: str
    """Stripe's identifier of the customer."""
    payment_method_types: Sequence[ImportedPaymentMethodTypeValue] | Unset = UNSET
    """Which kinds to import; empty or left out, Clink chooses. `CASHAPP` is dropped without a word where it is not
    enabled."""
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
        if type((_channel_alias := get("channelAlias", UNSET))) is not str:
            _channel_alias = text(_channel_alias, "channelAlias")
        if type((_channel_customer_reference := get("channelCustomerReference", UNSET))) is not str:
            _channel_customer_reference = text(_channel_customer_reference, "channelCustomerReference")
        if (_payment_method_types := get("paymentMethodTypes", UNSET)) is not UNSET:
            _payment_method_types = array(
                _payment_method_types, "paymentMethodTypes", partial(known_choice, field="", kind=ImportedPaymentMethodType)
            )
        self = object.__new__(cls)
        self.channel_alias = _channel_alias
        self.channel_customer_reference = _channel_customer_reference
        self.payment_method_types = _payment_method_types
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["channelAlias"] = plain(self.channel_alias)
        found["channelCustomerReference"] = plain(self.channel_customer_reference)
        if self.payment_method_types is not UNSET:
            found["paymentMethodTypes"] = plain(self.payment_method_types)
        return found
