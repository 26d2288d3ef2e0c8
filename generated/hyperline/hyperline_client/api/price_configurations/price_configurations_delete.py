"""Delete a price configuration."""

from __future__ import annotations

from typing import Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment


def _read(body: Any) -> None:

    return None


OPERATION: Final = Operation(
    name="price_configurations_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
) -> Call[None]:
    """Delete a price configuration.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `delete`.
    """

    return Call(
        OPERATION,
        f"/v1/price-configurations/{segment('price_configurations_delete', 'id', id)}",
    )
