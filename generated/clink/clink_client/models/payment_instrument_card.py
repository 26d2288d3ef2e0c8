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

from .card_billing_address import CardBillingAddress


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentInstrumentCard(Model):
    """What is known of a stored card. Never its full number."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"billingAddress", "expiryMonth", "expiryYear", "funding", "issuerBank", "issuerRegion", "last4", "name", "scheme"}
    )

    last4: str | None | Unset = UNSET
    """Last four digits."""
    name: str | None | Unset = UNSET
    """Name on the card."""
    expiry_year: str | None | Unset = UNSET
    """Year in which it ends."""
    expiry_month: str | None | Unset = UNSET
    """Month in which it ends."""
    scheme: str | None | Unset = UNSET
    """Card network."""
    funding: str | None | Unset = UNSET
    """How the card is funded, such as credit or debit. The values are not documented."""
    issuer_region: str | None | Unset = UNSET
    """Country or region of the bank that issued it."""
    issuer_bank: str | None | Unset = UNSET
    """Bank that issued it."""
    billing_address: CardBillingAddress | None | Unset = UNSET
    """Billing address."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_last4 := get("last4", UNSET)) is not UNSET and _last4 is not None and type(_last4) is not str:
            _last4 = text(_last4, "last4")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_expiry_year := get("expiryYear", UNSET)) is not UNSET and _expiry_year is not None and type(_expiry_year) is not str:
            _expiry_year = text(_expiry_year, "expiryYear")
        if (
            (_expiry_month := get("expiryMonth", UNSET)) is not UNSET
            and _expiry_month is not None
            and type(_expiry_month) is not str
        ):
            _expiry_month = text(_expiry_month, "expiryMonth")
        if (_scheme := get("scheme", UNSET)) is not UNSET and _scheme is not None and type(_scheme) is not str:
            _scheme = text(_scheme, "scheme")
        if (_funding := get("funding", UNSET)) is not UNSET and _funding is not None and type(_funding) is not str:
            _funding = text(_funding, "funding")
        if (
            (_issuer_region := get("issuerRegion", UNSET)) is not UNSET
            and _issuer_region is not None
            and type(_issuer_region) is not str
        ):
            _issuer_region = text(_issuer_region, "issuerRegion")
        if (_issuer_bank := get("issuerBank", UNSET)) is not UNSET and _issuer_bank is not None and type(_issuer_bank) is not str:
            _issuer_bank = text(_issuer_bank, "issuerBank")
        if (_billing_address := get("billingAddress", UNSET)) is not UNSET and _billing_address is not None:
            _billing_address = nested(_billing_address, "billingAddress", CardBillingAddress.from_dict)
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.last4 is not UNSET:
            found["last4"] = self.last4
        if self.name is not UNSET:
            found["name"] = self.name
        if self.expiry_year is not UNSET:
            found["expiryYear"] = self.expiry_year
        if self.expiry_month is not UNSET:
            found["expiryMonth"] = self.expiry_month
        if self.scheme is not UNSET:
            found["scheme"] = self.scheme
        if self.funding is not UNSET:
            found["funding"] = self.funding
        if self.issuer_region is not UNSET:
            found["issuerRegion"] = self.issuer_region
        if self.issuer_bank is not UNSET:
            found["issuerBank"] = self.issuer_bank
        if self.billing_address is not UNSET:
            found["billingAddress"] = None if self.billing_address is None else self.billing_address.to_dict()
        return found
