# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    boolean,
    by_kind,
    choice,
    integer,
    mapping,
    nested,
    or_none,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .country import COUNTRY_MEMBERS, Country
from .currency import CURRENCY_MEMBERS, Currency
from .customer_organisation_invoicing import CUSTOMER_ORGANISATION_INVOICING_MEMBERS, CustomerOrganisationInvoicing
from .customer_payment_type import CUSTOMER_PAYMENT_TYPE_MEMBERS, CustomerPaymentType
from .customer_status import CUSTOMER_STATUS_MEMBERS, CustomerStatus
from .customer_taxability import CUSTOMER_TAXABILITY_MEMBERS, CustomerTaxability
from .customer_type import CUSTOMER_TYPE_MEMBERS, CustomerType
from .language import LANGUAGE_MEMBERS, Language
from .payment_method_type import PaymentMethodType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import address as address_module
    from . import customer_payment_method as customer_payment_method_module
    from . import customer_subscription as customer_subscription_module
    from . import customer_tax_id as customer_tax_id_module
    from . import integration as integration_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    address_module = Later(f"{__package__}.address")
    customer_payment_method_module = Later(f"{__package__}.customer_payment_method")
    customer_subscription_module = Later(f"{__package__}.customer_subscription")
    customer_tax_id_module = Later(f"{__package__}.customer_tax_id")
    integration_module = Later(f"{__package__}.integration")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Customer(Model):
    """Someone who buys."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "status": "status",
        "currency": "currency",
        "country": "country",
        "domain": "domain",
        "tax_ids": "tax_ids",
        "local_tax_number": "local_tax_number",
        "tax_rate_custom": "tax_rate_custom",
        "taxability": "taxability",
        "registration_number": "registration_number",
        "is_government_affiliated": "is_government_affiliated",
        "language": "language",
        "timezone": "timezone",
        "external_id": "external_id",
        "properties": "properties",
        "custom_properties": "custom_properties",
        "billing_address": "billing_address",
        "shipping_address": "shipping_address",
        "billing_email": "billing_email",
        "invoice_emails": "invoice_emails",
        "invoicing_entity_id": "invoicing_entity_id",
        "invoice_reminders_enabled": "invoice_reminders_enabled",
        "price_book_id": "price_book_id",
        "available_payment_methods": "available_payment_methods",
        "current_payment_method_type": "current_payment_method_type",
        "current_payment_method_id": "current_payment_method_id",
        "custom_payment_delay": "custom_payment_delay",
        "custom_payment_initiation_delay": "custom_payment_initiation_delay",
        "subscriptions": "subscriptions",
        "segment_ids": "segment_ids",
        "integrations": "integrations",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "deleted_at": "deleted_at",
        "current_payment_method": "current_payment_method",
        "bank_account": "bank_account",
        "organisation_id": "organisation_id",
        "organisation_invoicing": "organisation_invoicing",
        "vat_number": "vat_number",
        "vat_number_valid": "vat_number_valid",
        "providers": "providers",
        "transaction_provider_id": "transaction_provider_id",
        "current_subscription": "current_subscription",
        "current_subscription_id": "current_subscription_id",
    }
    NULLABLE = frozenset(
        {
            "name",
            "type",
            "status",
            "currency",
            "country",
            "domain",
            "tax_ids",
            "local_tax_number",
            "tax_rate_custom",
            "taxability",
            "registration_number",
            "is_government_affiliated",
            "language",
            "timezone",
            "external_id",
            "properties",
            "custom_properties",
            "billing_address",
            "shipping_address",
            "billing_email",
            "invoice_emails",
            "invoicing_entity_id",
            "invoice_reminders_enabled",
            "price_book_id",
            "available_payment_methods",
            "current_payment_method_type",
            "current_payment_method_id",
            "custom_payment_delay",
            "custom_payment_initiation_delay",
            "subscriptions",
            "segment_ids",
            "integrations",
            "created_at",
            "updated_at",
            "deleted_at",
            "current_payment_method",
            "bank_account",
            "organisation_id",
            "organisation_invoicing",
            "vat_number",
            "vat_number_valid",
            "providers",
            "transaction_provider_id",
            "current_subscription",
            "current_subscription_id",
        }
    )
    FIRM = frozenset({"id", "currency"})

    id: str
    """Id of the customer. Begins with `cus_`."""
    name: str | None = None
    """Name that is displayed."""
    type: CustomerType | None = None
    """Kind of customer."""
    status: CustomerStatus | None = None
    """Whether the customer can be used."""
    currency: Currency | None = None
    """Currency that the customer is billed in."""
    country: Country | None = None
    """Country of the billing address."""
    domain: str | None = None
    """Web domain; taken from `billing_email` unless it was set."""
    tax_ids: list[customer_tax_id_module.CustomerTaxId] | None = None
    """Tax numbers."""
    local_tax_number: str | None = None
    """National tax number."""
    tax_rate_custom: Decimal | None = None
    """Tax rate in percent (20 is 20 %) that is taken instead of the automatic one."""
    taxability: CustomerTaxability | None = None
    """Whether tax is charged."""
    registration_number: str | None = None
    """Number in the register of companies."""
    is_government_affiliated: bool | None = None
    """Whether it is a public body."""
    language: Language | None = None
    """Language of invoices, mails and hosted pages."""
    timezone: str | None = None
    """Time zone by its IANA name, such as Europe/Paris."""
    external_id: str | None = None
    """Your own id."""
    properties: dict[str, str | Decimal | bool | list[str | Decimal | bool | None] | None] | None = None
    """Free data kept with the customer."""
    custom_properties: dict[str, str | Decimal | bool | list[str] | None] | None = None
    """Values of the custom properties, by the property's slug."""
    billing_address: address_module.Address | None = None
    """Address on invoices."""
    shipping_address: address_module.Address | None = None
    """Address of delivery."""
    billing_email: str | None = None
    """Main mail address."""
    invoice_emails: list[str] | None = None
    """Mail addresses that get invoices instead of `billing_email`, unless empty."""
    invoicing_entity_id: str | None = None
    """Id of the entity that issues the invoices. Begins with `ive_`."""
    invoice_reminders_enabled: bool | None = None
    """Whether reminders of invoices are sent."""
    price_book_id: str | None = None
    """Id of the price book that prices are taken from."""
    available_payment_methods: list[PaymentMethodType] | None = None
    """Ways of paying that portal and checkout offer."""
    current_payment_method_type: CustomerPaymentType | None = None
    """Type of the default payment method."""
    current_payment_method_id: str | None = None
    """Id of the default payment method. Begins with `pm_`."""
    custom_payment_delay: int | None = None
    """Days until an invoice is due, where the customer has a term of its own."""
    custom_payment_initiation_delay: int | None = None
    """Days to wait before collecting."""
    subscriptions: list[customer_subscription_module.CustomerSubscription] | None = None
    """The customer's subscriptions, in short."""
    segment_ids: list[str] | None = None
    """Ids of the segments that the customer is in."""
    integrations: list[integration_module.Integration] | None = None
    """The same customer in external systems."""
    created_at: datetime | None = None
    """Moment it was made."""
    updated_at: datetime | None = None
    """Moment of the last change."""
    deleted_at: datetime | None = None
    """Moment it was deleted. Null as a rule."""
    current_payment_method: customer_payment_method_module.CustomerPaymentMethod | None = None
    """The default payment method. Absent in lists."""
    bank_account: dict[str, Any] | None = None
    """Bank account that is printed for transfers. Absent in lists."""
    organisation_id: str | None = None
    """Id of the organisation it belongs to. Absent in lists."""
    organisation_invoicing: CustomerOrganisationInvoicing | None = None
    """Who is invoiced, within the organisation. Absent in lists."""
    vat_number: str | None = None
    """Tax number, in the older form only. Read `tax_ids` instead. Deprecated."""
    vat_number_valid: bool | None = None
    """Whether the tax number is valid, in the older form only. Read `tax_ids` instead. Deprecated."""
    providers: dict[str, str | None] | None = None
    """Ids in external systems, by the name of the system, in the older form only. Read `integrations` instead.
    Deprecated."""
    transaction_provider_id: str | None = None
    """Id at the payment provider, in the older form only. Deprecated."""
    current_subscription: dict[str, Any] | None = None
    """The present subscription, in the older form only. Read `subscriptions` instead. Deprecated."""
    current_subscription_id: str | None = None
    """Id of the present subscription, in the older form only. Read `subscriptions` instead. Deprecated."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_type := get("type")) is not None:
                try:
                    _type = CUSTOMER_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", CustomerType)
            if (_status := get("status")) is not None:
                try:
                    _status = CUSTOMER_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", CustomerStatus)
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_country := get("country")) is not None:
                try:
                    _country = COUNTRY_MEMBERS[_country]
                except (KeyError, TypeError):
                    _country = choice(_country, "country", Country)
            if (_domain := get("domain")) is not None and type(_domain) is not str:
                _domain = text(_domain, "domain")
            if (_tax_ids := get("tax_ids")) is not None:
                _tax_ids = array(_tax_ids, "tax_ids", customer_tax_id_module.CustomerTaxId.from_dict)
            if (_local_tax_number := get("local_tax_number")) is not None and type(_local_tax_number) is not str:
                _local_tax_number = text(_local_tax_number, "local_tax_number")
            if (_tax_rate_custom := get("tax_rate_custom")) is not None and type(_tax_rate_custom) is not Decimal:
                _tax_rate_custom = number(_tax_rate_custom, "tax_rate_custom")
            if (_taxability := get("taxability")) is not None:
                try:
                    _taxability = CUSTOMER_TAXABILITY_MEMBERS[_taxability]
                except (KeyError, TypeError):
                    _taxability = choice(_taxability, "taxability", CustomerTaxability)
            if (_registration_number := get("registration_number")) is not None and type(_registration_number) is not str:
                _registration_number = text(_registration_number, "registration_number")
            if (_is_government_affiliated := get("is_government_affiliated")) is not None and type(
                _is_government_affiliated
            ) is not bool:
                _is_government_affiliated = boolean(_is_government_affiliated, "is_government_affiliated")
            if (_language := get("language")) is not None:
                try:
                    _language = LANGUAGE_MEMBERS[_language]
                except (KeyError, TypeError):
                    _language = choice(_language, "language", Language)
            if (_timezone := get("timezone")) is not None and type(_timezone) is not str:
                _timezone = text(_timezone, "timezone")
            if (_external_id := get("external_id")) is not None and type(_external_id) is not str:
                _external_id = text(_external_id, "external_id")
            if (_properties := get("properties")) is not None:
                _properties = mapping(
                    _properties,
                    "properties",
                    partial(
                        or_none,
                        decode=partial(
                            by_kind,
                            field="",
                            readers={
                                str: text,
                                int: number,
                                Decimal: number,
                                float: number,
                                bool: boolean,
                                list: partial(
                                    array,
                                    field="",
                                    decode=partial(
                                        or_none,
                                        decode=partial(
                                            by_kind,
                                            field="",
                                            readers={str: text, int: number, Decimal: number, float: number, bool: boolean},
                                        ),
                                    ),
                                ),
                            },
                        ),
                    ),
                )
            if (_custom_properties := get("custom_properties")) is not None:
                _custom_properties = mapping(
                    _custom_properties,
                    "custom_properties",
                    partial(
                        or_none,
                        decode=partial(
                            by_kind,
                            field="",
                            readers={
                                str: text,
                                int: number,
                                Decimal: number,
                                float: number,
                                bool: boolean,
                                list: partial(array, field="", decode=text),
                            },
                        ),
                    ),
                )
            if (_billing_address := get("billing_address")) is not None:
                _billing_address = nested(_billing_address, "billing_address", address_module.Address.from_dict)
            if (_shipping_address := get("shipping_address")) is not None:
                _shipping_address = nested(_shipping_address, "shipping_address", address_module.Address.from_dict)
            if (_billing_email := get("billing_email")) is not None and type(_billing_email) is not str:
                _billing_email = text(_billing_email, "billing_email")
            if (_invoice_emails := get("invoice_emails")) is not None:
                _invoice_emails = array(_invoice_emails, "invoice_emails", text)
            if (_invoicing_entity_id := get("invoicing_entity_id")) is not None and type(_invoicing_entity_id) is not str:
                _invoicing_entity_id = text(_invoicing_entity_id, "invoicing_entity_id")
            if (_invoice_reminders_enabled := get("invoice_reminders_enabled")) is not None and type(
                _invoice_reminders_enabled
            ) is not bool:
                _invoice_reminders_enabled = boolean(_invoice_reminders_enabled, "invoice_reminders_enabled")
            if (_price_book_id := get("price_book_id")) is not None and type(_price_book_id) is not str:
                _price_book_id = text(_price_book_id, "price_book_id")
            if (_available_payment_methods := get("available_payment_methods")) is not None:
                _available_payment_methods = array(
                    _available_payment_methods, "available_payment_methods", partial(choice, field="", kind=PaymentMethodType)
                )
            if (_current_payment_method_type := get("current_payment_method_type")) is not None:
                try:
                    _current_payment_method_type = CUSTOMER_PAYMENT_TYPE_MEMBERS[_current_payment_method_type]
                except (KeyError, TypeError):
                    _current_payment_method_type = choice(
                        _current_payment_method_type, "current_payment_method_type", CustomerPaymentType
                    )
            if (_current_payment_method_id := get("current_payment_method_id")) is not None and type(
                _current_payment_method_id
            ) is not str:
                _current_payment_method_id = text(_current_payment_method_id, "current_payment_method_id")
            if (_custom_payment_delay := get("custom_payment_delay")) is not None and type(_custom_payment_delay) is not int:
                _custom_payment_delay = integer(_custom_payment_delay, "custom_payment_delay")
            if (_custom_payment_initiation_delay := get("custom_payment_initiation_delay")) is not None and type(
                _custom_payment_initiation_delay
            ) is not int:
                _custom_payment_initiation_delay = integer(_custom_payment_initiation_delay, "custom_payment_initiation_delay")
            if (_subscriptions := get("subscriptions")) is not None:
                _subscriptions = array(
                    _subscriptions, "subscriptions", customer_subscription_module.CustomerSubscription.from_dict
                )
            if (_segment_ids := get("segment_ids")) is not None:
                _segment_ids = array(_segment_ids, "segment_ids", text)
            if (_integrations := get("integrations")) is not None:
                _integrations = array(_integrations, "integrations", integration_module.Integration.from_dict)
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_deleted_at := get("deleted_at")) is not None:
                _deleted_at = moment(_deleted_at, "deleted_at")
            if (_current_payment_method := get("current_payment_method")) is not None:
                _current_payment_method = nested(
                    _current_payment_method,
                    "current_payment_method",
                    customer_payment_method_module.CustomerPaymentMethod.from_dict,
                )
            if (_bank_account := get("bank_account")) is not None:
                _bank_account = mapping(_bank_account, "bank_account", anything)
            if (_organisation_id := get("organisation_id")) is not None and type(_organisation_id) is not str:
                _organisation_id = text(_organisation_id, "organisation_id")
            if (_organisation_invoicing := get("organisation_invoicing")) is not None:
                try:
                    _organisation_invoicing = CUSTOMER_ORGANISATION_INVOICING_MEMBERS[_organisation_invoicing]
                except (KeyError, TypeError):
                    _organisation_invoicing = choice(
                        _organisation_invoicing, "organisation_invoicing", CustomerOrganisationInvoicing
                    )
            if (_vat_number := get("vat_number")) is not None and type(_vat_number) is not str:
                _vat_number = text(_vat_number, "vat_number")
            if (_vat_number_valid := get("vat_number_valid")) is not None and type(_vat_number_valid) is not bool:
                _vat_number_valid = boolean(_vat_number_valid, "vat_number_valid")
            if (_providers := get("providers")) is not None:
                _providers = mapping(_providers, "providers", partial(or_none, decode=text))
            if (_transaction_provider_id := get("transaction_provider_id")) is not None and type(
                _transaction_provider_id
            ) is not str:
                _transaction_provider_id = text(_transaction_provider_id, "transaction_provider_id")
            if (_current_subscription := get("current_subscription")) is not None:
                _current_subscription = mapping(_current_subscription, "current_subscription", anything)
            if (_current_subscription_id := get("current_subscription_id")) is not None and type(
                _current_subscription_id
            ) is not str:
                _current_subscription_id = text(_current_subscription_id, "current_subscription_id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.type = _type
        self.status = _status
        self.currency = _currency
        self.country = _country
        self.domain = _domain
        self.tax_ids = _tax_ids
        self.local_tax_number = _local_tax_number
        self.tax_rate_custom = _tax_rate_custom
        self.taxability = _taxability
        self.registration_number = _registration_number
        self.is_government_affiliated = _is_government_affiliated
        self.language = _language
        self.timezone = _timezone
        self.external_id = _external_id
        self.properties = _properties
        self.custom_properties = _custom_properties
        self.billing_address = _billing_address
        self.shipping_address = _shipping_address
        self.billing_email = _billing_email
        self.invoice_emails = _invoice_emails
        self.invoicing_entity_id = _invoicing_entity_id
        self.invoice_reminders_enabled = _invoice_reminders_enabled
        self.price_book_id = _price_book_id
        self.available_payment_methods = _available_payment_methods
        self.current_payment_method_type = _current_payment_method_type
        self.current_payment_method_id = _current_payment_method_id
        self.custom_payment_delay = _custom_payment_delay
        self.custom_payment_initiation_delay = _custom_payment_initiation_delay
        self.subscriptions = _subscriptions
        self.segment_ids = _segment_ids
        self.integrations = _integrations
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.deleted_at = _deleted_at
        self.current_payment_method = _current_payment_method
        self.bank_account = _bank_account
        self.organisation_id = _organisation_id
        self.organisation_invoicing = _organisation_invoicing
        self.vat_number = _vat_number
        self.vat_number_valid = _vat_number_valid
        self.providers = _providers
        self.transaction_provider_id = _transaction_provider_id
        self.current_subscription = _current_subscription
        self.current_subscription_id = _current_subscription_id
        self._source = source
        return self
