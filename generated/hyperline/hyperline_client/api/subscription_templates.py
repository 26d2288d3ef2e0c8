# Generated from specs/hyperline/resources/subscription_templates.yaml. Do not edit.
"""Patterns for subscriptions, each with a configuration for every currency and country that it is sold in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    TIME,
    Record,
    Sent,
    kinds,
    many,
    members,
    money_number,
    nullable,
    number,
    whole,
)
from billfold_core.model import anything, mapping
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import (
    COUNTRY,
    CURRENCY,
    SUBSCRIPTION_CANCELLATION_STRATEGY,
    SUBSCRIPTION_CONTRACT_TERMS_INPUT,
    SUBSCRIPTION_PHASE_INPUT,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.country import CountryValue
    from ..models.currency import CurrencyValue
    from ..models.subscription_cancellation_strategy import (
        SubscriptionCancellationStrategyValue,
    )
    from ..models.subscription_template import SubscriptionTemplate
    from ..models.subscription_template_configuration_id import SubscriptionTemplateConfigurationId
    from ..models.subscription_template_page import SubscriptionTemplatePage


def _read_subscription_template_page(body: Any) -> SubscriptionTemplatePage:
    from ..models.subscription_template_page import SubscriptionTemplatePage

    return SubscriptionTemplatePage.from_dict(body)


def _items_subscription_template_page(page: SubscriptionTemplatePage) -> Sequence[SubscriptionTemplate]:
    return page.data


def _read_subscription_template(body: Any) -> SubscriptionTemplate:
    from ..models.subscription_template import SubscriptionTemplate

    return SubscriptionTemplate.from_dict(body)


def _read_subscription_template_configuration_id(body: Any) -> SubscriptionTemplateConfigurationId:
    from ..models.subscription_template_configuration_id import SubscriptionTemplateConfigurationId

    return SubscriptionTemplateConfigurationId.from_dict(body)


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


SUBSCRIPTION_TEMPLATES_LIST: Final = Operation(
    name="subscription_templates_list",
    method="GET",
    effect="read",
    decode=_read_subscription_template_page,
    sent=Sent("/v1/subscriptions/templates", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
SUBSCRIPTION_TEMPLATES_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_subscription_template_page,
    max_size=100,
    total=("meta", "total"),
)
SUBSCRIPTION_TEMPLATES_GET: Final = Operation(
    name="subscription_templates_get",
    method="GET",
    effect="read",
    decode=_read_subscription_template,
    sent=Sent("/v1/subscriptions/templates/{id}"),
)
SUBSCRIPTION_TEMPLATES_CREATE_CONFIGURATION: Final = Operation(
    name="subscription_templates_create_configuration",
    method="POST",
    effect="keyed",
    decode=_read_subscription_template_configuration_id,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/subscriptions/templates/{template_id}/configurations",
        body=Record(
            {
                "currency": CURRENCY,
                "country": nullable(COUNTRY),
                "phases": many(SUBSCRIPTION_PHASE_INPUT),
                "name": TEXT,
                "minimum_invoice_fee": money_number(least=0),
                "cancel_at": TIME,
                "cancellation_strategy": SUBSCRIPTION_CANCELLATION_STRATEGY,
                "custom_properties": members(
                    nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN, list=many(TEXT)))
                ),
                "generate_document": BOOLEAN,
                "document_name": nullable(TEXT),
                "add_tax_to_document": BOOLEAN,
                "generate_draft_invoices": BOOLEAN,
                "contract_terms": SUBSCRIPTION_CONTRACT_TERMS_INPUT,
            },
            "currency country phases",
        ),
    ),
)
SUBSCRIPTION_TEMPLATES_REPLACE_CONFIGURATION: Final = Operation(
    name="subscription_templates_replace_configuration",
    method="PUT",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/subscriptions/templates/{template_id}/configurations/{id}",
        body=Record(
            {
                "currency": CURRENCY,
                "country": nullable(COUNTRY),
                "phases": many(SUBSCRIPTION_PHASE_INPUT),
                "name": TEXT,
                "minimum_invoice_fee": money_number(least=0),
                "cancel_at": TIME,
                "cancellation_strategy": SUBSCRIPTION_CANCELLATION_STRATEGY,
                "custom_properties": members(
                    nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN, list=many(TEXT)))
                ),
                "generate_document": BOOLEAN,
                "document_name": nullable(TEXT),
                "add_tax_to_document": BOOLEAN,
                "generate_draft_invoices": BOOLEAN,
                "contract_terms": SUBSCRIPTION_CONTRACT_TERMS_INPUT,
            },
            "currency country phases",
        ),
    ),
)


class SubscriptionTemplates(SyncResource):
    """Patterns for subscriptions, each with a configuration for every currency and country that it is sold in."""

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[SubscriptionTemplate, SubscriptionTemplatePage]:
        """List subscription templates.

        Gives the templates. Answers with the items and the total count. Of their configurations it has the id, the
        currency and the country only.

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
            for item in hyperline.subscription_templates.list():
                print(item)
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions-%3E-templates/list-subscription-templates
        """
        return self._list(SUBSCRIPTION_TEMPLATES_LIST, SUBSCRIPTION_TEMPLATES_LIST_PAGES, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionTemplate:
        """Get a subscription template.

        Reads one template with its configurations and their phases.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the template, subt_….
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
            hyperline.subscription_templates.get("subt_123")
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions-%3E-templates/get-subscription-template
        """
        return self._execute(SUBSCRIPTION_TEMPLATES_GET, locals())

    def create_configuration(
        self,
        template_id: str,
        *,
        currency: CurrencyValue,
        country: CountryValue | None,
        phases: Sequence[params.SubscriptionPhaseInput],
        name: str | Unset = UNSET,
        minimum_invoice_fee: Decimal | int | Unset = UNSET,
        cancel_at: datetime | Unset = UNSET,
        cancellation_strategy: SubscriptionCancellationStrategyValue | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        generate_document: bool | Unset = UNSET,
        document_name: str | None | Unset = UNSET,
        add_tax_to_document: bool | Unset = UNSET,
        generate_draft_invoices: bool | Unset = UNSET,
        contract_terms: params.SubscriptionContractTermsInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionTemplateConfigurationId:
        """Create a configuration of a subscription template.

        Adds a configuration for one currency and, optionally, one country. Answers with its id.

        A template has one configuration for each pair of the two.

        The provider does not describe this answer: what is said of it here is inferred.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            template_id: Id of the template, subt_….
            currency: Currency of every amount of it.
            country: The country it is for; null means any.
            phases: The phases in their order.
            name: Name that its subscriptions get.
            minimum_invoice_fee: Least that a recurring invoice comes to, in the smallest unit of `currency`. In the
                currency's minor unit (cents for USD); currency: `currency`. Limits: at least 0.
            cancel_at: Moment its subscriptions end.
            cancellation_strategy: What is charged or refunded when they are cancelled.
            custom_properties: Values of the custom properties, by the property's slug.
            generate_document: Whether documents without legal force are made instead of invoices.
            document_name: Title of such documents.
            add_tax_to_document: Whether such documents have taxes.
            generate_draft_invoices: Whether invoices stay drafts, to be looked at.
            contract_terms: Start, end and renewal of the contract.
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
            hyperline.subscription_templates.create_configuration(
                "subt_123",
                currency="EUR",
                country="AD",
                phases=[
                    {
                        "activation_strategy": "immediately",
                        "end_strategy": "manual",
                        "billing_date_setting": "phase_start",
                        "products": [{"id": "itm_123"}],
                    },
                ],
            )
            ```

        Source: https://docs.hyperline.co/api-reference/endpoints/subscriptions-%3E-templates/create-subscription-template-configuration
        """
        return self._execute(SUBSCRIPTION_TEMPLATES_CREATE_CONFIGURATION, locals())

    def replace_configuration(
        self,
        template_id: str,
        id: str,
        *,
        currency: CurrencyValue,
        country: CountryValue | None,
        phases: Sequence[params.SubscriptionPhaseInput],
        name: str | Unset = UNSET,
        minimum_invoice_fee: Decimal | int | Unset = UNSET,
        cancel_at: datetime | Unset = UNSET,
        cancellation_strategy: SubscriptionCancellationStrategyValue | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        generate_document: bool | Unset = UNSET,
        document_name: str | None | Unset = UNSET,
        add_tax_to_document: bool | Unset = UNSET,
        generate_draft_invoices: bool | Unset = UNSET,
        contract_terms: params.SubscriptionContractTermsInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        """The configuration is replaced as a whole, its phases included.

        Replace a configuration of a subscription template.

        Puts what is sent in the place of a configuration as a whole; what is left out is lost. What it answers is not
        published; every key is kept.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            template_id: Id of the template, subt_….
            id: Id of the configuration, subtc_….
            currency: Currency of every amount of it.
            country: The country it is for; null means any.
            phases: The phases in their order.
            name: Name that its subscriptions get.
            minimum_invoice_fee: Least that a recurring invoice comes to, in the smallest unit of `currency`. In the
                currency's minor unit (cents for USD); currency: `currency`. Limits: at least 0.
            cancel_at: Moment its subscriptions end.
            cancellation_strategy: What is charged or refunded when they are cancelled.
            custom_properties: Values of the custom properties, by the property's slug.
            generate_document: Whether documents without legal force are made instead of invoices.
            document_name: Title of such documents.
            add_tax_to_document: Whether such documents have taxes.
            generate_draft_invoices: Whether invoices stay drafts, to be looked at.
            contract_terms: Start, end and renewal of the contract.
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
            hyperline.subscription_templates.replace_configuration(
                "subt_123",
                "subtc_123",
                currency="EUR",
                country="AD",
                phases=[
                    {
                        "activation_strategy": "immediately",
                        "end_strategy": "manual",
                        "billing_date_setting": "phase_start",
                        "products": [{"id": "itm_123"}],
                    },
                ],
            )
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(SUBSCRIPTION_TEMPLATES_REPLACE_CONFIGURATION, locals())


class AsyncSubscriptionTemplates(AsyncResource):
    """Patterns for subscriptions, each with a configuration for every currency and country that it is sold in.

    The methods are those of `SubscriptionTemplates`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(SubscriptionTemplates.list)
    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[SubscriptionTemplate, SubscriptionTemplatePage]:
        return self._list(SUBSCRIPTION_TEMPLATES_LIST, SUBSCRIPTION_TEMPLATES_LIST_PAGES, locals())

    @documented_by(SubscriptionTemplates.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionTemplate:
        return await self._execute(SUBSCRIPTION_TEMPLATES_GET, locals())

    @documented_by(SubscriptionTemplates.create_configuration)
    async def create_configuration(
        self,
        template_id: str,
        *,
        currency: CurrencyValue,
        country: CountryValue | None,
        phases: Sequence[params.SubscriptionPhaseInput],
        name: str | Unset = UNSET,
        minimum_invoice_fee: Decimal | int | Unset = UNSET,
        cancel_at: datetime | Unset = UNSET,
        cancellation_strategy: SubscriptionCancellationStrategyValue | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        generate_document: bool | Unset = UNSET,
        document_name: str | None | Unset = UNSET,
        add_tax_to_document: bool | Unset = UNSET,
        generate_draft_invoices: bool | Unset = UNSET,
        contract_terms: params.SubscriptionContractTermsInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> SubscriptionTemplateConfigurationId:
        return await self._execute(SUBSCRIPTION_TEMPLATES_CREATE_CONFIGURATION, locals())

    @documented_by(SubscriptionTemplates.replace_configuration)
    async def replace_configuration(
        self,
        template_id: str,
        id: str,
        *,
        currency: CurrencyValue,
        country: CountryValue | None,
        phases: Sequence[params.SubscriptionPhaseInput],
        name: str | Unset = UNSET,
        minimum_invoice_fee: Decimal | int | Unset = UNSET,
        cancel_at: datetime | Unset = UNSET,
        cancellation_strategy: SubscriptionCancellationStrategyValue | Unset = UNSET,
        custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET,
        generate_document: bool | Unset = UNSET,
        document_name: str | None | Unset = UNSET,
        add_tax_to_document: bool | Unset = UNSET,
        generate_draft_invoices: bool | Unset = UNSET,
        contract_terms: params.SubscriptionContractTermsInput | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> dict[str, Any]:
        return await self._execute(SUBSCRIPTION_TEMPLATES_REPLACE_CONFIGURATION, locals())


subscription_templates_list: Final = ListEndpoint(
    SUBSCRIPTION_TEMPLATES_LIST, SUBSCRIPTION_TEMPLATES_LIST_PAGES, SubscriptionTemplates.list
)
subscription_templates_get: Final = Endpoint(SUBSCRIPTION_TEMPLATES_GET, SubscriptionTemplates.get)
subscription_templates_create_configuration: Final = Endpoint(
    SUBSCRIPTION_TEMPLATES_CREATE_CONFIGURATION, SubscriptionTemplates.create_configuration
)
subscription_templates_replace_configuration: Final = Endpoint(
    SUBSCRIPTION_TEMPLATES_REPLACE_CONFIGURATION, SubscriptionTemplates.replace_configuration
)
