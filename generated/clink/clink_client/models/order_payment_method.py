# Generated from specs/clink/resources/orders.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import wallet as wallet_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    wallet_module = Later(f"{__package__}.wallet")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OrderPaymentMethod(Model):
    """What an order was paid with."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "paymentMethodType": "payment_method_type",
        "paymentInstrumentId": "payment_instrument_id",
        "cardScheme": "card_scheme",
        "cardLastFour": "card_last_four",
        "issuerRegion": "issuer_region",
        "issuerBank": "issuer_bank",
        "wallet": "wallet",
    }
    NULLABLE = frozenset(
        {"paymentMethodType", "paymentInstrumentId", "cardScheme", "cardLastFour", "issuerRegion", "issuerBank", "wallet"}
    )

    payment_method_type: str | None = None
    """Method of payment. No list is published, and case varies; lower-case `paypal` was seen."""
    payment_instrument_id: str | None = None
    """Identifier of the payment instrument."""
    card_scheme: str | None = None
    """Card network."""
    card_last_four: str | None = None
    """Last four digits of the card."""
    issuer_region: str | None = None
    """Country or region of the bank that issued the card."""
    issuer_bank: str | None = None
    """Bank that issued the card."""
    wallet: wallet_module.Wallet | None = None
    """The wallet, if it was one."""
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
            if (_payment_method_type := get("paymentMethodType")) is not None and type(_payment_method_type) is not str:
                _payment_method_type = text(_payment_method_type, "paymentMethodType")
            if (_payment_instrument_id := get("paymentInstrumentId")) is not None and type(_payment_instrument_id) is not str:
                _payment_instrument_id = text(_payment_instrument_id, "paymentInstrumentId")
            if (_card_scheme := get("cardScheme")) is not None and type(_card_scheme) is not str:
                _card_scheme = text(_card_scheme, "cardScheme")
            if (_card_last_four := get("cardLastFour")) is not None and type(_card_last_four) is not str:
                _card_last_four = text(_card_last_four, "cardLastFour")
            if (_issuer_region := get("issuerRegion")) is not None and type(_issuer_region) is not str:
                _issuer_region = text(_issuer_region, "issuerRegion")
            if (_issuer_bank := get("issuerBank")) is not None and type(_issuer_bank) is not str:
                _issuer_bank = text(_issuer_bank, "issuerBank")
            if (_wallet := get("wallet")) is not None:
                _wallet = nested(_wallet, "wallet", wallet_module.Wallet.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.payment_method_type = _payment_method_type
        self.payment_instrument_id = _payment_instrument_id
        self.card_scheme = _card_scheme
        self.card_last_four = _card_last_four
        self.issuer_region = _issuer_region
        self.issuer_bank = _issuer_bank
        self.wallet = _wallet
        self._source = source
        return self
