"""Replace the prices of a price configuration."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_array
from billfold_core.model import array
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.price_configuration import PriceConfiguration
    from ...models.price_input import PriceInput


def _read(body: Any) -> PriceConfiguration:
    from ...models.price_configuration import PriceConfiguration

    return PriceConfiguration.from_dict(body)


OPERATION: Final = Operation(
    name="price_configurations_replace_prices",
    method="PUT",
    effect="keyed",
    decode=_read,
    key_header="Idempotency-Key",
)


def call(
    id: str,
    prices: Sequence[PriceInput | params.PriceInput],
) -> Call[PriceConfiguration]:
    """Replace the prices of a price configuration.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `replace_prices`.
    """
    from ...models.price_input import price_input_from_dict

    body = checked_array("price_configurations_replace_prices", prices, partial(array, field="", decode=price_input_from_dict))
    return Call(
        OPERATION,
        f"/v1/price-configurations/{segment('price_configurations_replace_prices', 'id', id)}/prices",
        body=body,
    )
