"""Flowglad's customers: named by your own reference, which every customer has to have."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, Literal

from billfold.customers.capabilities import (
    ArchivesCustomers,
    CreatesCustomers,
    FindsCustomers,
    GetsCustomers,
    ListsCustomers,
    UpdatesCustomers,
)
from billfold.customers.driver import CustomerChange, CustomersDriver
from billfold.customers.vocabulary import Address, Customer, CustomerDraft, CustomerName, CustomerRef
from billfold.driver import Driver
from billfold.resource import Resource
from billfold.steps import Listing, Steps, as_listed, do
from billfold_core.errors import NotFound
from billfold_core.unset import Unset
from flowglad_client.api.customers import (
    customers_archive,
    customers_create,
    customers_get,
    customers_list,
    customers_update,
)
from flowglad_client.models.customer import Customer as RawCustomer

if TYPE_CHECKING:
    from billfold_core.model import Model
    from flowglad_client import params

_BY_REFERENCE: Final = "Flowglad finds a customer by your own reference only."
_NO_METADATA: Final = "Flowglad stores no metadata of a customer."
_OWN_RECORDS: Final = "Store it in your own records, under the reference."
_GIVE_REFERENCE: Final = "Pass CustomerRef(reference=…)."


class FlowgladCustomersDriver(CustomersDriver):
    """Map customers to Flowglad's calls and back."""

    NAMED_BY: ClassVar[Literal["id", "reference"]] = "reference"

    def create(self, draft: CustomerDraft) -> Steps[Customer]:
        """Create the customer in one call; `raw` has the subscription to the default plan."""
        if draft.reference is None:
            raise self.unsupported(
                "reference=None",
                "Flowglad requires a reference of your own for every customer.",
                "Pass reference=…, such as the id of your user.",
            )
        self.refuse_given(
            draft,
            country=(
                "Flowglad reads a customer's country from the billing address.",
                "Leave it out; the buyer states it at the checkout.",
            ),
            currency=("Flowglad uses the currency of the account.", "Leave it out."),
            metadata=(_NO_METADATA, _OWN_RECORDS),
        )
        call = customers_create.call(customer={"name": draft.name, "email": draft.email, "externalId": draft.reference})
        made = (yield from do(call)).data
        return self.as_asked("customers_create", draft, _customer(made.customer, made))

    def get(self, customer: CustomerName) -> Steps[Customer]:
        """Read the customer by reference."""
        return (yield from self._read(self.ref(customer)))

    def find(self, *, email: str | None, reference: str | None) -> Steps[Customer | None]:
        """Read the customer of a reference."""
        if reference is None:
            raise self.unsupported("email", _BY_REFERENCE, "Use find(reference=…).")
        try:
            return (yield from self._read(CustomerRef(reference=reference)))
        except NotFound:
            return None

    def list(self, *, wanted: int | None) -> Listing[Customer]:
        """List all customers."""
        return Listing(customers_list.call(), customers_list.PAGINATION, as_listed(_customer))

    def update(self, customer: CustomerName, change: CustomerChange) -> Steps[Customer]:
        """Send what changes."""
        if not isinstance(change.reference, Unset):
            raise self.unsupported("reference", "Flowglad cannot change the reference of a customer.", "Create another customer.")
        if not isinstance(change.metadata, Unset):
            raise self.unsupported("metadata", _NO_METADATA, _OWN_RECORDS)
        reference = yield from self._checked(self.ref(customer))
        body: params.CustomerUpdateInput = {}
        if not isinstance(change.name, Unset):
            body["name"] = change.name
        if not isinstance(change.email, Unset):
            body["email"] = change.email
        raw = (yield from do(customers_update.call(reference, customer=body))).customer
        return self.as_asked("customers_update", change, _customer(raw))

    def archive(self, customer: CustomerName, *, and_cancel: bool) -> Steps[Customer]:
        """Archive the customer in one call, which cancels the subscriptions too."""
        if and_cancel is not True:
            raise self.unsupported(
                "and_cancel=False",
                "when Flowglad archives a customer, it cancels the subscriptions at once and frees the reference.",
                "Pass and_cancel=True if that is intended.",
            )
        reference = yield from self._checked(self.ref(customer))
        return _customer((yield from do(customers_archive.call(reference))).customer)

    def _read(self, ref: CustomerRef) -> Steps[Customer]:
        raw = (yield from do(customers_get.call(self._reference(ref)))).customer
        return self.agreed(ref, _customer(raw))

    def _checked(self, ref: CustomerRef) -> Steps[str]:
        """Return the reference of a customer that is to be changed, once all its names are known to be of one customer."""
        reference = self._reference(ref)
        if ref != CustomerRef(reference=reference):
            yield from self._read(ref)
        return reference

    def _reference(self, ref: CustomerRef) -> str:
        if ref.reference is None:
            raise self.unsupported("customer.id" if ref.id is not None else "customer.email", _BY_REFERENCE, _GIVE_REFERENCE)
        return ref.reference


class FlowgladCustomers(
    Resource, CreatesCustomers, GetsCustomers, FindsCustomers, ListsCustomers, UpdatesCustomers, ArchivesCustomers
):
    """Customers at Flowglad."""

    DRIVER: ClassVar[type[Driver]] = FlowgladCustomersDriver


def _customer(raw: RawCustomer, whole: Model | None = None) -> Customer:
    billed = raw.billing_address
    address = billed.address if billed is not None else None
    archived = raw.archived
    return Customer(
        id=raw.id,
        reference=raw.external_id,
        email=raw.email,
        name=raw.name,
        country=address.country if address is not None else None,
        address=None
        if address is None
        else Address(
            line1=address.line1,
            line2=address.line2,
            city=address.city,
            region=address.state,
            postal_code=address.postal_code,
            country=address.country,
        ),
        status="archived" if archived is True else "active" if archived is False else "unknown",
        provider_status=archived,
        metadata=None,
        created_at=raw.created_at,
        provider="flowglad",
        raw=whole or raw,
    )
