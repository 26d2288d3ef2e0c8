from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .wallet import Wallet


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OrderPaymentMethod(Model):
    """What an order was paid with."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"cardLastFour", "cardScheme", "issuerBank", "issuerRegion", "paymentInstrumentId", "paymentMethodType", "wallet"}
    )

    payment_method_type: str | None | Unset = UNSET
    """Method of payment. No list is published, and case varies; lower-case `paypal` was seen."""
    payment_instrument_id: str | None | Unset = UNSET
    """Identifier of the payment instrument."""
    card_scheme: str | None | Unset = UNSET
    """Card network."""
    card_last_four: str | None | Unset = UNSET
    """Last four digits of the card."""
    issuer_region: str | None | Unset = UNSET
    """Country or region of the bank that issued the card."""
    issuer_bank: str | None | Unset = UNSET
    """Bank that issued the card."""
    wallet: Wallet | None | Unset = UNSET
    """The wallet, if it was one."""
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
            (_payment_method_type := get("paymentMethodType", UNSET)) is not UNSET
            and _payment_method_type is not None
            and type(_payment_method_type) is not str
        ):
            _payment_method_type = text(_payment_method_type, "paymentMethodType")
        if (
            (_payment_instrument_id := get("paymentInstrumentId", UNSET)) is not UNSET
            and _payment_instrument_id is not None
            and type(_payment_instrument_id) is not str
        ):
            _payment_instrument_id = text(_payment_instrument_id, "paymentInstrumentId")
        if (_card_scheme := get("cardScheme", UNSET)) is not UNSET and _card_scheme is not None and type(_card_scheme) is not str:
            _card_scheme = text(_card_scheme, "cardScheme")
        if (
            (_card_last_four := get("cardLastFour", UNSET)) is not UNSET
            and _card_last_four is not None
            and type(_card_last_four) is not str
        ):
            _card_last_four = text(_card_last_four, "cardLastFour")
        if (
            (_issuer_region := get("issuerRegion", UNSET)) is not UNSET
            and _issuer_region is not None
            and type(_issuer_region) is not str
        ):
            _issuer_region = text(_issuer_region, "issuerRegion")
        if (_issuer_bank := get("issuerBank", UNSET)) is not UNSET and _issuer_bank is not None and type(_issuer_bank) is not str:
            _issuer_bank = text(_issuer_bank, "issuerBank")
        if (_wallet := get("wallet", UNSET)) is not UNSET and _wallet is not None:
            _wallet = nested(_wallet, "wallet", Wallet.from_dict)
        self = cls.__new__(cls)
        self.payment_method_type = _payment_method_type
        self.payment_instrument_id = _payment_instrument_id
        self.card_scheme = _card_scheme
        self.card_last_four = _card_last_four
        self.issuer_region = _issuer_region
        self.issuer_bank = _issuer_bank
        self.wallet = _wallet
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.payment_method_type is not UNSET:
            found["paymentMethodType"] = self.payment_method_type
        if self.payment_instrument_id is not UNSET:
            found["paymentInstrumentId"] = self.payment_instrument_id
        if self.card_scheme is not UNSET:
            found["cardScheme"] = self.card_scheme
        if self.card_last_four is not UNSET:
            found["cardLastFour"] = self.card_last_four
        if self.issuer_region is not UNSET:
            found["issuerRegion"] = self.issuer_region
        if self.issuer_bank is not UNSET:
            found["issuerBank"] = self.issuer_bank
        if self.wallet is not UNSET:
            found["wallet"] = None if self.wallet is None else self.wallet.to_dict()
        return found
