# Generated from specs/flowglad/resources/api_keys.yaml. Do not edit.
"""Records of API keys. Keys are made and withdrawn in the dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    Sent,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by

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

        Gives one key's record, wrapped in `api_key`. It may hold the key itself and its hash: treat the answer as a
        secret and never log it.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the key's record, apikey_…; not the key itself. Limits: not empty.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            flowglad.api_keys.get("apikey_123")
            ```

        Source: https://docs.flowglad.com/api-reference/api-keys/get-api-key
        """
        return self._execute(API_KEYS_GET, locals())


class AsyncApiKeys(AsyncResource):
    """Records of API keys. Keys are made and withdrawn in the dashboard.

    The methods are those of `ApiKeys`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(ApiKeys.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ApiKeyResponse:
        return await self._execute(API_KEYS_GET, locals())


api_keys_get: Final = Endpoint(API_KEYS_GET, ApiKeys.get)
