# Generated from specs/clink/resources/payment_instruments.yaml. Do not edit.
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

    from . import card_billing_address as card_billing_address_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    card_billing_address_module = Later(f"{__package__}.card_billing_address")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentInstrumentCard(Model):
    """What is known of a stored card. Never its full number."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "last4": "last4",
        "name": "name",
        "expiryYear": "expiry_year",
        "expiryMonth": "expiry_month",
        "scheme": "scheme",
        "funding": "funding",
        "issuerRegion": "issuer_region",
        "issuerBank": "issuer_bank",
        "billingAddress": "billing_address",
    }
    NULLABLE = frozenset(
        {"last4", "name", "expiryYear", "expiryMonth", "scheme", "funding", "issuerRegion", "issuerBank", "billingAddress"}
    )

    last4: str | None = None
    """Last four digits."""
    name: str | None = None
    """Name on the card."""
    expiry_year: str | None = None
    """Year in which it ends."""
    expiry_month: str | None = None
    """Month in which it ends."""
    scheme: str | None = None
    """Card network."""
    funding: str | None = None
    """How the card is funded, such as credit or debit. The values are not documented."""
    issuer_region: str | None = None
    """Country or region of the bank that issued it."""
    issuer_bank: str | None = None
    """Bank that issued it."""
    billing_address: card_billing_address_module.CardBillingAddress | None = None
    """Billing address."""
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
            if (_last4 := get("last4")) is not None and type(_last4) is not str:
                _last4 = text(_last4, "last4")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_expiry_year := get("expiryYear")) is not None and type(_expiry_year) is not str:
                _expiry_year = text(_expiry_year, "expiryYear")
            if (_expiry_month := get("expiryMonth")) is not None and type(_expiry_month) is not str:
                _expiry_month = text(_expiry_month, "expiryMonth")
            if (_scheme := get("scheme")) is not None and type(_scheme) is not str:
                _scheme = text(_scheme, "scheme")
            if (_funding := get("funding")) is not None and type(_funding) is not str:
                _funding = text(_funding, "funding")
            if (_issuer_region := get("issuerRegion")) is not None and type(_issuer_region) is not str:
                _issuer_region = text(_issuer_region, "issuerRegion")
            if (_issuer_bank := get("issuerBank")) is not None and type(_issuer_bank) is not str:
                _issuer_bank = text(_issuer_bank, "issuerBank")
            if (_billing_address := get("billingAddress")) is not None:
                _billing_address = nested(
                    _billing_address, "billingAddress", card_billing_address_module.CardBillingAddress.from_dict
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.last4 = _last4
        self.name = _name
        self.expiry_year = _expiry_year
        self.expiry_month = _expiry_month
        self.scheme = _scheme
        self.funding = _funding
        self.issuer_region = _issuer_region
        self.issuer_bank = _issuer_bank
        self.billing_address = _billing_address
        self._source = source
        return self
