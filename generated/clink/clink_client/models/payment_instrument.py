# Generated from specs/clink/resources/payment_instruments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    nested,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .payment_instrument_type import PAYMENT_INSTRUMENT_TYPE_MEMBERS, PaymentInstrumentType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import payment_instrument_card as payment_instrument_card_module
    from . import wallet as wallet_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    payment_instrument_card_module = Later(f"{__package__}.payment_instrument_card")
    wallet_module = Later(f"{__package__}.wallet")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentInstrument(Model):
    """A stored way to pay."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "customerId": "customer_id",
        "type": "type",
        "created": "created",
        "card": "card",
        "wallet": "wallet",
        "visaRegistrationSucceeded": "visa_registration_succeeded",
    }
    NULLABLE = frozenset({"customerId", "type", "created", "card", "wallet", "visaRegistrationSucceeded"})
    FIRM = frozenset({"id"})
    UNITS: ClassVar[Mapping[str, str]] = {"created": "epoch_ms"}

    id: str
    """Identifier of the instrument, to be sent as `payment_instrument_id`."""
    customer_id: str | None = None
    """Identifier of the customer it belongs to."""
    type: PaymentInstrumentType | None = None
    """Kind of instrument."""
    created: datetime | None = None
    """When it was stored, in milliseconds since 1970-01-01 UTC."""
    card: payment_instrument_card_module.PaymentInstrumentCard | None = None
    """The card, if it is one."""
    wallet: wallet_module.Wallet | None = None
    """The wallet, if it is one."""
    visa_registration_succeeded: bool | None = None
    """Whether the card was registered with Visa for payments by agents. Only seen in webhook events."""
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
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_type := get("type")) is not None:
                try:
                    _type = PAYMENT_INSTRUMENT_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", PaymentInstrumentType)
            if (_created := get("created")) is not None:
                _created = epoch_ms(_created, "created")
            if (_card := get("card")) is not None:
                _card = nested(_card, "card", payment_instrument_card_module.PaymentInstrumentCard.from_dict)
            if (_wallet := get("wallet")) is not None:
                _wallet = nested(_wallet, "wallet", wallet_module.Wallet.from_dict)
            if (_visa_registration_succeeded := get("visaRegistrationSucceeded")) is not None and type(
                _visa_registration_succeeded
            ) is not bool:
                _visa_registration_succeeded = boolean(_visa_registration_succeeded, "visaRegistrationSucceeded")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.customer_id = _customer_id
        self.type = _type
        self.created = _created
        self.card = _card
        self.wallet = _wallet
        self.visa_registration_succeeded = _visa_registration_succeeded
        self._source = source
        return self
