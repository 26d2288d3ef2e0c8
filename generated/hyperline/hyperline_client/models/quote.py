# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    name_that_came,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .quote_price_tiers import QuotePriceTiers
from .quote_status import QUOTE_STATUS_MEMBERS, QuoteStatus
from .quote_type import QUOTE_TYPE_MEMBERS, QuoteType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import quote_file as quote_file_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    quote_file_module = Later(f"{__package__}.quote_file")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Quote(Model):
    """An offer to a customer. Which fields are there differs between the provider's own pages."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "number": "number",
        "type": "type",
        "status": "status",
        "customer_id": "customer_id",
        "invoicing_entity_id": "invoicing_entity_id",
        "template_id": "template_id",
        "crm_opportunity_id": "crm_opportunity_id",
        "subscription_id": "subscription_id",
        "child_subscription_ids": "child_subscription_ids",
        "amount": "amount",
        "owner_email": "owner_email",
        "comments": "comments",
        "terms": "terms",
        "collect_payment_details": "collect_payment_details",
        "collect_custom_property_ids": "collect_custom_property_ids",
        "display_quote_value": "display_quote_value",
        "display_taxes": "display_taxes",
        "display_phase_value": "display_phase_value",
        "display_first_invoice_amount": "display_first_invoice_amount",
        "display_documents_in_preview": "display_documents_in_preview",
        "display_subscription_on_update": "display_subscription_on_update",
        "display_price_tiers": "display_price_tiers",
        "attachments": "attachments",
        "signed_file": "signed_file",
        "url": "url",
        "expires_at": "expires_at",
        "approved_at": "approved_at",
        "signed_at": "signed_at",
        "signatory": "signatory",
        "voided_at": "voided_at",
        "void_reason": "void_reason",
        "automatically_start_subscription": "automatically_start_subscription",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset(
        {
            "number",
            "type",
            "status",
            "customer_id",
            "invoicing_entity_id",
            "template_id",
            "crm_opportunity_id",
            "subscription_id",
            "child_subscription_ids",
            "amount",
            "owner_email",
            "comments",
            "terms",
            "collect_payment_details",
            "collect_custom_property_ids",
            "display_quote_value",
            "display_taxes",
            "display_phase_value",
            "display_first_invoice_amount",
            "display_documents_in_preview",
            "display_subscription_on_update",
            "display_price_tiers",
            "attachments",
            "signed_file",
            "url",
            "expires_at",
            "approved_at",
            "signed_at",
            "signatory",
            "voided_at",
            "void_reason",
            "automatically_start_subscription",
            "created_at",
            "updated_at",
        }
    )
    FIRM = frozenset({"id", "amount"})
    ALIASES: ClassVar[Mapping[str, Sequence[str]]] = {"attachments": ["attachments", "documents"]}

    id: str
    """Id of the quote (`quo_`)."""
    number: str | None = None
    """Running number."""
    type: QuoteType | None = None
    """What the quote will create or change. Null means that it is empty."""
    status: QuoteStatus | None = None
    """Where the quote stands."""
    customer_id: str | None = None
    """Id of the customer."""
    invoicing_entity_id: str | None = None
    """Id of the invoicing entity that makes the offer."""
    template_id: str | None = None
    """Id of the quote template it was made from."""
    crm_opportunity_id: str | None = None
    """Id of the deal in the connected CRM."""
    subscription_id: str | None = None
    """Id of the draft subscription, or of the one that came of it."""
    child_subscription_ids: list[str] | None = None
    """Ids of the child subscriptions."""
    amount: Decimal | None = None
    """Estimated contract value, in the smallest unit of the currency. Computed unless it was set. In the currency's
    minor unit (cents for USD); currency: the account's (the currency of the customer, or of the draft subscription or
    invoice; the quote does not say it)."""
    owner_email: str | None = None
    """E-mail address of the user whose quote it is."""
    comments: str | None = None
    """Comments shown on the quote."""
    terms: str | None = None
    """Terms shown on the quote."""
    collect_payment_details: bool | None = None
    """Whether payment details are asked for during signature."""
    collect_custom_property_ids: list[str] | None = None
    """Ids of the custom properties that are asked for during signature."""
    display_quote_value: bool | None = None
    """Whether the value of the quote is shown."""
    display_taxes: bool | None = None
    """Whether taxes are shown."""
    display_phase_value: bool | None = None
    """Whether the value of each phase is shown."""
    display_first_invoice_amount: bool | None = None
    """Whether the amount of the first invoice is shown."""
    display_documents_in_preview: bool | None = None
    """Whether documents are shown in the preview."""
    display_subscription_on_update: bool | None = None
    """Whether the subscription is shown when it is being updated."""
    display_price_tiers: QuotePriceTiers | bool | None = None
    """Which tiers of a price are shown. Older quotes have true or false here."""
    attachments: list[quote_file_module.QuoteFile] | None = None
    """Files that go with the quote."""
    signed_file: quote_file_module.QuoteFile | None = None
    """The signed PDF, where it was uploaded by hand."""
    url: str | None = None
    """Address of the quote's public page."""
    expires_at: datetime | None = None
    """When the offer ends."""
    approved_at: datetime | None = None
    """When the quote was approved. Depends on the status."""
    signed_at: datetime | None = None
    """When the quote was signed. Depends on the status."""
    signatory: Any = None
    """Who signed. Its form is not published, and older pages show a date; given as it came."""
    voided_at: datetime | None = None
    """When the quote was voided."""
    void_reason: str | None = None
    """Why the quote was voided."""
    automatically_start_subscription: bool | None = None
    """Whether the subscription starts by itself. Deprecated."""
    created_at: datetime | None = None
    """When the quote was made."""
    updated_at: datetime | None = None
    """When the quote was last changed."""
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
            if (_number := get("number")) is not None and type(_number) is not str:
                _number = text(_number, "number")
            if (_type := get("type")) is not None:
                try:
                    _type = QUOTE_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", QuoteType)
            if (_status := get("status")) is not None:
                try:
                    _status = QUOTE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", QuoteStatus)
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_invoicing_entity_id := get("invoicing_entity_id")) is not None and type(_invoicing_entity_id) is not str:
                _invoicing_entity_id = text(_invoicing_entity_id, "invoicing_entity_id")
            if (_template_id := get("template_id")) is not None and type(_template_id) is not str:
                _template_id = text(_template_id, "template_id")
            if (_crm_opportunity_id := get("crm_opportunity_id")) is not None and type(_crm_opportunity_id) is not str:
                _crm_opportunity_id = text(_crm_opportunity_id, "crm_opportunity_id")
            if (_subscription_id := get("subscription_id")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscription_id")
            if (_child_subscription_ids := get("child_subscription_ids")) is not None:
                _child_subscription_ids = array(_child_subscription_ids, "child_subscription_ids", text)
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_owner_email := get("owner_email")) is not None and type(_owner_email) is not str:
                _owner_email = text(_owner_email, "owner_email")
            if (_comments := get("comments")) is not None and type(_comments) is not str:
                _comments = text(_comments, "comments")
            if (_terms := get("terms")) is not None and type(_terms) is not str:
                _terms = text(_terms, "terms")
            if (_collect_payment_details := get("collect_payment_details")) is not None and type(
                _collect_payment_details
            ) is not bool:
                _collect_payment_details = boolean(_collect_payment_details, "collect_payment_details")
            if (_collect_custom_property_ids := get("collect_custom_property_ids")) is not None:
                _collect_custom_property_ids = array(_collect_custom_property_ids, "collect_custom_property_ids", text)
            if (_display_quote_value := get("display_quote_value")) is not None and type(_display_quote_value) is not bool:
                _display_quote_value = boolean(_display_quote_value, "display_quote_value")
            if (_display_taxes := get("display_taxes")) is not None and type(_display_taxes) is not bool:
                _display_taxes = boolean(_display_taxes, "display_taxes")
            if (_display_phase_value := get("display_phase_value")) is not None and type(_display_phase_value) is not bool:
                _display_phase_value = boolean(_display_phase_value, "display_phase_value")
            if (_display_first_invoice_amount := get("display_first_invoice_amount")) is not None and type(
                _display_first_invoice_amount
            ) is not bool:
                _display_first_invoice_amount = boolean(_display_first_invoice_amount, "display_first_invoice_amount")
            if (_display_documents_in_preview := get("display_documents_in_preview")) is not None and type(
                _display_documents_in_preview
            ) is not bool:
                _display_documents_in_preview = boolean(_display_documents_in_preview, "display_documents_in_preview")
            if (_display_subscription_on_update := get("display_subscription_on_update")) is not None and type(
                _display_subscription_on_update
            ) is not bool:
                _display_subscription_on_update = boolean(_display_subscription_on_update, "display_subscription_on_update")
            if (_display_price_tiers := get("display_price_tiers")) is not None:
                _display_price_tiers = by_kind(
                    _display_price_tiers,
                    "display_price_tiers",
                    {str: partial(choice, field="", kind=QuotePriceTiers), bool: boolean},
                )
            if (_attachments := get(name_that_came(source, ["attachments", "documents"]))) is not None:
                _attachments = array(_attachments, "attachments", quote_file_module.QuoteFile.from_dict)
            if (_signed_file := get("signed_file")) is not None:
                _signed_file = nested(_signed_file, "signed_file", quote_file_module.QuoteFile.from_dict)
            if (_url := get("url")) is not None and type(_url) is not str:
                _url = text(_url, "url")
            if (_expires_at := get("expires_at")) is not None:
                _expires_at = moment(_expires_at, "expires_at")
            if (_approved_at := get("approved_at")) is not None:
                _approved_at = moment(_approved_at, "approved_at")
            if (_signed_at := get("signed_at")) is not None:
                _signed_at = moment(_signed_at, "signed_at")
            _signatory = get("signatory")
            if (_voided_at := get("voided_at")) is not None:
                _voided_at = moment(_voided_at, "voided_at")
            if (_void_reason := get("void_reason")) is not None and type(_void_reason) is not str:
                _void_reason = text(_void_reason, "void_reason")
            if (_automatically_start_subscription := get("automatically_start_subscription")) is not None and type(
                _automatically_start_subscription
            ) is not bool:
                _automatically_start_subscription = boolean(_automatically_start_subscription, "automatically_start_subscription")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.number = _number
        self.type = _type
        self.status = _status
        self.customer_id = _customer_id
        self.invoicing_entity_id = _invoicing_entity_id
        self.template_id = _template_id
        self.crm_opportunity_id = _crm_opportunity_id
        self.subscription_id = _subscription_id
        self.child_subscription_ids = _child_subscription_ids
        self.amount = _amount
        self.owner_email = _owner_email
        self.comments = _comments
        self.terms = _terms
        self.collect_payment_details = _collect_payment_details
        self.collect_custom_property_ids = _collect_custom_property_ids
        self.display_quote_value = _display_quote_value
        self.display_taxes = _display_taxes
        self.display_phase_value = _display_phase_value
        self.display_first_invoice_amount = _display_first_invoice_amount
        self.display_documents_in_preview = _display_documents_in_preview
        self.display_subscription_on_update = _display_subscription_on_update
        self.display_price_tiers = _display_price_tiers
        self.attachments = _attachments
        self.signed_file = _signed_file
        self.url = _url
        self.expires_at = _expires_at
        self.approved_at = _approved_at
        self.signed_at = _signed_at
        self.signatory = _signatory
        self.voided_at = _voided_at
        self.void_reason = _void_reason
        self.automatically_start_subscription = _automatically_start_subscription
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
