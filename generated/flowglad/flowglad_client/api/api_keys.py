# Generated from specs/flowglad/resources/api_keys.yaml. Do not edit.
"""Records of API keys. Keys are made and withdrawn in the dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    Sent,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, in_async

if TYPE_CHECKING:
    from ..models.api_key_response import ApiKeyResponse


def _read_api_key_response(body: Any) -> ApiKeyResponse:
    from ..models.api_key_response import ApiKeyResponse

    return ApiKeyResponse.from_dict(body)


API_KEYS_GET: Final = Operation(
    name="api_keys_get",
    method="GET",
    effect="read",
    decode=_read_api_key_response,
    secrets=("hashText", "token"),
    sent=Sent("/api/v1/api-keys/{id}"),
)


class ApiKeys(SyncResource):
    """Records of API keys. Keys are made and withdrawn in the dashboard."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ApiKeyResponse:
        """Get the record of an API key.

        Gives one key's record, wrapped in `apiKey`. It may hold the key itself and its hash: treat the answer as a
        secret and never log it.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the key's record, apikey_…; not the key itself. Limits: not empty.
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

        Source: https://docs.flowglad.com/api-reference/api-keys/get-api-key
        """
        return self._execute(API_KEYS_GET, locals())


class AsyncApiKeys(AsyncResource):
    """Records of API keys. Keys are made and withdrawn in the dashboard.

    The methods are those of `ApiKeys`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    get = in_async(ApiKeys.get)


api_keys_get = Endpoint(API_KEYS_GET, ApiKeys.get)
