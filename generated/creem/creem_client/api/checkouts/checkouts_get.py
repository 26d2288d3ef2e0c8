"""Read one checkout by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation

if TYPE_CHECKING:
    from ...models.checkout import Checkout


def _read(body: Any) -> Checkout:
    from ...models.checkout import Checkout

    return Checkout.from_dict(body)


OPERATION: Final = Operation(
    name="checkouts_get",
    method="GET",
    effect="read",
    decode=_read,
    secrets=("key",),
)


def call(
    checkout_id: str,
) -> Call[Checkout]:
    """Read one checkout by its id.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        "/v1/checkouts",
        query={"checkout_id": checkout_id},
    )
