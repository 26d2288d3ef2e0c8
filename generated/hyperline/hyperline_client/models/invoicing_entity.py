# Generated from specs/hyperline/resources/invoicing_entities.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    integer,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .country import COUNTRY_MEMBERS, Country
from .currency import CURRENCY_MEMBERS, Currency
from .invoicing_entity_customer_type import INVOICING_ENTITY_CUSTOMER_TYPE_MEMBERS, InvoicingEntityCustomerType
from .invoicing_entity_language import INVOICING_ENTITY_LANGUAGE_MEMBERS, InvoicingEntityLanguage

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoicingEntity(Model):
    """A legal seller."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "trade_name": "trade_name",
        "timezone": "timezone",
        "language": "language",
        "is_default": "is_default",
        "currency": "currency",
        "accounting_currency": "accounting_currency",
        "address_line1": "address_line1",
        "address_line2": "address_line2",
        "zip_code": "zip_code",
        "state": "state",
        "city": "city",
        "country": "country",
        "registration_number": "registration_number",
        "tax_id": "tax_id",
        "tax_id_valid": "tax_id_valid",
        "billing_email": "billing_email",
        "invoice_number_pattern": "invoice_number_pattern",
        "credit_note_number_pattern": "credit_note_number_pattern",
        "document_number_pattern": "document_number_pattern",
        "next_invoice_number": "next_invoice_number",
        "next_credit_note_number": "next_credit_note_number",
        "next_document_number": "next_document_number",
        "default_payment_delay": "default_payment_delay",
        "invoice_grace_period_duration": "invoice_grace_period_duration",
        "invoice_payment_initiation_delay": "invoice_payment_initiation_delay",
        "document_payment_initiation_delay": "document_payment_initiation_delay",
        "invoice_late_fees": "invoice_late_fees",
        "invoice_footer": "invoice_footer",
        "document_footer": "document_footer",
        "logo_url": "logo_url",
        "favicon_url": "favicon_url",
        "brand_color": "brand_color",
        "forced_customer_type": "forced_customer_type",
        "credit_note_wallet_refund_enabled": "credit_note_wallet_refund_enabled",
        "standalone_credit_note_creation_enabled": "standalone_credit_note_creation_enabled",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "deleted_at": "deleted_at",
    }
    NULLABLE = frozenset(
        {
            "name",
            "trade_name",
            "timezone",
            "language",
            "is_default",
            "currency",
            "accounting_currency",
            "address_line1",
            "address_line2",
            "zip_code",
            "state",
            "city",
            "country",
            "registration_number",
            "tax_id",
            "tax_id_valid",
            "billing_email",
            "invoice_number_pattern",
            "credit_note_number_pattern",
            "document_number_pattern",
            "next_invoice_number",
            "next_credit_note_number",
            "next_document_number",
            "default_payment_delay",
            "invoice_grace_period_duration",
            "invoice_payment_initiation_delay",
            "document_payment_initiation_delay",
            "invoice_late_fees",
            "invoice_footer",
            "document_footer",
            "logo_url",
            "favicon_url",
            "brand_color",
            "forced_customer_type",
            "credit_note_wallet_refund_enabled",
            "standalone_credit_note_creation_enabled",
            "created_at",
            "updated_at",
            "deleted_at",
        }
    )
    FIRM = frozenset({"id", "currency"})

    id: str
    """Id of the invoicing entity (`ive_`)."""
    name: str | None = None
    """Legal name."""
    trade_name: str | None = None
    """Name that it trades under."""
    timezone: str | None = None
    """Time zone."""
    language: InvoicingEntityLanguage | None = None
    """Language of its documents."""
    is_default: bool | None = None
    """Whether it is the default invoicing entity."""
    currency: Currency | None = None
    """Currency that it bills in."""
    accounting_currency: Currency | None = None
    """Currency of its books."""
    address_line1: str | None = None
    """Street and number."""
    address_line2: str | None = None
    """Second line of the address."""
    zip_code: str | None = None
    """Postal code."""
    state: str | None = None
    """State."""
    city: str | None = None
    """City."""
    country: Country | None = None
    """Country. It never changes."""
    registration_number: str | None = None
    """Number in the register of companies."""
    tax_id: str | None = None
    """Tax number."""
    tax_id_valid: bool | None = None
    """Whether the tax number was found valid."""
    billing_email: str | None = None
    """Address for mail about billing."""
    invoice_number_pattern: str | None = None
    """How invoices are numbered; `{number}` stands for the number, `{YYYY}`, `{MM}` and `{DD}` for the day."""
    credit_note_number_pattern: str | None = None
    """How credit notes are numbered; `{number}` stands for the number, `{YYYY}`, `{MM}` and `{DD}` for the day."""
    document_number_pattern: str | None = None
    """How documents are numbered; `{number}` stands for the number, `{YYYY}`, `{MM}` and `{DD}` for the day."""
    next_invoice_number: int | None = None
    """Number of the next invoice."""
    next_credit_note_number: int | None = None
    """Number of the next credit note."""
    next_document_number: int | None = None
    """Number of the next document."""
    default_payment_delay: int | None = None
    """Days that customers have to pay."""
    invoice_grace_period_duration: int | None = None
    """Days that an invoice waits before it is final."""
    invoice_payment_initiation_delay: int | None = None
    """How long the payment of an invoice waits before it is begun. The unit is not published."""
    document_payment_initiation_delay: int | None = None
    """How long the payment of a document waits before it is begun. The unit is not published."""
    invoice_late_fees: Any = None
    """Fees for late payment. The form is not published."""
    invoice_footer: str | None = None
    """Text at the foot of invoices."""
    document_footer: str | None = None
    """Text at the foot of documents."""
    logo_url: str | None = None
    """Address of the logo."""
    favicon_url: str | None = None
    """Address of the icon in browsers."""
    brand_color: str | None = None
    """Colour of the brand, which begins with `#`."""
    forced_customer_type: InvoicingEntityCustomerType | None = None
    """The only type of customer that it takes."""
    credit_note_wallet_refund_enabled: bool | None = None
    """Whether a credit note can be paid back into a wallet."""
    standalone_credit_note_creation_enabled: bool | None = None
    """Whether a credit note can be made without an invoice."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it was last changed."""
    deleted_at: datetime | None = None
    """When it was deleted; null while it is in use."""
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
            if (_trade_name := get("trade_name")) is not None and type(_trade_name) is not str:
                _trade_name = text(_trade_name, "trade_name")
            if (_timezone := get("timezone")) is not None and type(_timezone) is not str:
                _timezone = text(_timezone, "timezone")
            if (_language := get("language")) is not None:
                try:
                    _language = INVOICING_ENTITY_LANGUAGE_MEMBERS[_language]
                except (KeyError, TypeError):
                    _language = choice(_language, "language", InvoicingEntityLanguage)
            if (_is_default := get("is_default")) is not None and type(_is_default) is not bool:
                _is_default = boolean(_is_default, "is_default")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_accounting_currency := get("accounting_currency")) is not None:
                try:
                    _accounting_currency = CURRENCY_MEMBERS[_accounting_currency]
                except (KeyError, TypeError):
                    _accounting_currency = choice(_accounting_currency, "accounting_currency", Currency)
            if (_address_line1 := get("address_line1")) is not None and type(_address_line1) is not str:
                _address_line1 = text(_address_line1, "address_line1")
            if (_address_line2 := get("address_line2")) is not None and type(_address_line2) is not str:
                _address_line2 = text(_address_line2, "address_line2")
            if (_zip_code := get("zip_code")) is not None and type(_zip_code) is not str:
                _zip_code = text(_zip_code, "zip_code")
            if (_state := get("state")) is not None and type(_state) is not str:
                _state = text(_state, "state")
            if (_city := get("city")) is not None and type(_city) is not str:
                _city = text(_city, "city")
            if (_country := get("country")) is not None:
                try:
                    _country = COUNTRY_MEMBERS[_country]
                except (KeyError, TypeError):
                    _country = choice(_country, "country", Country)
            if (_registration_number := get("registration_number")) is not None and type(_registration_number) is not str:
                _registration_number = text(_registration_number, "registration_number")
            if (_tax_id := get("tax_id")) is not None and type(_tax_id) is not str:
                _tax_id = text(_tax_id, "tax_id")
            if (_tax_id_valid := get("tax_id_valid")) is not None and type(_tax_id_valid) is not bool:
                _tax_id_valid = boolean(_tax_id_valid, "tax_id_valid")
            if (_billing_email := get("billing_email")) is not None and type(_billing_email) is not str:
                _billing_email = text(_billing_email, "billing_email")
            if (_invoice_number_pattern := get("invoice_number_pattern")) is not None and type(
                _invoice_number_pattern
            ) is not str:
                _invoice_number_pattern = text(_invoice_number_pattern, "invoice_number_pattern")
            if (_credit_note_number_pattern := get("credit_note_number_pattern")) is not None and type(
                _credit_note_number_pattern
            ) is not str:
                _credit_note_number_pattern = text(_credit_note_number_pattern, "credit_note_number_pattern")
            if (_document_number_pattern := get("document_number_pattern")) is not None and type(
                _document_number_pattern
            ) is not str:
                _document_number_pattern = text(_document_number_pattern, "document_number_pattern")
            if (_next_invoice_number := get("next_invoice_number")) is not None and type(_next_invoice_number) is not int:
                _next_invoice_number = integer(_next_invoice_number, "next_invoice_number")
            if (_next_credit_note_number := get("next_credit_note_number")) is not None and type(
                _next_credit_note_number
            ) is not int:
                _next_credit_note_number = integer(_next_credit_note_number, "next_credit_note_number")
            if (_next_document_number := get("next_document_number")) is not None and type(_next_document_number) is not int:
                _next_document_number = integer(_next_document_number, "next_document_number")
            if (_default_payment_delay := get("default_payment_delay")) is not None and type(_default_payment_delay) is not int:
                _default_payment_delay = integer(_default_payment_delay, "default_payment_delay")
            if (_invoice_grace_period_duration := get("invoice_grace_period_duration")) is not None and type(
                _invoice_grace_period_duration
            ) is not int:
                _invoice_grace_period_duration = integer(_invoice_grace_period_duration, "invoice_grace_period_duration")
            if (_invoice_payment_initiation_delay := get("invoice_payment_initiation_delay")) is not None and type(
                _invoice_payment_initiation_delay
            ) is not int:
                _invoice_payment_initiation_delay = integer(_invoice_payment_initiation_delay, "invoice_payment_initiation_delay")
            if (_document_payment_initiation_delay := get("document_payment_initiation_delay")) is not None and type(
                _document_payment_initiation_delay
            ) is not int:
                _document_payment_initiation_delay = integer(
                    _document_payment_initiation_delay, "document_payment_initiation_delay"
                )
            _invoice_late_fees = get("invoice_late_fees")
            if (_invoice_footer := get("invoice_footer")) is not None and type(_invoice_footer) is not str:
                _invoice_footer = text(_invoice_footer, "invoice_footer")
            if (_document_footer := get("document_footer")) is not None and type(_document_footer) is not str:
                _document_footer = text(_document_footer, "document_footer")
            if (_logo_url := get("logo_url")) is not None and type(_logo_url) is not str:
                _logo_url = text(_logo_url, "logo_url")
            if (_favicon_url := get("favicon_url")) is not None and type(_favicon_url) is not str:
                _favicon_url = text(_favicon_url, "favicon_url")
            if (_brand_color := get("brand_color")) is not None and type(_brand_color) is not str:
                _brand_color = text(_brand_color, "brand_color")
            if (_forced_customer_type := get("forced_customer_type")) is not None:
                try:
                    _forced_customer_type = INVOICING_ENTITY_CUSTOMER_TYPE_MEMBERS[_forced_customer_type]
                except (KeyError, TypeError):
                    _forced_customer_type = choice(_forced_customer_type, "forced_customer_type", InvoicingEntityCustomerType)
            if (_credit_note_wallet_refund_enabled := get("credit_note_wallet_refund_enabled")) is not None and type(
                _credit_note_wallet_refund_enabled
            ) is not bool:
                _credit_note_wallet_refund_enabled = boolean(
                    _credit_note_wallet_refund_enabled, "credit_note_wallet_refund_enabled"
                )
            if (_standalone_credit_note_creation_enabled := get("standalone_credit_note_creation_enabled")) is not None and type(
                _standalone_credit_note_creation_enabled
            ) is not bool:
                _standalone_credit_note_creation_enabled = boolean(
                    _standalone_credit_note_creation_enabled, "standalone_credit_note_creation_enabled"
                )
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_deleted_at := get("deleted_at")) is not None:
                _deleted_at = moment(_deleted_at, "deleted_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.trade_name = _trade_name
        self.timezone = _timezone
        self.language = _language
        self.is_default = _is_default
        self.currency = _currency
        self.accounting_currency = _accounting_currency
        self.address_line1 = _address_line1
        self.address_line2 = _address_line2
        self.zip_code = _zip_code
        self.state = _state
        self.city = _city
        self.country = _country
        self.registration_number = _registration_number
        self.tax_id = _tax_id
        self.tax_id_valid = _tax_id_valid
        self.billing_email = _billing_email
        self.invoice_number_pattern = _invoice_number_pattern
        self.credit_note_number_pattern = _credit_note_number_pattern
        self.document_number_pattern = _document_number_pattern
        self.next_invoice_number = _next_invoice_number
        self.next_credit_note_number = _next_credit_note_number
        self.next_document_number = _next_document_number
        self.default_payment_delay = _default_payment_delay
        self.invoice_grace_period_duration = _invoice_grace_period_duration
        self.invoice_payment_initiation_delay = _invoice_payment_initiation_delay
        self.document_payment_initiation_delay = _document_payment_initiation_delay
        self.invoice_late_fees = _invoice_late_fees
        self.invoice_footer = _invoice_footer
        self.document_footer = _document_footer
        self.logo_url = _logo_url
        self.favicon_url = _favicon_url
        self.brand_color = _brand_color
        self.forced_customer_type = _forced_customer_type
        self.credit_note_wallet_refund_enabled = _credit_note_wallet_refund_enabled
        self.standalone_credit_note_creation_enabled = _standalone_credit_note_creation_enabled
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.deleted_at = _deleted_at
        self._source = source
        return self
