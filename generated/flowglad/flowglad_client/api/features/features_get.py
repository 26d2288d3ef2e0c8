"""Get a feature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.feature_response import FeatureResponse


def _read(body: Any) -> FeatureResponse:
    from ...models.feature_response import FeatureResponse

    return FeatureResponse.from_dict(body)


OPERATION: Final = Operation(
    name="features_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[FeatureResponse]:
    """Get a feature.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/features/{segment('features_get', 'id', id)}",
    )
