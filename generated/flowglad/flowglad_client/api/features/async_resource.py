"""What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product carries
features, and a subscription to it grants them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billfold_core.client import AsyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import AsyncPager
from billfold_core.unset import UNSET, Unset

from . import features_create, features_get, features_list, features_update

if TYPE_CHECKING:
    from ... import params
    from ...models.feature import Feature
    from ...models.feature_create_input import FeatureCreateInput
    from ...models.feature_page import FeaturePage
    from ...models.feature_response import FeatureResponse
    from ...models.feature_update_input import FeatureUpdateInput


class AsyncFeatures:
    """What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product carries
    features, and a subscription to it grants them."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Feature, FeaturePage]:
        """List features page by page.

        Gives one page of the features in the key's pricing model, oldest first, of all kinds together. There are no
        filters; to see the features of one product, read the product. Features made while you page appear at the end.
        Send no query parameters but these two: on reads the server lets query parameters override others.

        Changes nothing at the provider; passing failures are retried.

        Args:
            cursor: Where to go on. Take `nextCursor` of the page before, unchanged; it is opaque. Leave it out for
                the first page.
            limit: How many records a page holds at most, 1 to 100. The server takes 10 when it is left out. Limits:
                at least 1, at most 100.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `async for`; `.pages()` gives the pages. Left
            out, the size of a page is 100, the largest there is.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/features/list-features
        """
        call = features_list.call(cursor=cursor, limit=limit)
        return AsyncPager(self._client, call, features_list.PAGINATION, options)

    async def create(
        self,
        *,
        feature: FeatureCreateInput | params.FeatureCreateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> FeatureResponse:
        """Create a feature.

        Makes a feature in the key's pricing model and gives it back. Nobody is granted it yet: attach it to a
        product, or grant it to a subscription. Not safe to repeat: there is no idempotency key, and a second attempt
        ends in a conflict over the slug or, with another slug, in a second feature.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            feature: The feature itself.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            Conflict: A value that must be unique is taken, as a rule the slug. Nothing changed.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/features/create-feature
        """
        call = features_create.call(feature=feature)
        return await self._client.execute(call, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> FeatureResponse:
        """Get a feature.

        Gives one feature, wrapped in `feature`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the feature, feature_…. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/features/get-feature
        """
        call = features_get.call(id)
        return await self._client.execute(call, options)

    async def update(
        self,
        id: str,
        *,
        feature: FeatureUpdateInput | params.FeatureUpdateInput,
        options: RequestOptions = NO_OPTIONS,
    ) -> FeatureResponse:
        """Change a feature.

        Changes what is sent and gives the feature back. `id` and `type` are needed every time, and for credits and
        resources also what makes the kind: `amount` with `usageMeterId` and `renewalFrequency`, or `amount` with
        `resourceId`. The server takes the id in the path and asks for it in the body as well, so both must be the
        same. The pricing model cannot be changed. Whether a changed amount reaches what subscriptions already grant
        is not documented.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the same values are set again;
        nothing else happens.

        Args:
            id: Identifier of the feature, feature_…. Limits: not empty.
            feature: The feature's new values. Its `id` must be the one in the path.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or
                `cursor` is not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.
            AuthenticationError: The key is missing, malformed, unknown or expired. The same answer comes when the
                service behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain
                text. The key is valid but may not do this, for instance make a product the default one or work on live
                data. Nothing changed.
            NotFound: No such record in the pricing model and mode of the key. A route that does not exist answers 404
                too, but with the plain text `Not Found`.
            Conflict: A value that must be unique is taken, as a rule the slug. Nothing changed.
            ServerError: The server failed. Whether a change took place is not known; look before sending an unsafe
                request again.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.flowglad.com/api-reference/features/update-feature
        """
        call = features_update.call(id, feature=feature)
        return await self._client.execute(call, options)
