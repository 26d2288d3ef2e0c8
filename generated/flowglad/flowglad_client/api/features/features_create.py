"""Create a feature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ... import params
    from ...models.feature_create_input import FeatureCreateInput
    from ...models.feature_response import FeatureResponse


def _read(body: Any) -> FeatureResponse:
    from ...models.feature_response import FeatureResponse

    return FeatureResponse.from_dict(body)


OPERATION: Final = Operation(
    name="features_create",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    feature: FeatureCreateInput | params.FeatureCreateInput,
) -> Call[FeatureResponse]:
    """Create a feature.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.feature_create import FeatureCreate

    body = checked_body(
        "features_create",
        {
            "feature": feature,
        },
        FeatureCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/features",
        body=body,
    )
