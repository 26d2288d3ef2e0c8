# Generated from specs/hyperline/resources/invoicing_entities.yaml. Do not edit.
"""The legal sellers on invoices and quotes. An account may have several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    ANY,
    BOOLEAN,
    TEXT,
    Record,
    Sent,
    choice,
    nullable,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import COUNTRY, CURRENCY

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from ..models.country import CountryValue
    from ..models.currency import CurrencyValue
    from ..models.invoicing_entity import InvoicingEntity
    from ..models.invoicing_entity_customer_type import InvoicingEntityCustomerTypeValue
    from ..models.invoicing_entity_language import InvoicingEntityLanguageValue
    from ..models.invoicing_entity_page import InvoicingEntityPage


def _read_invoicing_entity_page(body: Any) -> InvoicingEntityPage:
    from ..models.invoicing_entity_page import InvoicingEntityPage

    return InvoicingEntityPage.from_dict(body)


def _items_invoicing_entity_page(page: InvoicingEntityPage) -> Sequence[InvoicingEntity]:
    return page.data


def _read_invoicing_entity(body: Any) -> InvoicingEntity:
    from ..models.invoicing_entity import InvoicingEntity

    return InvoicingEntity.from_dict(body)


def _read_none(body: Any) -> None:

    return None


INVOICING_ENTITY_CUSTOMER_TYPE: Final = choice("corporate", "person")
INVOICING_ENTITY_LANGUAGE: Final = choice("fr", "en", "de", "it", "nl", "es", "pt", "pl")

INVOICING_ENTITIES_LIST: Final = Operation(
    name="invoicing_entities_list",
    method="GET",
    effect="read",
    decode=_read_invoicing_entity_page,
    sent=Sent("/v1/invoicing-entities", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
INVOICING_ENTITIES_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_invoicing_entity_page,
    max_size=100,
    total=("meta", "total"),
)
INVOICING_ENTITIES_CREATE: Final = Operation(
    name="invoicing_entities_create",
    method="POST",
    effect="keyed",
    decode=_read_invoicing_entity,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/invoicing-entities",
        body=Record(
            {
                "name": TEXT,
                "currency": CURRENCY,
                "accounting_currency": CURRENCY,
                "country": COUNTRY,
                "trade_name": TEXT,
                "timezone": TEXT,
                "language": INVOICING_ENTITY_LANGUAGE,
                "is_default": BOOLEAN,
                "address_line1": nullable(TEXT),
                "address_line2": nullable(TEXT),
                "zip_code": nullable(TEXT),
                "state": nullable(TEXT),
                "city": nullable(TEXT),
                "registration_number": nullable(TEXT),
                "tax_id": nullable(TEXT),
                "billing_email": nullable(TEXT),
                "invoice_number_pattern": TEXT,
                "credit_note_number_pattern": TEXT,
                "document_number_pattern": TEXT,
                "next_invoice_number": whole(),
                "next_credit_note_number": whole(),
                "next_document_number": whole(),
                "default_payment_delay": whole(),
                "invoice_grace_period_duration": whole(),
                "invoice_payment_initiation_delay": nullable(whole()),
                "document_payment_initiation_delay": nullable(whole()),
                "invoice_late_fees": ANY,
                "invoice_footer": nullable(TEXT),
                "document_footer": nullable(TEXT),
                "quote_footer": TEXT,
                "logo_url": nullable(TEXT),
                "favicon_url": nullable(TEXT),
                "brand_color": nullable(text(least=4, most=9)),
                "forced_customer_type": nullable(INVOICING_ENTITY_CUSTOMER_TYPE),
                "credit_note_wallet_refund_enabled": BOOLEAN,
                "standalone_credit_note_creation_enabled": BOOLEAN,
            },
            "name currency accounting_currency country",
        ),
    ),
)
INVOICING_ENTITIES_GET: Final = Operation(
    name="invoicing_entities_get",
    method="GET",
    effect="read",
    decode=_read_invoicing_entity,
    sent=Sent("/v1/invoicing-entities/{id}"),
)
INVOICING_ENTITIES_UPDATE: Final = Operation(
    name="invoicing_entities_update",
    method="PUT",
    effect="keyed",
    decode=_read_invoicing_entity,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/invoicing-entities/{id}",
        body=Record(
            {
                "name": TEXT,
                "timezone": TEXT,
                "language": INVOICING_ENTITY_LANGUAGE,
                "is_default": BOOLEAN,
                "currency": CURRENCY,
                "accounting_currency": CURRENCY,
                "address_line1": nullable(TEXT),
                "address_line2": nullable(TEXT),
                "zip_code": nullable(TEXT),
                "state": nullable(TEXT),
                "city": nullable(TEXT),
                "registration_number": nullable(TEXT),
                "tax_id": nullable(TEXT),
                "billing_email": nullable(TEXT),
                "invoice_number_pattern": TEXT,
                "credit_note_number_pattern": TEXT,
                "document_number_pattern": TEXT,
                "default_payment_delay": whole(),
                "invoice_grace_period_duration": whole(),
                "invoice_payment_initiation_delay": nullable(whole()),
                "document_payment_initiation_delay": nullable(whole()),
                "invoice_late_fees": ANY,
                "invoice_footer": nullable(TEXT),
                "document_footer": nullable(TEXT),
                "logo_url": nullable(TEXT),
                "favicon_url": nullable(TEXT),
                "brand_color": nullable(text(least=4, most=9)),
                "forced_customer_type": nullable(INVOICING_ENTITY_CUSTOMER_TYPE),
                "credit_note_wallet_refund_enabled": BOOLEAN,
                "standalone_credit_note_creation_enabled": BOOLEAN,
            }
        ),
    ),
)
INVOICING_ENTITIES_DELETE: Final = Operation(
    name="invoicing_entities_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/invoicing-entities/{id}"),
)


class InvoicingEntities(SyncResource):
    """The legal sellers on invoices and quotes. An account may have several."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[InvoicingEntity, InvoicingEntityPage]:
        """List invoicing entities.

        Gives the invoicing entities. Answers with the items and the total count.

        Changes nothing at the provider; passing failures are retried.

        Args:
            take: How many items to return, 0 to 100. The server takes 50 when absent and refuses more than 100 with
                status 400.
            skip: How many items to pass over before the first one returned. The server takes 0 when absent. Limits:
                at least 0.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in hyperline.invoicing_entities.list():
                print(item)
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._list(INVOICING_ENTITIES_LIST, INVOICING_ENTITIES_LIST_PAGES, locals())

    def create(
        self,
        *,
        name: str,
        currency: CurrencyValue,
        accounting_currency: CurrencyValue,
        country: CountryValue,
        trade_name: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        language: InvoicingEntityLanguageValue | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        address_line1: str | None | Unset = UNSET,
        address_line2: str | None | Unset = UNSET,
        zip_code: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        billing_email: str | None | Unset = UNSET,
        invoice_number_pattern: str | Unset = UNSET,
        credit_note_number_pattern: str | Unset = UNSET,
        document_number_pattern: str | Unset = UNSET,
        next_invoice_number: int | Unset = UNSET,
        next_credit_note_number: int | Unset = UNSET,
        next_document_number: int | Unset = UNSET,
        default_payment_delay: int | Unset = UNSET,
        invoice_grace_period_duration: int | Unset = UNSET,
        invoice_payment_initiation_delay: int | None | Unset = UNSET,
        document_payment_initiation_delay: int | None | Unset = UNSET,
        invoice_late_fees: Any | Unset = UNSET,
        invoice_footer: str | None | Unset = UNSET,
        document_footer: str | None | Unset = UNSET,
        quote_footer: str | Unset = UNSET,
        logo_url: str | None | Unset = UNSET,
        favicon_url: str | None | Unset = UNSET,
        brand_color: str | None | Unset = UNSET,
        forced_customer_type: InvoicingEntityCustomerTypeValue | None | Unset = UNSET,
        credit_note_wallet_refund_enabled: bool | Unset = UNSET,
        standalone_credit_note_creation_enabled: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoicingEntity:
        """Create an invoicing entity.

        Adds a legal seller to the account. Answers with the new invoicing entity.

        The country, the next numbers, the trade name and the footer of quotes can be given here only. With
        `is_default` it takes that place from the one before.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            name: Legal name.
            currency: Currency that it bills in.
            accounting_currency: Currency of its books.
            country: Country. It never changes.
            trade_name: Name that it trades under.
            timezone: Time zone.
            language: Language of its documents.
            is_default: Whether it is the default invoicing entity. True takes it from the one before.
            address_line1: Street and number.
            address_line2: Second line of the address.
            zip_code: Postal code.
            state: State.
            city: City.
            registration_number: Number in the register of companies.
            tax_id: Tax number.
            billing_email: Address for mail about billing.
            invoice_number_pattern: How invoices are numbered; `{number}` stands for the number, `{YYYY}`, `{MM}` and
                `{DD}` for the day; `{number}` must be in it.
            credit_note_number_pattern: How credit notes are numbered; `{number}` stands for the number, `{YYYY}`,
                `{MM}` and `{DD}` for the day; `{number}` must be in it.
            document_number_pattern: How documents are numbered; `{number}` stands for the number, `{YYYY}`, `{MM}`
                and `{DD}` for the day; `{number}` must be in it.
            next_invoice_number: Number of the next invoice.
            next_credit_note_number: Number of the next credit note.
            next_document_number: Number of the next document.
            default_payment_delay: Days that customers have to pay.
            invoice_grace_period_duration: Days that an invoice waits before it is final.
            invoice_payment_initiation_delay: How long the payment of an invoice waits before it is begun. The unit is
                not published.
            document_payment_initiation_delay: How long the payment of a document waits before it is begun. The unit
                is not published.
            invoice_late_fees: Fees for late payment. The form is not published.
            invoice_footer: Text at the foot of invoices.
            document_footer: Text at the foot of documents.
            quote_footer: Text at the foot of quotes.
            logo_url: Address of the logo.
            favicon_url: Address of the icon in browsers.
            brand_color: Colour of the brand, which begins with `#`. Limits: at least 4 characters, at most 9
                characters.
            forced_customer_type: The only type of customer that it takes.
            credit_note_wallet_refund_enabled: Whether a credit note can be paid back into a wallet.
            standalone_credit_note_creation_enabled: Whether a credit note can be made without an invoice.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.invoicing_entities.create(
                name="Name",
                currency="EUR",
                accounting_currency="EUR",
                country="AD",
            )
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICING_ENTITIES_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoicingEntity:
        """Get an invoicing entity.

        Reads one invoicing entity.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the invoicing entity (`ive_`).
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.invoicing_entities.get("ive_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICING_ENTITIES_GET, locals())

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        language: InvoicingEntityLanguageValue | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        accounting_currency: CurrencyValue | Unset = UNSET,
        address_line1: str | None | Unset = UNSET,
        address_line2: str | None | Unset = UNSET,
        zip_code: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        billing_email: str | None | Unset = UNSET,
        invoice_number_pattern: str | Unset = UNSET,
        credit_note_number_pattern: str | Unset = UNSET,
        document_number_pattern: str | Unset = UNSET,
        default_payment_delay: int | Unset = UNSET,
        invoice_grace_period_duration: int | Unset = UNSET,
        invoice_payment_initiation_delay: int | None | Unset = UNSET,
        document_payment_initiation_delay: int | None | Unset = UNSET,
        invoice_late_fees: Any | Unset = UNSET,
        invoice_footer: str | None | Unset = UNSET,
        document_footer: str | None | Unset = UNSET,
        logo_url: str | None | Unset = UNSET,
        favicon_url: str | None | Unset = UNSET,
        brand_color: str | None | Unset = UNSET,
        forced_customer_type: InvoicingEntityCustomerTypeValue | None | Unset = UNSET,
        credit_note_wallet_refund_enabled: bool | Unset = UNSET,
        standalone_credit_note_creation_enabled: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoicingEntity:
        """Update an invoicing entity.

        Changes the fields sent. Answers with the changed invoicing entity.

        Country, next numbers, trade name and the footer of quotes cannot be changed here.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the invoicing entity (`ive_`).
            name: Legal name.
            timezone: Time zone.
            language: Language of its documents.
            is_default: Whether it is the default invoicing entity. True takes it from the one before.
            currency: Currency that it bills in.
            accounting_currency: Currency of its books.
            address_line1: Street and number.
            address_line2: Second line of the address.
            zip_code: Postal code.
            state: State.
            city: City.
            registration_number: Number in the register of companies.
            tax_id: Tax number.
            billing_email: Address for mail about billing.
            invoice_number_pattern: How invoices are numbered; `{number}` stands for the number, `{YYYY}`, `{MM}` and
                `{DD}` for the day; `{number}` must be in it.
            credit_note_number_pattern: How credit notes are numbered; `{number}` stands for the number, `{YYYY}`,
                `{MM}` and `{DD}` for the day; `{number}` must be in it.
            document_number_pattern: How documents are numbered; `{number}` stands for the number, `{YYYY}`, `{MM}`
                and `{DD}` for the day; `{number}` must be in it.
            default_payment_delay: Days that customers have to pay.
            invoice_grace_period_duration: Days that an invoice waits before it is final.
            invoice_payment_initiation_delay: How long the payment of an invoice waits before it is begun. The unit is
                not published.
            document_payment_initiation_delay: How long the payment of a document waits before it is begun. The unit
                is not published.
            invoice_late_fees: Fees for late payment. The form is not published.
            invoice_footer: Text at the foot of invoices.
            document_footer: Text at the foot of documents.
            logo_url: Address of the logo.
            favicon_url: Address of the icon in browsers.
            brand_color: Colour of the brand, which begins with `#`. Limits: at least 4 characters, at most 9
                characters.
            forced_customer_type: The only type of customer that it takes.
            credit_note_wallet_refund_enabled: Whether a credit note can be paid back into a wallet.
            standalone_credit_note_creation_enabled: Whether a credit note can be made without an invoice.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.invoicing_entities.update("ive_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICING_ENTITIES_UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete an invoicing entity.

        Takes an invoicing entity out of use; its invoices stay. Answers without a body.

        Takes no documented idempotency key.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: it is gone by then, so the answer
        is probably status 404; after an unknown outcome take that as success.

        Args:
            id: Id of the invoicing entity (`ive_`).
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.invoicing_entities.delete("ive_123")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(INVOICING_ENTITIES_DELETE, locals())


class AsyncInvoicingEntities(AsyncResource):
    """The legal sellers on invoices and quotes. An account may have several.

    The methods are those of `InvoicingEntities`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(InvoicingEntities.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[InvoicingEntity, InvoicingEntityPage]:
        return self._list(INVOICING_ENTITIES_LIST, INVOICING_ENTITIES_LIST_PAGES, locals())

    @documented_by(InvoicingEntities.create)
    async def create(
        self,
        *,
        name: str,
        currency: CurrencyValue,
        accounting_currency: CurrencyValue,
        country: CountryValue,
        trade_name: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        language: InvoicingEntityLanguageValue | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        address_line1: str | None | Unset = UNSET,
        address_line2: str | None | Unset = UNSET,
        zip_code: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        billing_email: str | None | Unset = UNSET,
        invoice_number_pattern: str | Unset = UNSET,
        credit_note_number_pattern: str | Unset = UNSET,
        document_number_pattern: str | Unset = UNSET,
        next_invoice_number: int | Unset = UNSET,
        next_credit_note_number: int | Unset = UNSET,
        next_document_number: int | Unset = UNSET,
        default_payment_delay: int | Unset = UNSET,
        invoice_grace_period_duration: int | Unset = UNSET,
        invoice_payment_initiation_delay: int | None | Unset = UNSET,
        document_payment_initiation_delay: int | None | Unset = UNSET,
        invoice_late_fees: Any | Unset = UNSET,
        invoice_footer: str | None | Unset = UNSET,
        document_footer: str | None | Unset = UNSET,
        quote_footer: str | Unset = UNSET,
        logo_url: str | None | Unset = UNSET,
        favicon_url: str | None | Unset = UNSET,
        brand_color: str | None | Unset = UNSET,
        forced_customer_type: InvoicingEntityCustomerTypeValue | None | Unset = UNSET,
        credit_note_wallet_refund_enabled: bool | Unset = UNSET,
        standalone_credit_note_creation_enabled: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoicingEntity:
        return await self._execute(INVOICING_ENTITIES_CREATE, locals())

    @documented_by(InvoicingEntities.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoicingEntity:
        return await self._execute(INVOICING_ENTITIES_GET, locals())

    @documented_by(InvoicingEntities.update)
    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        language: InvoicingEntityLanguageValue | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        accounting_currency: CurrencyValue | Unset = UNSET,
        address_line1: str | None | Unset = UNSET,
        address_line2: str | None | Unset = UNSET,
        zip_code: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        billing_email: str | None | Unset = UNSET,
        invoice_number_pattern: str | Unset = UNSET,
        credit_note_number_pattern: str | Unset = UNSET,
        document_number_pattern: str | Unset = UNSET,
        default_payment_delay: int | Unset = UNSET,
        invoice_grace_period_duration: int | Unset = UNSET,
        invoice_payment_initiation_delay: int | None | Unset = UNSET,
        document_payment_initiation_delay: int | None | Unset = UNSET,
        invoice_late_fees: Any | Unset = UNSET,
        invoice_footer: str | None | Unset = UNSET,
        document_footer: str | None | Unset = UNSET,
        logo_url: str | None | Unset = UNSET,
        favicon_url: str | None | Unset = UNSET,
        brand_color: str | None | Unset = UNSET,
        forced_customer_type: InvoicingEntityCustomerTypeValue | None | Unset = UNSET,
        credit_note_wallet_refund_enabled: bool | Unset = UNSET,
        standalone_credit_note_creation_enabled: bool | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> InvoicingEntity:
        return await self._execute(INVOICING_ENTITIES_UPDATE, locals())

    @documented_by(InvoicingEntities.delete)
    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        return await self._execute(INVOICING_ENTITIES_DELETE, locals())


invoicing_entities_list: Final = ListEndpoint(INVOICING_ENTITIES_LIST, INVOICING_ENTITIES_LIST_PAGES, InvoicingEntities.list)
invoicing_entities_create: Final = Endpoint(INVOICING_ENTITIES_CREATE, InvoicingEntities.create)
invoicing_entities_get: Final = Endpoint(INVOICING_ENTITIES_GET, InvoicingEntities.get)
invoicing_entities_update: Final = Endpoint(INVOICING_ENTITIES_UPDATE, InvoicingEntities.update)
invoicing_entities_delete: Final = Endpoint(INVOICING_ENTITIES_DELETE, InvoicingEntities.delete)
