"""Creem's customers: named by their id or their mail address."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Final, cast

from billfold.customers.capabilities import CreatesCustomers, FindsCustomers, GetsCustomers, ListsCustomers, UpdatesCustomers
from billfold.customers.driver import CustomerChange, CustomersDriver, metadata_sent_back
from billfold.customers.vocabulary import Customer, CustomerDraft, CustomerName, CustomerRef
from billfold.driver import Driver, given, usable_id
from billfold.resource import Resource
from billfold.steps import Listing, Steps, as_listed, do
from billfold.vocabulary import Metadata, is_metadata_value, told_metadata
from billfold_core.errors import NotFound
from billfold_core.unset import UNSET, Unset
from creem_client.api.customers import customers_create, customers_get, customers_list, customers_update
from creem_client.models.customer import Customer as RawCustomer

_BY_REFERENCE: Final = "Creem cannot find a customer by your own reference."


class CreemCustomersDriver(CustomersDriver):
    """Map customers to Creem's calls and back."""

    def create(self, draft: CustomerDraft) -> Steps[Customer]:
        """Make the customer in one call."""
        self.refuse_given(
            draft,
            country=("Creem sets a customer's country at the first payment.", "Leave it out, and read it afterwards."),
            currency=("a customer of Creem has no currency; a product has.", "Pass it with the price of the product."),
        )
        call = customers_create.call(
            email=draft.email,
            name=draft.name,
            external_id=given(draft.reference),
            metadata=UNSET if draft.metadata is None else self._metadata(draft.metadata),
        )
        return self.as_asked("customers_create", draft, _customer((yield from do(call))))

    def get(self, customer: CustomerName) -> Steps[Customer]:
        """Read the customer by id, or else by mail address."""
        return (yield from self._read(self.ref(customer)))

    def find(self, *, email: str | None, reference: str | None) -> Steps[Customer | None]:
        """Read the customer of a mail address."""
        if email is None:
            raise self.unsupported("reference", _BY_REFERENCE, "Use find(email=…).")
        try:
            return (yield from self._read(CustomerRef(email=email)))
        except NotFound:
            return None

    def list(self, *, wanted: int | None) -> Listing[Customer]:
        """List all customers."""
        return Listing(customers_list.call(), customers_list.PAGINATION, as_listed(_customer))

    def update(self, customer: CustomerName, change: CustomerChange) -> Steps[Customer]:
        """Send what changes. Whether Creem merges metadata or replaces it is not documented, so all of it is sent."""
        ref = self.ref(customer)
        changed = {} if isinstance(change.metadata, Unset) else self._metadata(change.metadata)
        customer_id = ref.id
        # More than an id has to be held against what the customer is; metadata has to be known before it is sent.
        if customer_id is None or ref != CustomerRef(id=customer_id) or changed:
            before = yield from self._read(ref)
            customer_id = ref.id or usable_id(before.id)
            if changed:
                came = cast(RawCustomer, before.raw).metadata
                changed = {**metadata_sent_back(came, ".metadata", _is_taken), **changed}
        call = customers_update.call(
            customer_id=customer_id,
            name=change.name,
            email=change.email,
            external_id=change.reference,
            metadata=changed or UNSET,
        )
        return self.as_asked("customers_update", change, _customer((yield from do(call))))

    def _read(self, ref: CustomerRef) -> Steps[Customer]:
        if ref.id is not None:
            call = customers_get.call(customer_id=ref.id)
        elif ref.email is not None:
            call = customers_get.call(email=ref.email)
        else:
            raise self.unsupported("customer.reference", _BY_REFERENCE, "Pass CustomerRef(id=…) or CustomerRef(email=…).")
        return self.agreed(ref, _customer((yield from do(call))))

    def _metadata(self, metadata: Metadata) -> dict[str, str | int | Decimal | None]:
        sent: dict[str, str | int | Decimal | None] = {}
        for name, value in metadata.items():
            if isinstance(value, bool):
                raise self.unsupported(f"metadata[{name!r}]", "Creem accepts texts, numbers and None.", 'Pass "true" or "false".')
            sent[name] = value
        return sent


class CreemCustomers(Resource, CreatesCustomers, GetsCustomers, FindsCustomers, ListsCustomers, UpdatesCustomers):
    """Customers at Creem."""

    DRIVER: ClassVar[type[Driver]] = CreemCustomersDriver


def _customer(raw: RawCustomer) -> Customer:
    return Customer(
        id=raw.id,
        reference=raw.external_id,
        email=raw.email,
        name=raw.name,
        country=raw.country,
        address=None,
        status="unknown",
        provider_status=None,
        metadata=told_metadata(raw.metadata),
        created_at=raw.created_at,
        provider="creem",
        raw=raw,
    )


def _is_taken(value: object) -> bool:
    return is_metadata_value(value) and not isinstance(value, bool)
