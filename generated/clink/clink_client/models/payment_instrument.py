from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    epoch_ms,
    nested,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .payment_instrument_card import PaymentInstrumentCard
from .payment_instrument_type import PAYMENT_INSTRUMENT_TYPE_MEMBERS, PaymentInstrumentType
from .wallet import Wallet


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentInstrument(Model):
    """A stored way to pay."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"card", "created", "customerId", "id", "type", "wallet"})

    id: str
    """Identifier of the instrument, to be sent as `paymentInstrumentId`."""
    customer_id: str | None | Unset = UNSET
    """Identifier of the customer it belongs to."""
    type: PaymentInstrumentType | None | Unset = UNSET
    """Kind of instrument."""
    created: datetime | None | Unset = UNSET
    """When it was stored, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    card: PaymentInstrumentCard | None | Unset = UNSET
    """The card, if it is one."""
    wallet: Wallet | None | Unset = UNSET
    """The wallet, if it is one."""
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
        if (_customer_id := get("customerId", UNSET)) is not UNSET and _customer_id is not None and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_type := get("type", UNSET)) is not UNSET and _type is not None:
            try:
                _type = PAYMENT_INSTRUMENT_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", PaymentInstrumentType)
        if (_created := get("created", UNSET)) is not UNSET and _created is not None:
            _created = epoch_ms(_created, "created")
        if (_card := get("card", UNSET)) is not UNSET and _card is not None:
            _card = nested(_card, "card", PaymentInstrumentCard.from_dict)
        if (_wallet := get("wallet", UNSET)) is not UNSET and _wallet is not None:
            _wallet = nested(_wallet, "wallet", Wallet.from_dict)
        self = cls.__new__(cls)
        self.id = _id
        self.customer_id = _customer_id
        self.type = _type
        self.created = _created
        self.card = _card
        self.wallet = _wallet
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.type is not UNSET:
            found["type"] = None if self.type is None else str(self.type)
        if self.created is not UNSET:
            found["created"] = (
                None if self.created is None else unchanged(self._source, "created", self.created, epoch_ms, to_epoch_ms)
            )
        if self.card is not UNSET:
            found["card"] = None if self.card is None else self.card.to_dict()
        if self.wallet is not UNSET:
            found["wallet"] = None if self.wallet is None else self.wallet.to_dict()
        return found
