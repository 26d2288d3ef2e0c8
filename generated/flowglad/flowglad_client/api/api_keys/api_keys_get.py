"""Get the record of an API key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.api_key_response import ApiKeyResponse


def _read(body: Any) -> ApiKeyResponse:
    from ...models.api_key_response import ApiKeyResponse

    return ApiKeyResponse.from_dict(body)


OPERATION: Final = Operation(
    name="api_keys_get",
    method="GET",
    effect="read",
    decode=_read,
    secrets=("hashText", "token"),
)


def call(
    id: str,
) -> Call[ApiKeyResponse]:
    """Get the record of an API key.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/api-keys/{segment('api_keys_get', 'id', id)}",
    )
