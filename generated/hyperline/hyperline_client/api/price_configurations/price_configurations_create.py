"""Create a price configuration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ... import params
    from ...models.billing_interval_input import BillingIntervalInput
    from ...models.commitment_interval_input import CommitmentIntervalInput
    from ...models.currency import CurrencyValue
    from ...models.price_configuration import PriceConfiguration
    from ...models.price_input import PriceInput
    from ...models.price_model import PriceModelValue


def _read(body: Any) -> PriceConfiguration:
    from ...models.price_configuration import PriceConfiguration

    return PriceConfiguration.from_dict(body)


OPERATION: Final = Operation(
    name="price_configurations_create",
    method="POST",
    effect="keyed",
    decode=_read,
    key_header="Idempotency-Key",
)


def call(
    *,
    product_id: str,
    currency: CurrencyValue,
    billing_interval: BillingIntervalInput | params.BillingIntervalInput,
    type: PriceModelValue,
    prices: Sequence[PriceInput | params.PriceInput],
    commitment_interval: CommitmentIntervalInput | params.CommitmentIntervalInput | None | Unset = UNSET,
    countries: Sequence[str] | None | Unset = UNSET,
    price_book_id: str | None | Unset = UNSET,
    allow_on_portal: bool | Unset = UNSET,
    country: str | None | Unset = UNSET,
    plan_id: str | None | Unset = UNSET,
) -> Call[PriceConfiguration]:
    """Create a price configuration.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.price_configuration_create import PriceConfigurationCreate

    body = checked_body(
        "price_configurations_create",
        {
            "product_id": product_id,
            "currency": currency,
            "billing_interval": billing_interval,
            "type": type,
            "prices": prices,
            "commitment_interval": commitment_interval,
            "countries": countries,
            "price_book_id": price_book_id,
            "allow_on_portal": allow_on_portal,
            "country": country,
            "plan_id": plan_id,
        },
        PriceConfigurationCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/price-configurations",
        body=body,
    )
