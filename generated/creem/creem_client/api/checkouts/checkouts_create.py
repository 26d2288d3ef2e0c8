"""Open a checkout for one product."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.checkout import Checkout
    from ...models.checkout_customer_input import CheckoutCustomerInput
    from ...models.custom_field_input import CustomFieldInput


def _read(body: Any) -> Checkout:
    from ...models.checkout import Checkout

    return Checkout.from_dict(body)


OPERATION: Final = Operation(
    name="checkouts_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    secrets=("key",),
)


def call(
    *,
    product_id: str,
    request_id: str | Unset = UNSET,
    units: int | Unset = UNSET,
    discount_code: str | Unset = UNSET,
    customer: CheckoutCustomerInput | params.CheckoutCustomerInput | Unset = UNSET,
    custom_fields: Sequence[CustomFieldInput | params.CustomFieldInput] | Unset = UNSET,
    success_url: str | Unset = UNSET,
    metadata: Mapping[str, str | Decimal | int | None] | Unset = UNSET,
) -> Call[Checkout]:
    """Open a checkout for one product.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.checkout_create import CheckoutCreate

    body = checked_body(
        "checkouts_create",
        {
            "product_id": product_id,
            "request_id": request_id,
            "units": units,
            "discount_code": discount_code,
            "customer": customer,
            "custom_fields": custom_fields,
            "success_url": success_url,
            "metadata": metadata,
        },
        CheckoutCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/checkouts",
        body=body,
    )
