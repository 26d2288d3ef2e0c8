"""Change a feature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body, repeated
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.feature_response import FeatureResponse
    from ...models.feature_update_input import FeatureUpdateInput


def _read(body: Any) -> FeatureResponse:
    from ...models.feature_response import FeatureResponse

    return FeatureResponse.from_dict(body)


OPERATION: Final = Operation(
    name="features_update",
    method="PUT",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
    *,
    feature: FeatureUpdateInput | params.FeatureUpdateInput,
) -> Call[FeatureResponse]:
    """Change a feature.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.feature_update import FeatureUpdate

    body = checked_body(
        "features_update",
        {
            "feature": repeated("features_update", "feature", feature, "id", id),
        },
        FeatureUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/features/{segment('features_update', 'id', id)}",
        body=body,
    )
