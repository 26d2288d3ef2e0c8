"""Archive a price configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.price_configuration import PriceConfiguration


def _read(body: Any) -> PriceConfiguration:
    from ...models.price_configuration import PriceConfiguration

    return PriceConfiguration.from_dict(body)


OPERATION: Final = Operation(
    name="price_configurations_archive",
    method="PUT",
    effect="keyed",
    decode=_read,
    key_header="Idempotency-Key",
)


def call(
    id: str,
) -> Call[PriceConfiguration]:
    """Archive a price configuration.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `archive`.
    """

    return Call(
        OPERATION,
        f"/v1/price-configurations/{segment('price_configurations_archive', 'id', id)}/archive",
    )
