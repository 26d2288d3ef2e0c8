# Generated from specs/flowglad/resources/customers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    nested,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import billing_address as billing_address_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    billing_address_module = Later(f"{__package__}.billing_address")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Customer(Model):
    """Somebody who buys. Other records refer to it by `id`, the paths of this resource by `external_id`."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "externalId": "external_id",
        "email": "email",
        "name": "name",
        "archived": "archived",
        "logoURL": "logo_url",
        "iconURL": "icon_url",
        "domain": "domain",
        "userId": "user_id",
        "invoiceNumberBase": "invoice_number_base",
        "billingAddress": "billing_address",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    NULLABLE = frozenset({"email", "name", "logoURL", "iconURL", "domain", "userId", "invoiceNumberBase", "billingAddress"})
    FIRM = frozenset({"id", "externalId"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "updatedAt": "epoch_ms"}

    id: str
    """Identifier, cust_…. It is what other records call `customer_id`; the paths of customers do not take it."""
    external_id: str
    """Your own id of the customer. Once the customer is archived, another one can have it."""
    email: str | None = None
    """Mail address."""
    name: str | None = None
    """Display name."""
    archived: bool | None = None
    """Whether it is archived. An archived customer keeps its data but has lost its subscriptions and its claim to
    `external_id`."""
    logo_url: str | None = None
    """Address of a logo; null when it has none."""
    icon_url: str | None = None
    """Address of a small picture; null when it has none."""
    domain: str | None = None
    """Web domain; null when it has none."""
    user_id: str | None = None
    """Identifier of the Flowglad user that is linked to the customer; null when there is none."""
    invoice_number_base: str | None = None
    """What the numbers of the customer's invoices begin with; null when none is set."""
    billing_address: billing_address_module.BillingAddress | None = None
    """Who is billed, and where; null or missing when it is not known."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | None = None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
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
            if type((_external_id := get("externalId"))) is not str:
                _external_id = text(get("externalId", UNSET), "externalId")
            if (_email := get("email")) is not None and type(_email) is not str:
                _email = text(_email, "email")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_archived := get("archived")) is not None and type(_archived) is not bool:
                _archived = boolean(_archived, "archived")
            if (_logo_url := get("logoURL")) is not None and type(_logo_url) is not str:
                _logo_url = text(_logo_url, "logoURL")
            if (_icon_url := get("iconURL")) is not None and type(_icon_url) is not str:
                _icon_url = text(_icon_url, "iconURL")
            if (_domain := get("domain")) is not None and type(_domain) is not str:
                _domain = text(_domain, "domain")
            if (_user_id := get("userId")) is not None and type(_user_id) is not str:
                _user_id = text(_user_id, "userId")
            if (_invoice_number_base := get("invoiceNumberBase")) is not None and type(_invoice_number_base) is not str:
                _invoice_number_base = text(_invoice_number_base, "invoiceNumberBase")
            if (_billing_address := get("billingAddress")) is not None:
                _billing_address = nested(_billing_address, "billingAddress", billing_address_module.BillingAddress.from_dict)
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_organization_id := get("organizationId")) is not None and type(_organization_id) is not str:
                _organization_id = text(_organization_id, "organizationId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
