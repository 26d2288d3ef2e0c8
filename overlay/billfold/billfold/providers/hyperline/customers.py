"""Hyperline's customers: named by their id, found by mail address or your own reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from billfold.checks import refuse
from billfold.comparing import Difference, difference
from billfold.customers.capabilities import (
    ArchivesCustomers,
    CreatesCustomers,
    FindsCustomers,
    GetsCustomers,
    ListsCustomers,
    RestoresCustomers,
    UpdatesCustomers,
)
from billfold.customers.driver import CustomerChange, CustomersDriver, metadata_sent_back
from billfold.customers.vocabulary import Address, Customer, CustomerDraft, CustomerName, CustomerRef
from billfold.driver import Driver, given, text_of
from billfold.providers.hyperline.extras import HyperlineCustomer
from billfold.providers.hyperline.wire import CURRENCIES, STATUSES
from billfold.resource import Resource
from billfold.steps import Listing, Steps, as_listed, do, every
from billfold.vocabulary import Status, extra_of, is_metadata_value, told_metadata
from billfold_core.errors import InputError
from billfold_core.resource import Endpoint
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import is_array
from hyperline_client.api.customers import (
    customers_archive,
    customers_create,
    customers_get,
    customers_list,
    customers_unarchive,
    customers_update,
)
from hyperline_client.models.country import Country, CountryValue
from hyperline_client.models.customer import Customer as RawCustomer
from hyperline_client.models.us_state import UsState, UsStateValue

if TYPE_CHECKING:
    from hyperline_client import params

_COUNTRIES: Final[Mapping[str, CountryValue]] = {country.value: country.value for country in Country}
_STATES: Final[Mapping[str, UsStateValue]] = {state.value: state.value for state in UsState}
_ADDRESS: Final = "extras[HyperlineCustomer].billing_address"
_A_CURRENCY: Final = "Pass an ISO 4217 code that Hyperline bills in, such as EUR."
_A_COUNTRY: Final = "Pass an ISO 3166-1 code of two letters, such as FR."
_A_REGION: Final = "Pass a state of the United States, such as NY; leave other regions out."


class HyperlineCustomersDriver(CustomersDriver):
    """Map customers to Hyperline's calls and back."""

    def create(self, draft: CustomerDraft) -> Steps[Customer]:
        """Make the customer in one call."""
        extra = extra_of(draft.extras, HyperlineCustomer) or HyperlineCustomer()
        call = customers_create.call(
            name=draft.name,
            billing_email=draft.email,
            external_id=given(draft.reference),
            currency=UNSET if draft.currency is None else self.mapped(draft.currency, CURRENCIES, "currency", _A_CURRENCY),
            billing_address=given(self._address(draft, extra)),
            properties=given(draft.metadata),
            custom_properties=given(extra.custom_properties),
            type=given(extra.type),
            language=given(extra.language),
            timezone=given(extra.timezone),
            price_book_id=given(extra.price_book_id),
            invoicing_entity_id=given(extra.invoicing_entity_id),
        )
        raw = yield from do(call)
        differences: list[Difference] = []
        if draft.currency is not None and raw.currency != draft.currency:
            differences.append(difference("currency", draft.currency, text_of(raw.currency)))
        if draft.country is not None and raw.country != draft.country:
            differences.append(difference("country", draft.country, text_of(raw.country)))
        return self.as_asked("customers_create", draft, _customer(raw), *differences)

    def get(self, customer: CustomerName) -> Steps[Customer]:
        """Read the customer by id."""
        return (yield from self._read(self.ref(customer)))

    def find(self, *, email: str | None, reference: str | None) -> Steps[Customer | None]:
        """Search the list of the customers that have the mail address, or the reference, for the customer."""
        field, asked = ("email", email) if email is not None else ("reference", reference)
        call = customers_list.call(status="all", billing_email=given(email), external_id=given(reference))
        ref = CustomerRef(email=email, reference=reference)
        listed = yield from every(self.info.name, call, customers_list.PAGINATION)
        # A filter that the server does not know is ignored there.
        found = [customer for customer in map(_customer, listed) if self.is_of(ref, customer)]
        if len(found) > 1:
            ids = ", ".join(repr(customer.id) for customer in found[:3])
            problem = f"{asked!r} belongs to {len(found)} customers at {self.info.title} ({ids}); read one of them by its id"
            raise InputError(f"{self.info.name}: {field}: {problem}. Nothing was changed.", path=field, problem=problem)
        return found[0] if found else None

    def list(self, *, wanted: int | None) -> Listing[Customer]:
        """List all customers, archived ones too, the oldest first."""
        return Listing(customers_list.call(status="all", order="asc"), customers_list.PAGINATION, as_listed(_customer))

    def update(self, customer: CustomerName, change: CustomerChange) -> Steps[Customer]:
        """Send what changes. Whether Hyperline merges properties or replaces them is not documented, so all of them are sent."""
        ref = self.ref(customer)
        customer_id = self._id(ref)
        properties: dict[str, Any] | Unset = UNSET
        if ref != CustomerRef(id=customer_id) or not isinstance(change.metadata, Unset):
            before = yield from self._read(ref)
            if not isinstance(change.metadata, Unset):
                came = cast(RawCustomer, before.raw).properties
                properties = {**metadata_sent_back(came, ".properties", _is_taken), **change.metadata}
        call = customers_update.call(
            customer_id,
            name=change.name,
            billing_email=change.email,
            external_id=change.reference,
            properties=properties,
        )
        return self.as_asked("customers_update", change, _customer((yield from do(call))))

    def archive(self, customer: CustomerName, *, and_cancel: bool) -> Steps[Customer]:
        """Archive the customer in one call, which leaves the subscriptions as they are."""
        if and_cancel is not False:
            raise self.unsupported(
                "and_cancel=True",
                "when Hyperline archives a customer, it leaves the subscriptions as they are.",
                "Cancel them first, and pass and_cancel=False.",
            )
        return (yield from self._switched(customer, customers_archive, "archived"))

    def restore(self, customer: CustomerName) -> Steps[Customer]:
        """Unarchive the customer in one call."""
        return (yield from self._switched(customer, customers_unarchive, "active"))

    def _switched(self, customer: CustomerName, switch: Endpoint[..., RawCustomer], status: Status) -> Steps[Customer]:
        ref = self.ref(customer)
        customer_id = self._id(ref)
        if ref != CustomerRef(id=customer_id):
            yield from self._read(ref)
        changed = _customer((yield from do(switch.call(customer_id))))
        # A status that is not told is no difference.
        differences = [difference("status", status, changed.status)] if changed.status not in (status, "unknown") else []
        return self.as_asked(switch.OPERATION.name, CustomerChange(), changed, *differences)

    def _read(self, ref: CustomerRef) -> Steps[Customer]:
        raw = yield from do(customers_get.call(self._id(ref)))
        return self.agreed(ref, _customer(raw))

    def _id(self, ref: CustomerRef) -> str:
        if ref.id is None:
            field = "reference" if ref.reference is not None else "email"
            reason = "Hyperline reads and changes a customer by its id only."
            raise self.unsupported(f"customer.{field}", reason, f"Read the customer with find({field}=…), and pass that.")
        return ref.id

    def _address(self, draft: CustomerDraft, extra: HyperlineCustomer) -> params.AddressInput | None:
        """Return the billing address of a draft, which is where Hyperline has the country of a customer."""
        address = extra.billing_address or Address()
        country = draft.country or address.country
        if address.country not in (None, country):
            words = f"is {address.country!r}, and the draft's country is {country!r}"
            raise refuse(f"{_ADDRESS}.country", words)
        body: params.AddressInput = {}
        if country is not None:
            body["country"] = self.mapped(country, _COUNTRIES, "country", _A_COUNTRY)
        if address.region is not None:
            body["state"] = self.mapped(address.region, _STATES, f"{_ADDRESS}.region", _A_REGION)
        if address.line1 is not None:
            body["line1"] = address.line1
        if address.line2 is not None:
            body["line2"] = address.line2
        if address.city is not None:
            body["city"] = address.city
        if address.postal_code is not None:
            body["zip"] = address.postal_code
        return body or None


class HyperlineCustomers(
    Resource,
    CreatesCustomers,
    GetsCustomers,
    FindsCustomers,
    ListsCustomers,
    UpdatesCustomers,
    ArchivesCustomers,
    RestoresCustomers,
):
    """Customers at Hyperline."""

    DRIVER: ClassVar[type[Driver]] = HyperlineCustomersDriver


def _customer(raw: RawCustomer) -> Customer:
    billed, status = raw.billing_address, text_of(raw.status)
    return Customer(
        id=raw.id,
        reference=raw.external_id,
        email=raw.billing_email,
        name=raw.name,
        country=text_of(raw.country) or (text_of(billed.country) if billed is not None else None),
        address=None
        if billed is None
        else Address(
            line1=billed.line1,
            line2=billed.line2,
            city=billed.city,
            region=text_of(billed.state),
            postal_code=billed.zip,
            country=text_of(billed.country),
        ),
        status=STATUSES.get(status or "", "unknown"),
        provider_status=status,
        metadata=told_metadata(raw.properties),
        created_at=raw.created_at,
        provider="hyperline",
        raw=raw,
    )


def _is_taken(value: object) -> bool:
    return all(map(is_metadata_value, value if is_array(value) else [value]))
