# Generated from specs/hyperline/resources/subscription_templates.yaml. Do not edit.
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
    array,
    boolean,
    by_kind,
    choice,
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
from .subscription_cancellation_strategy import SUBSCRIPTION_CANCELLATION_STRATEGY_MEMBERS, SubscriptionCancellationStrategy

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import subscription_contract_terms as subscription_contract_terms_module
    from . import subscription_template_phase as subscription_template_phase_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    subscription_contract_terms_module = Later(f"{__package__}.subscription_contract_terms")
    subscription_template_phase_module = Later(f"{__package__}.subscription_template_phase")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionTemplateConfiguration(Model):
    """A template for one currency and, optionally, one country. In lists it has its id, currency and country only."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "currency": "currency",
        "country": "country",
        "name": "name",
        "minimum_invoice_fee": "minimum_invoice_fee",
        "cancel_at": "cancel_at",
        "cancellation_strategy": "cancellation_strategy",
        "custom_properties": "custom_properties",
        "generate_document": "generate_document",
        "document_name": "document_name",
        "add_tax_to_document": "add_tax_to_document",
        "generate_draft_invoices": "generate_draft_invoices",
        "contract_terms": "contract_terms",
        "phases": "phases",
    }
    NULLABLE = frozenset(
        {
            "currency",
            "country",
            "name",
            "minimum_invoice_fee",
            "cancel_at",
            "cancellation_strategy",
            "custom_properties",
            "generate_document",
            "document_name",
            "add_tax_to_document",
            "generate_draft_invoices",
            "contract_terms",
            "phases",
        }
    )
    FIRM = frozenset({"id", "currency", "minimum_invoice_fee", "phases"})

    id: str
    """Id of the configuration, subtc_…."""
    currency: Currency | None = None
    """Currency of every amount of it."""
    country: Country | None = None
    """The country it is for; null means any."""
    name: str | None = None
    """Name that its subscriptions get."""
    minimum_invoice_fee: Decimal | None = None
    """Least that a recurring invoice comes to. In the currency's minor unit (cents for USD); currency: `currency`."""
    cancel_at: datetime | None = None
    """Moment its subscriptions end."""
    cancellation_strategy: SubscriptionCancellationStrategy | None = None
    """What is charged or refunded when they are cancelled."""
    custom_properties: dict[str, str | Decimal | bool | list[str] | None] | None = None
    """Values of the custom properties, by the property's slug."""
    generate_document: bool | None = None
    """Whether documents without legal force are made instead of invoices."""
    document_name: str | None = None
    """Title of such documents."""
    add_tax_to_document: bool | None = None
    """Whether such documents have taxes."""
    generate_draft_invoices: bool | None = None
    """Whether invoices stay drafts, to be looked at."""
    contract_terms: subscription_contract_terms_module.SubscriptionContractTerms | None = None
    """Start, end and renewal of the contract."""
    phases: list[subscription_template_phase_module.SubscriptionTemplatePhase] | None = None
    """The phases in their order."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_minimum_invoice_fee := get("minimum_invoice_fee")) is not None and type(_minimum_invoice_fee) is not Decimal:
                _minimum_invoice_fee = number(_minimum_invoice_fee, "minimum_invoice_fee")
            if (_cancel_at := get("cancel_at")) is not None:
                _cancel_at = moment(_cancel_at, "cancel_at")
            if (_cancellation_strategy := get("cancellation_strategy")) is not None:
                try:
                    _cancellation_strategy = SUBSCRIPTION_CANCELLATION_STRATEGY_MEMBERS[_cancellation_strategy]
                except (KeyError, TypeError):
                    _cancellation_strategy = choice(
                        _cancellation_strategy, "cancellation_strategy", SubscriptionCancellationStrategy
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
            if (_generate_document := get("generate_document")) is not None and type(_generate_document) is not bool:
                _generate_document = boolean(_generate_document, "generate_document")
            if (_document_name := get("document_name")) is not None and type(_document_name) is not str:
                _document_name = text(_document_name, "document_name")
            if (_add_tax_to_document := get("add_tax_to_document")) is not None and type(_add_tax_to_document) is not bool:
                _add_tax_to_document = boolean(_add_tax_to_document, "add_tax_to_document")
            if (_generate_draft_invoices := get("generate_draft_invoices")) is not None and type(
                _generate_draft_invoices
            ) is not bool:
                _generate_draft_invoices = boolean(_generate_draft_invoices, "generate_draft_invoices")
            if (_contract_terms := get("contract_terms")) is not None:
                _contract_terms = nested(
                    _contract_terms, "contract_terms", subscription_contract_terms_module.SubscriptionContractTerms.from_dict
                )
            if (_phases := get("phases")) is not None:
                _phases = array(_phases, "phases", subscription_template_phase_module.SubscriptionTemplatePhase.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.currency = _currency
        self.country = _country
        self.name = _name
        self.minimum_invoice_fee = _minimum_invoice_fee
        self.cancel_at = _cancel_at
        self.cancellation_strategy = _cancellation_strategy
        self.custom_properties = _custom_properties
        self.generate_document = _generate_document
        self.document_name = _document_name
        self.add_tax_to_document = _add_tax_to_document
        self.generate_draft_invoices = _generate_draft_invoices
        self.contract_terms = _contract_terms
        self.phases = _phases
        self._source = source
        return self
