# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
"""What an organisation sells as a whole: products with their prices and features, usage meters and resources. A key is
bound to one pricing model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .pricing_models_tables import (
    PRICING_MODELS_CLONE,
    PRICING_MODELS_CREATE,
    PRICING_MODELS_EXPORT,
    PRICING_MODELS_GET,
    PRICING_MODELS_GET_DEFAULT,
    PRICING_MODELS_LIST,
    PRICING_MODELS_LIST_PAGES,
    PRICING_MODELS_SETUP,
    PRICING_MODELS_UPDATE,
)

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.destination_environment import DestinationEnvironmentValue
    from ..models.interval_unit import IntervalUnitValue
    from ..models.pricing_model import PricingModel
    from ..models.pricing_model_details_response import PricingModelDetailsResponse
    from ..models.pricing_model_export_response import PricingModelExportResponse
    from ..models.pricing_model_page import PricingModelPage
    from ..models.pricing_model_response import PricingModelResponse


class PricingModels(SyncResource):
    """What an organisation sells as a whole: products with their prices and features, usage meters and resources. A key
    is bound to one pricing model."""

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[PricingModel, PricingModelPage]:
        """List pricing models page by page.

        Gives the pricing models the key can see, oldest first, without their content. There are no filters. Models
        made while you page appear at the end. Send no query parameters but these two: on reads the server lets query
        parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `next_cursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages. Left out,
            the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in flowglad.pricing_models.list():
                print(item)
            ```

        Source: https://docs.flowglad.com/api-reference/pricing-models/list-pricing-models
        """
        return self._list(PRICING_MODELS_LIST, PRICING_MODELS_LIST_PAGES, locals())

    def create(
        self,
        *,
        pricing_model: params.PricingModelInput,
        default_plan_interval_unit: IntervalUnitValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelResponse:
        """Create an empty pricing model for test data.

        Makes a pricing model with nothing in it but a free default product, and gives the model back without its
        content. It is always made for test data, also with a live key: an organisation has one live pricing model
        only. The key stays bound to its own pricing model. Not safe to repeat: there is no idempotency key, and every
        call that succeeds adds a pricing model.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            pricing_model: The pricing model itself.
            default_plan_interval_unit: Unit of the interval in which the free default product renews. Left out, the
                default product has a single payment price of 0 in place of a subscription price of 0.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.pricing_models.create(pricing_model={"name": "Name"})
            ```

        Source: https://docs.flowglad.com/api-reference/pricing-models/create-pricing-model
        """
        return self._execute(PRICING_MODELS_CREATE, locals())

    def setup(
        self,
        *,
        name: str,
        features: Sequence[params.SetupFeatureInput],
        products: Sequence[params.SetupProductInput],
        usage_meters: Sequence[params.SetupUsageMeterInput],
        is_default: bool | Unset = UNSET,
        resources: Sequence[params.SetupResourceInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelDetailsResponse:
        """Create a whole pricing model from one document.

        Makes a pricing model with its features, products, prices, usage meters and resources in one step, and gives
        it back with its content, except for the resources. The body is the document itself; it is not wrapped. Parts
        refer to each other by slug: a product names its features, a feature names its meter or resource. Slugs must
        be unique among the features, the products, the meters, the resources, and among all prices; a slug that is
        named but not defined is refused. The model is always made for test data, also with a live key. Not safe to
        repeat: there is no idempotency key, and every call that succeeds adds a pricing model.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            name: Label, 1 to 255 characters.
            features: The features that products grant; may be empty. Their slugs must be unique.
            products: The products, each with its price; may be empty. Their slugs must be unique, and at most one may
                be the default product. Without one the server adds a free default product.
            usage_meters: The usage meters with their prices; may be empty. Their slugs must be unique.
            is_default: Whether it is to be the organisation's default pricing model, the one new customers get. Left
                out, it is not.
            resources: The resources whose capacity features set. Their slugs must be unique.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.pricing_models.setup(
                name="Name",
                features=[
                    {
                        "type": "toggle",
                        "slug": "priority_support",
                        "name": "Name",
                        "description": "Description",
                    },
                ],
                products=[
                    {
                        "product": {"name": "Name", "slug": "pro", "active": True},
                        "price": {
                            "type": "subscription",
                            "unitPrice": 1000,
                            "intervalUnit": "day",
                            "intervalCount": 1,
                            "isDefault": True,
                        },
                        "features": ["priority_support"],
                    },
                ],
                usage_meters=[{"usageMeter": {"name": "Name", "slug": "api_calls"}}],
            )
            ```

        Source: https://docs.flowglad.com/api-reference/pricing-models/setup-a-pricingmodel
        """
        return self._execute(PRICING_MODELS_SETUP, locals())

    def get_default(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelDetailsResponse:
        """Get the default pricing model with its content.

        Gives the organisation's default pricing model in the mode of the key, with its products, prices, features and
        usage meters. When there is none the server is expected to fail with 500, as it does for an unknown pricing
        model.

        Changes nothing at the provider; passing failures are retried.

        Args:
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.pricing_models.get_default()
            ```

        Source: https://docs.flowglad.com/api-reference/pricing-models/get-default-pricing-model-for-organization
        """
        return self._execute(PRICING_MODELS_GET_DEFAULT, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelDetailsResponse:
        """Get a pricing model with its content.

        Gives one pricing model with its products, prices, features and usage meters. An unknown id is answered with
        500, not with 404: on a 500 check the id before you try again.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the pricing model, pricing_model_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.pricing_models.get("id_1")
            ```

        Source: https://docs.flowglad.com/api-reference/pricing-models/get-pricing-model
        """
        return self._execute(PRICING_MODELS_GET, locals())

    def update(
        self,
        id: str,
        *,
        pricing_model: params.PricingModelUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelResponse:
        """Rename a pricing model or replace its whole structure.

        Sets the name and, when it is given, the default flag. With `features`, `products`, `usage_meters` and
        `resources`, all four of them, it also replaces the whole structure, where an empty list clears its part; send
        none of them or all four. Entries are matched by slug, and what is not listed goes. The default product always
        stays: of its own values only name, description and features follow the document. The server asks for the id
        in the body as well, where the client puts it, and goes by the path. The answer holds the model without its
        content. Repeating a renaming does no harm; what repeating a structure does is not documented.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the pricing model, pricing_model_…. Limits: not empty.
            pricing_model: The pricing model's new values; `id` may be left out.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.pricing_models.update("id_1", pricing_model={"name": "Name"})
            ```

        Source: https://docs.flowglad.com/api-reference/pricing-models/update-pricing-model
        """
        return self._execute(PRICING_MODELS_UPDATE, locals())

    def clone(
        self,
        id: str,
        *,
        name: str,
        destination_environment: DestinationEnvironmentValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelDetailsResponse:
        """Copy a pricing model.

        Makes a new pricing model with the content of this one and gives it back with its content. The copy is for the
        data `destination_environment` names and never the default model. An organisation has one live pricing model
        only, so a copy to live data can be refused. Not safe to repeat: there is no idempotency key, and every call
        that succeeds adds a pricing model.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            id: Identifier of the pricing model, pricing_model_…. Limits: not empty.
            name: Label of the copy.
            destination_environment: Whether the copy is for live or for test data. Left out, it is for the same kind
                of data as the original.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            flowglad.pricing_models.clone("id_1", name="Name")
            ```

        Source: https://docs.flowglad.com/api-reference/pricing-models/clone-a-pricingmodel
        """
        return self._execute(PRICING_MODELS_CLONE, locals())

    def export(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelExportResponse:
        """Export a pricing model as a setup document.

        Gives one pricing model in the form that setup and update take, with slugs in place of ids, and the moment of
        its last change. Only what is active is listed: one price per product, no inactive features or resources, and
        not the prices of 0 that the server makes for every meter. What `to_dict()` gives of it can be sent to setup.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the pricing model, pricing_model_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.pricing_models.export("id_1")
            ```

        Source: https://docs.flowglad.com/api-reference/pricing-models/export-a-pricingmodel
        """
        return self._execute(PRICING_MODELS_EXPORT, locals())


class AsyncPricingModels(AsyncResource):
    """What an organisation sells as a whole: products with their prices and features, usage meters and resources. A key
    is bound to one pricing model.

    The methods are those of `PricingModels`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(PricingModels.list)
    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[PricingModel, PricingModelPage]:
        return self._list(PRICING_MODELS_LIST, PRICING_MODELS_LIST_PAGES, locals())

    @documented_by(PricingModels.create)
    async def create(
        self,
        *,
        pricing_model: params.PricingModelInput,
        default_plan_interval_unit: IntervalUnitValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelResponse:
        return await self._execute(PRICING_MODELS_CREATE, locals())

    @documented_by(PricingModels.setup)
    async def setup(
        self,
        *,
        name: str,
        features: Sequence[params.SetupFeatureInput],
        products: Sequence[params.SetupProductInput],
        usage_meters: Sequence[params.SetupUsageMeterInput],
        is_default: bool | Unset = UNSET,
        resources: Sequence[params.SetupResourceInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelDetailsResponse:
        return await self._execute(PRICING_MODELS_SETUP, locals())

    @documented_by(PricingModels.get_default)
    async def get_default(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelDetailsResponse:
        return await self._execute(PRICING_MODELS_GET_DEFAULT, locals())

    @documented_by(PricingModels.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelDetailsResponse:
        return await self._execute(PRICING_MODELS_GET, locals())

    @documented_by(PricingModels.update)
    async def update(
        self,
        id: str,
        *,
        pricing_model: params.PricingModelUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelResponse:
        return await self._execute(PRICING_MODELS_UPDATE, locals())

    @documented_by(PricingModels.clone)
    async def clone(
        self,
        id: str,
        *,
        name: str,
        destination_environment: DestinationEnvironmentValue | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelDetailsResponse:
        return await self._execute(PRICING_MODELS_CLONE, locals())

    @documented_by(PricingModels.export)
    async def export(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PricingModelExportResponse:
        return await self._execute(PRICING_MODELS_EXPORT, locals())


pricing_models_list: Final = ListEndpoint(PRICING_MODELS_LIST, PRICING_MODELS_LIST_PAGES, PricingModels.list)
pricing_models_create: Final = Endpoint(PRICING_MODELS_CREATE, PricingModels.create)
pricing_models_setup: Final = Endpoint(PRICING_MODELS_SETUP, PricingModels.setup)
pricing_models_get_default: Final = Endpoint(PRICING_MODELS_GET_DEFAULT, PricingModels.get_default)
pricing_models_get: Final = Endpoint(PRICING_MODELS_GET, PricingModels.get)
pricing_models_update: Final = Endpoint(PRICING_MODELS_UPDATE, PricingModels.update)
pricing_models_clone: Final = Endpoint(PRICING_MODELS_CLONE, PricingModels.clone)
pricing_models_export: Final = Endpoint(PRICING_MODELS_EXPORT, PricingModels.export)
