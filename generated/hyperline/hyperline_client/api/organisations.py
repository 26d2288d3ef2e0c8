# Generated from specs/hyperline/resources/organisations.yaml. Do not edit.
"""Parents of several customers, for invoices that are put together. They are not tenants, and no call lists or makes
them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    TIME,
    Record,
    Sent,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

from .shared import COUNTRY, CURRENCY

if TYPE_CHECKING:
    from ..models.country import CountryValue
    from ..models.currency import CurrencyValue
    from ..models.organisation import Organisation


def _read_organisation(body: Any) -> Organisation:
    from ..models.organisation import Organisation

    return Organisation.from_dict(body)


ORGANISATIONS_GET: Final = Operation(
    name="organisations_get",
    method="GET",
    effect="read",
    decode=_read_organisation,
    sent=Sent("/v1/organisations/{id}"),
)
ORGANISATIONS_UPDATE: Final = Operation(
    name="organisations_update",
    method="PATCH",
    effect="keyed",
    decode=_read_organisation,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/organisations/{id}",
        body=Record({"name": TEXT, "currency": CURRENCY, "country": COUNTRY, "invoice_schedule": TEXT, "next_invoice_at": TIME}),
    ),
)


class Organisations(SyncResource):
    """Parents of several customers, for invoices that are put together. They are not tenants, and no call lists or makes
    them."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Organisation:
        """Get an organisation.

        Reads one organisation. What else it holds is not published; every key is kept.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Id of the organisation.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.organisations.get("id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ORGANISATIONS_GET, locals())

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        country: CountryValue | Unset = UNSET,
        invoice_schedule: str | Unset = UNSET,
        next_invoice_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Organisation:
        """Update an organisation.

        Changes the fields sent. Answers with the changed organisation.

        `invoice_schedule` and `next_invoice_at` are for organisations whose customers have the organisation invoicing
        `concat`.

        The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`.

        Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.

        Args:
            id: Id of the organisation.
            name: Name of the organisation.
            currency: ISO 4217 code of a currency. The list still has some withdrawn codes (ANG, BGN, BYR, HRK, MRO,
                SLL, STD, VEF, ZWL).
            country: ISO 3166-1 code of a country in two letters, or one of six codes beyond it (Ceuta, Melilla,
                Canary Islands, Azores, Madeira, Kosovo).
            invoice_schedule: How often the invoices of its customers are put together. The values are not published.
            next_invoice_at: When the next invoice is put together.
            options: Settings of this call only: timeout, headers, deadline, idempotency key.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            NotFound: The provider has no such record.
            Conflict: The state of the record does not allow it; `reason` says why.
            IdempotencyKeyReused: The idempotency key was used for another call before.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.organisations.update("id_1")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(ORGANISATIONS_UPDATE, locals())


class AsyncOrganisations(AsyncResource):
    """Parents of several customers, for invoices that are put together. They are not tenants, and no call lists or makes
    them.

    The methods are those of `Organisations`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Organisations.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Organisation:
        return await self._execute(ORGANISATIONS_GET, locals())

    @documented_by(Organisations.update)
    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        currency: CurrencyValue | Unset = UNSET,
        country: CountryValue | Unset = UNSET,
        invoice_schedule: str | Unset = UNSET,
        next_invoice_at: datetime | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Organisation:
        return await self._execute(ORGANISATIONS_UPDATE, locals())


organisations_get: Final = Endpoint(ORGANISATIONS_GET, Organisations.get)
organisations_update: Final = Endpoint(ORGANISATIONS_UPDATE, Organisations.update)
