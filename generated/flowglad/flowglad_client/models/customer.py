from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    epoch_ms,
    nested,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .billing_address import BillingAddress


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Customer(Model):
    """Somebody who buys. Other records refer to it by `id`, the paths of this resource by `externalId`."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "archived",
            "billingAddress",
            "createdAt",
            "domain",
            "email",
            "externalId",
            "iconURL",
            "id",
            "invoiceNumberBase",
            "livemode",
            "logoURL",
            "name",
            "organizationId",
            "pricingModelId",
            "updatedAt",
            "userId",
        }
    )

    id: str
    """Identifier, cust_…. It is what other records call `customerId`; the paths of customers do not take it."""
    external_id: str
    """Your own id of the customer. Once the customer is archived, another one can have it."""
    email: str | None | Unset = UNSET
    """Mail address."""
    name: str | None | Unset = UNSET
    """Display name."""
    archived: bool | Unset = UNSET
    """Whether it is archived. An archived customer keeps its data but has lost its subscriptions and its claim to
    `externalId`."""
    logo_url: str | None | Unset = UNSET
    """Address of a logo; null when it has none."""
    icon_url: str | None | Unset = UNSET
    """Address of a small picture; null when it has none."""
    domain: str | None | Unset = UNSET
    """Web domain; null when it has none."""
    user_id: str | None | Unset = UNSET
    """Identifier of the Flowglad user that is linked to the customer; null when there is none."""
    invoice_number_base: str | None | Unset = UNSET
    """What the numbers of the customer's invoices begin with; null when none is set."""
    billing_address: BillingAddress | None | Unset = UNSET
    """Who is billed, and where; null or missing when it is not known."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | Unset = UNSET
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
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
        if type((_external_id := get("externalId", UNSET))) is not str:
            _external_id = text(_external_id, "externalId")
        if (_email := get("email", UNSET)) is not UNSET and _email is not None and type(_email) is not str:
            _email = text(_email, "email")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_archived := get("archived", UNSET)) is not UNSET and type(_archived) is not bool:
            _archived = boolean(_archived, "archived")
        if (_logo_url := get("logoURL", UNSET)) is not UNSET and _logo_url is not None and type(_logo_url) is not str:
            _logo_url = text(_logo_url, "logoURL")
        if (_icon_url := get("iconURL", UNSET)) is not UNSET and _icon_url is not None and type(_icon_url) is not str:
            _icon_url = text(_icon_url, "iconURL")
        if (_domain := get("domain", UNSET)) is not UNSET and _domain is not None and type(_domain) is not str:
            _domain = text(_domain, "domain")
        if (_user_id := get("userId", UNSET)) is not UNSET and _user_id is not None and type(_user_id) is not str:
            _user_id = text(_user_id, "userId")
        if (
            (_invoice_number_base := get("invoiceNumberBase", UNSET)) is not UNSET
            and _invoice_number_base is not None
            and type(_invoice_number_base) is not str
        ):
            _invoice_number_base = text(_invoice_number_base, "invoiceNumberBase")
        if (_billing_address := get("billingAddress", UNSET)) is not UNSET and _billing_address is not None:
            _billing_address = nested(_billing_address, "billingAddress", BillingAddress.from_dict)
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_organization_id := get("organizationId", UNSET)) is not UNSET and type(_organization_id) is not str:
            _organization_id = text(_organization_id, "organizationId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
        self.id = _id
        self.external_id = _external_id
        self.email = _email
        self.name = _name
        self.archived = _archived
        self.logo_url = _logo_url
        self.icon_url = _icon_url
        self.domain = _domain
        self.user_id = _user_id
        self.invoice_number_base = _invoice_number_base
        self.billing_address = _billing_address
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["externalId"] = self.external_id
        if self.email is not UNSET:
            found["email"] = self.email
        if self.name is not UNSET:
            found["name"] = self.name
        if self.archived is not UNSET:
            found["archived"] = self.archived
        if self.logo_url is not UNSET:
            found["logoURL"] = self.logo_url
        if self.icon_url is not UNSET:
            found["iconURL"] = self.icon_url
        if self.domain is not UNSET:
            found["domain"] = self.domain
        if self.user_id is not UNSET:
            found["userId"] = self.user_id
        if self.invoice_number_base is not UNSET:
            found["invoiceNumberBase"] = self.invoice_number_base
        if self.billing_address is not UNSET:
            found["billingAddress"] = None if self.billing_address is None else self.billing_address.to_dict()
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.organization_id is not UNSET:
            found["organizationId"] = self.organization_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
